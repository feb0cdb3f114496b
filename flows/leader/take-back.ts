// Take back: one tap within a minute, and nobody hears of the deed.
import { defineFlow } from '../flow.ts';

/** Begun by the choice beside the word that the deed was done. */
export const takeBack = defineFlow({
  id: 'leader/take-back',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'back',
  steps: { back: { kind: 'submit', command: 'TakeBack', with: {} } },
});
