// Reply: the citizen answers the officer's question, and the clock runs on.
import { defineFlow } from '../flow.ts';

/** Begun by a choice beside the question. */
export const reply = defineFlow({
  id: 'citizen/reply',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { reply: 'told', photos: 'photos' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [{ when: { fact: 'complaint', field: 'isWaiting' }, next: 'ask' }],
      otherwise: 'notNeeded',
    },
    ask: {
      kind: 'askText',
      needs: ['complaint'],
      text: {
        key: 'reply-ask',
        vars: {
          code: { fact: 'complaint', field: 'code' },
          question: { fact: 'complaint', field: 'question' },
        },
      },
      into: 'reply',
      photos: 'photos',
      next: 'send',
    },
    send: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slot: 'reply' },
        photos: { slotOrNothing: 'photos' },
        place: { nothing: true },
      },
    },
    notNeeded: { kind: 'say', text: { key: 'reply-not-needed' }, next: 'end' },
  },
});
