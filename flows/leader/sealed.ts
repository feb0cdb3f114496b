// Sealed: the sealed matters that this officer may open, one line each, nothing but code and time left.
import { defineFlow } from '../flow.ts';

/** For the two who may open them (complaints.md §4); to everybody else the list is empty. */
export const sealed = defineFlow({
  id: 'leader/sealed',
  version: 1,
  who: 'officer',
  slots: { chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['sealedList'],
      text: { key: 'sealed-which' },
      items: 'sealedList',
      into: 'chosen',
      next: 'open',
      empty: 'none',
    },
    open: { kind: 'goto', flow: 'leader/case', about: 'chosen' },
    none: { kind: 'say', text: { key: 'sealed-none' }, next: 'end' },
  },
});
