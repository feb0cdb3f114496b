// Lost searches: what people looked for among the procedures and did not find, most often first.
import { defineFlow } from '../flow.ts';

/** A wish that has been dealt with is let go; people write it anew when they still look in vain. */
export const lostSearches = defineFlow({
  id: 'leader/lost-searches',
  version: 1,
  who: 'officer',
  slots: { wish: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['lostWishes'],
      text: { key: 'content-searches' },
      items: 'lostWishes',
      into: 'wish',
      next: 'show',
      empty: 'none',
      choices: [{ id: 'content', label: 'content-back', next: 'toContent' }],
    },
    show: {
      kind: 'choose',
      needs: ['lostWish'],
      text: {
        key: 'content-search-show',
        vars: {
          text: { fact: 'lostWish', field: 'text' },
          count: { fact: 'lostWish', field: 'count' },
          how: { fact: 'lostWish', field: 'how' },
        },
      },
      choices: [
        { id: 'drop', label: 'content-search-drop', next: 'drop' },
        { id: 'back', label: 'content-search-others', next: 'which' },
      ],
    },
    drop: {
      kind: 'submit',
      command: 'DropSearches',
      with: { wish: { slot: 'wish' } },
      goesOn: { flow: 'leader/lost-searches' },
    },
    none: {
      kind: 'choose',
      text: { key: 'content-searches-none' },
      choices: [
        { id: 'content', label: 'content-back', next: 'toContent' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toContent: { kind: 'goto', flow: 'leader/content' },
    toMenu: { kind: 'goto', flow: 'leader/menu' },
  },
});
