// Visit: one appointment I have made: what, when and where, and giving it up.
import { defineFlow } from '../flow.ts';

/** An appointment that is another's, or stands no more, shows nothing. */
export const visit = defineFlow({
  id: 'citizen/visit',
  version: 1,
  who: 'anyone',
  about: 'appointment',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['visit'],
      cases: [{ when: { fact: 'visit', field: 'isMine' }, next: 'show' }],
      otherwise: 'over',
    },
    show: {
      kind: 'choose',
      needs: ['visit'],
      text: { key: 'visit-show', vars: { what: { fact: 'visit', field: 'what' } } },
      choices: [
        { id: 'cancel', label: 'visit-cancel', next: 'cancel' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    cancel: { kind: 'submit', command: 'CancelVisit', with: {} },
    over: { kind: 'say', text: { key: 'visit-over' }, next: 'end' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
