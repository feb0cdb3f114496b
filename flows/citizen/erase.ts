// Erasure: the person asks for what is kept of them to be deleted.
import { defineFlow } from '../flow.ts';

/**
 * Says first what the law makes the commune keep (personal-data.md §5), then asks once; with `only` = `phone` it says at
 * once how to clear the phone.
 */
export const erase = defineFlow({
  id: 'citizen/erase',
  version: 1,
  who: 'anyone',
  slots: { only: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'only', equals: 'phone' }, next: 'phone' }],
      otherwise: 'sure',
    },
    sure: {
      kind: 'choose',
      text: { key: 'erase-ask' },
      choices: [
        { id: 'yes', label: 'erase-yes', next: 'ask' },
        { id: 'phone', label: 'erase-phone', next: 'phone' },
        { id: 'no', label: 'erase-no', next: 'kept' },
      ],
    },
    ask: { kind: 'submit', command: 'AskErasure', with: {} },
    phone: { kind: 'say', text: { key: 'erase-on-phone' }, next: 'end' },
    kept: { kind: 'say', text: { key: 'erase-kept' }, next: 'end' },
  },
});
