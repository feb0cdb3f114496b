// Add: words just said belong to a matter sent before.
import { defineFlow } from '../flow.ts';

/** Begun by a report whose author says that it is no new matter. While a question is open this is its reply. */
export const add = defineFlow({
  id: 'citizen/add',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { story: 'told', photos: 'photos' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [{ when: { fact: 'complaint', field: 'canAdd' }, next: 'add' }],
      otherwise: 'notNow',
    },
    add: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slotOrNothing: 'story' },
        photos: { slotOrNothing: 'photos' },
        place: { nothing: true },
      },
    },
    notNow: { kind: 'say', text: { key: 'reply-not-needed' }, next: 'end' },
  },
});
