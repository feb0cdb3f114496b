// Form of address: the one word by which the person wishes to be called; chosen once, kept, changed at any time.
import { defineFlow } from '../flow.ts';

/**
 * The value kept is a code; `locales` has its word in each language (courtesy-and-letters.md §3). Never guessed from a
 * name or a voice: two screens of few words instead of ten words on one.
 */
export const address = defineFlow({
  id: 'citizen/address',
  version: 2,
  who: 'anyone',
  slots: { term: 'choice', said: 'told' },
  start: 'group',
  steps: {
    group: {
      kind: 'choose',
      text: { key: 'address-ask' },
      choices: [
        { id: 'bac', label: 'address-bac', keep: { slot: 'term', value: 'bac' }, next: 'save' },
        { id: 'elder', label: 'address-group-elder', next: 'elder' },
        { id: 'parent', label: 'address-group-parent', next: 'parent' },
        { id: 'peer', label: 'address-group-peer', next: 'peer' },
      ],
      // Whoever types the very word need not go through two screens.
      otherwise: { into: 'said', next: 'save', only: 'addressTerm' },
    },
    elder: {
      kind: 'choose',
      text: { key: 'address-ask-word' },
      choices: [
        { id: 'ong', label: 'address-ong', keep: { slot: 'term', value: 'ong' }, next: 'save' },
        { id: 'ba', label: 'address-ba', keep: { slot: 'term', value: 'ba' }, next: 'save' },
        { id: 'cu', label: 'address-cu', keep: { slot: 'term', value: 'cu' }, next: 'save' },
      ],
    },
    parent: {
      kind: 'choose',
      text: { key: 'address-ask-word' },
      choices: [
        { id: 'co', label: 'address-co', keep: { slot: 'term', value: 'co' }, next: 'save' },
        { id: 'chu', label: 'address-chu', keep: { slot: 'term', value: 'chu' }, next: 'save' },
      ],
    },
    peer: {
      kind: 'choose',
      text: { key: 'address-ask-word' },
      choices: [
        { id: 'anh', label: 'address-anh', keep: { slot: 'term', value: 'anh' }, next: 'save' },
        { id: 'chi', label: 'address-chi', keep: { slot: 'term', value: 'chi' }, next: 'save' },
        { id: 'em', label: 'address-em', keep: { slot: 'term', value: 'em' }, next: 'save' },
      ],
    },
    save: {
      kind: 'submit',
      command: 'ChooseAddressTerm',
      with: { term: { slotOrNothing: 'term' }, said: { slotOrNothing: 'said' } },
    },
  },
});
