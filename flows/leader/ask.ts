// Ask: one question to the citizen; the clock stands still until they reply.
import { defineFlow } from '../flow.ts';

/** Whether it may be asked is looked at before the officer types. */
export const ask = defineFlow({
  id: 'leader/ask',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { question: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canAsk' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: { kind: 'askText', text: { key: 'ask-question' }, into: 'question', next: 'send' },
    send: { kind: 'submit', command: 'AskCitizen', with: { question: { slot: 'question' } } },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
