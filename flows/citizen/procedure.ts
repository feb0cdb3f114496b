// Procedure: finds the one that is meant, by words or by life event.
import { defineFlow } from '../flow.ts';

/** Leads to `citizen/papers` about what was found. Begun by a wish with its words in `wish`. */
export const procedure = defineFlow({
  id: 'citizen/procedure',
  version: 2,
  who: 'anyone',
  slots: { wish: 'told', group: 'item', procedure: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'wish', is: 'filled' }, next: 'ifEnded' }],
      otherwise: 'ask',
    },
    ask: {
      kind: 'askText',
      text: { key: 'procedure-ask' },
      into: 'wish',
      next: 'ifEnded',
      choices: [
        { id: 'browse', label: 'procedure-browse', next: 'groups' },
        { id: 'lists', label: 'list-mine', next: 'toLists' },
      ],
    },
    ifEnded: {
      kind: 'branch',
      needs: ['endedProcedure'],
      cases: [{ when: { fact: 'endedProcedure', field: 'isEnded' }, next: 'ended' }],
      otherwise: 'which',
    },
    ended: {
      kind: 'choose',
      needs: ['endedProcedure', 'commune'],
      text: {
        key: 'procedure-ended',
        vars: {
          name: { fact: 'endedProcedure', field: 'name' },
          day: { fact: 'endedProcedure', field: 'day' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      choices: [
        { id: 'again', label: 'procedure-another', next: 'ask' },
        { id: 'browse', label: 'procedure-browse', next: 'groups' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    which: {
      kind: 'list',
      needs: ['procedureMatches'],
      text: { key: 'procedure-which' },
      items: 'procedureMatches',
      into: 'procedure',
      next: 'toPapers',
      empty: 'notFound',
      choices: [{ id: 'none', label: 'procedure-none', next: 'notFound' }],
    },
    notFound: {
      kind: 'choose',
      text: { key: 'procedure-not-found' },
      choices: [
        { id: 'again', label: 'procedure-say-again', next: 'ask' },
        { id: 'browse', label: 'procedure-browse', next: 'groups' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    groups: {
      kind: 'list',
      needs: ['procedureGroups'],
      text: { key: 'procedure-groups' },
      items: 'procedureGroups',
      into: 'group',
      next: 'inGroup',
      empty: 'notFound',
    },
    inGroup: {
      kind: 'list',
      needs: ['procedureList'],
      text: { key: 'procedure-list' },
      items: 'procedureList',
      into: 'procedure',
      next: 'toPapers',
      empty: 'notFound',
    },
    toPapers: { kind: 'goto', flow: 'citizen/papers', about: 'procedure' },
    toLists: { kind: 'goto', flow: 'citizen/my-lists' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
  },
});
