// Tell: the answer could not reach the citizen's chat; the officer says it and records that they did.
import { defineFlow } from '../flow.ts';

/** Closing needs delivery to the human or this recorded hand-over (DESIGN §2.5). */
export const tell = defineFlow({
  id: 'leader/tell',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canTell' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: {
      kind: 'choose',
      needs: ['case'],
      text: { key: 'tell-ask', vars: { citizen: { fact: 'case', field: 'citizen' } } },
      choices: [
        { id: 'done', label: 'tell-done', next: 'record' },
        { id: 'later', label: 'tell-not-yet', next: 'later' },
      ],
    },
    record: { kind: 'submit', command: 'NoteHeard', with: {} },
    later: { kind: 'say', text: { key: 'tell-later' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
