// My lists: the lists of papers I keep, picked up again whenever I like.
import { defineFlow } from '../flow.ts';

/** Leads to `citizen/kept-list`. "Giấy tờ của tôi" brings it from anywhere. */
export const myLists = defineFlow({
  id: 'citizen/my-lists',
  version: 1,
  who: 'anyone',
  slots: { chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['myLists'],
      text: { key: 'list-which' },
      items: 'myLists',
      into: 'chosen',
      next: 'open',
      empty: 'none',
    },
    open: { kind: 'goto', flow: 'citizen/kept-list', about: 'chosen' },
    none: {
      kind: 'choose',
      text: { key: 'list-none' },
      choices: [
        { id: 'procedure', label: 'menu-procedure', next: 'toProcedure' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
