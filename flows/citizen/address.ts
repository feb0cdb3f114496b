// Form of address: how the person wishes to be called, asked once.
import { defineFlow } from '../flow.ts';

/** The value kept is a code; `locales` has its word in each language (courtesy-and-letters.md §3). */
export const address = defineFlow({
  id: 'citizen/address',
  version: 1,
  who: 'anyone',
  slots: { term: 'choice' },
  start: 'term',
  steps: {
    term: {
      kind: 'choose',
      text: { key: 'address-ask' },
      choices: [
        { id: 'cu', label: 'address-cu', keep: { slot: 'term', value: 'cu' }, next: 'save' },
        { id: 'bac', label: 'address-bac', keep: { slot: 'term', value: 'bac' }, next: 'save' },
        { id: 'co_chu', label: 'address-co_chu', keep: { slot: 'term', value: 'co_chu' }, next: 'save' },
        { id: 'anh_chi', label: 'address-anh_chi', keep: { slot: 'term', value: 'anh_chi' }, next: 'save' },
      ],
    },
    save: { kind: 'submit', command: 'ChooseAddressTerm', with: { term: { slot: 'term' } } },
  },
});
