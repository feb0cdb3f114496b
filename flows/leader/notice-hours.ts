// Notice hours: when this officer wants to be told of things that can wait.
import { defineFlow } from '../flow.ts';

/** Danger comes at any hour, whatever is chosen here, and the question says so. */
export const noticeHours = defineFlow({
  id: 'leader/notice-hours',
  version: 1,
  who: 'officer',
  slots: { hours: 'choice' },
  start: 'which',
  steps: {
    which: {
      kind: 'choose',
      text: { key: 'notice-hours-which' },
      choices: [
        { id: 'day', label: 'notice-hours-day', keep: { slot: 'hours', value: 'day' }, next: 'save' },
        {
          id: 'evening',
          label: 'notice-hours-evening',
          keep: { slot: 'hours', value: 'evening' },
          next: 'save',
        },
        {
          id: 'office',
          label: 'notice-hours-office',
          keep: { slot: 'hours', value: 'office' },
          next: 'save',
        },
      ],
    },
    save: { kind: 'submit', command: 'ChooseNoticeHours', with: { hours: { slot: 'hours' } } },
  },
});
