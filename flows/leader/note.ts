// Note: a word for colleagues, which the citizen never reads.
import { defineFlow } from '../flow.ts';

/** One message, typed or nothing: a note is read, not heard. */
export const note = defineFlow({
  id: 'leader/note',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { text: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canNote' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: { kind: 'askText', text: { key: 'note-ask' }, into: 'text', next: 'send' },
    send: { kind: 'submit', command: 'Note', with: { text: { slot: 'text' } } },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
