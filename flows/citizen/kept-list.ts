// Kept list: the papers I have to bring, ticked off one by one; shown at the counter, or let go.
import { defineFlow } from '../flow.ts';

/** Each tap on a paper ticks it off, or no longer, and the list comes again with what is lacking on top. */
export const keptList = defineFlow({
  id: 'citizen/kept-list',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: { paper: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['paperList'],
      cases: [
        { when: { fact: 'paperList', field: 'isKept', is: false }, next: 'gone' },
        { when: { fact: 'paperList', field: 'isReady' }, next: 'ready' },
      ],
      otherwise: 'tick',
    },
    tick: {
      kind: 'list',
      needs: ['paperList', 'listPapers'],
      text: {
        key: 'list-tick',
        vars: { name: { fact: 'paperList', field: 'name' }, left: { fact: 'paperList', field: 'left' } },
      },
      items: 'listPapers',
      into: 'paper',
      next: 'save',
      empty: 'more',
      choices: [{ id: 'more', label: 'list-more-ways', next: 'more' }],
    },
    ready: {
      kind: 'list',
      needs: ['paperList', 'listPapers'],
      text: { key: 'list-ready', vars: { name: { fact: 'paperList', field: 'name' } } },
      items: 'listPapers',
      into: 'paper',
      next: 'save',
      empty: 'more',
      choices: [{ id: 'more', label: 'list-more-ways', next: 'more' }],
    },
    save: {
      kind: 'submit',
      command: 'TickPaper',
      with: { paper: { slot: 'paper' } },
      goesOn: { flow: 'citizen/kept-list' },
    },
    more: {
      kind: 'choose',
      text: { key: 'list-more-ask' },
      choices: [
        { id: 'card', label: 'list-show', next: 'toCard' },
        { id: 'papers', label: 'procedure-papers-again', next: 'toPapers' },
        { id: 'sent-back', label: 'sent-back-button', next: 'toSentBack' },
        { id: 'drop', label: 'list-drop', next: 'drop' },
      ],
    },
    drop: { kind: 'submit', command: 'DropList', with: {} },
    gone: {
      kind: 'choose',
      text: { key: 'list-gone' },
      choices: [
        { id: 'papers', label: 'procedure-papers-again', next: 'toPapers' },
        { id: 'lists', label: 'list-mine', next: 'toLists' },
      ],
    },
    toCard: { kind: 'goto', flow: 'citizen/papers-card', about: 'same' },
    toPapers: { kind: 'goto', flow: 'citizen/papers', about: 'same' },
    toSentBack: { kind: 'goto', flow: 'citizen/sent-back', about: 'same' },
    toLists: { kind: 'goto', flow: 'citizen/my-lists' },
  },
});
