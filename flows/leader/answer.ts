// Answer: what was found and done, typed or spoken, with photos, read again before it leaves.
import { defineFlow } from '../flow.ts';

/** The review shows exactly what the citizen will get. */
export const answer = defineFlow({
  id: 'leader/answer',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { answer: 'told', photos: 'photos' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canAnswer' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: { kind: 'askText', text: { key: 'answer-ask' }, into: 'answer', photos: 'photos', next: 'review' },
    review: {
      kind: 'review',
      text: { key: 'answer-review' },
      rows: [
        { label: 'answer-row-text', shows: { slot: 'answer' }, change: 'ask' },
        { label: 'answer-row-photos', shows: { slot: 'photos' }, change: 'photos' },
      ],
      confirm: { label: 'answer-send', next: 'send' },
      cancel: { label: 'answer-cancel', next: 'kept' },
    },
    photos: { kind: 'askPhotos', text: { key: 'answer-photos' }, into: 'photos', most: 5, next: 'review' },
    send: {
      kind: 'submit',
      command: 'Answer',
      with: { answer: { slot: 'answer' }, photos: { slotOrNothing: 'photos' } },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
