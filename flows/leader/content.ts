// Content: what is wrong with the sheets of procedures, worst first, for the officer who keeps them.
import { defineFlow } from '../flow.ts';

/** Leads to `leader/review-sheet`, also about a sheet with which nothing is wrong, and to what people searched in vain. */
export const content = defineFlow({
  id: 'leader/content',
  version: 1,
  who: 'officer',
  slots: { sheet: 'item', group: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['contentKeeper'],
      cases: [{ when: { fact: 'contentKeeper', field: 'isKeeper' }, next: 'which' }],
      otherwise: 'notAllowed',
    },
    notAllowed: { kind: 'say', text: { key: 'content-not-allowed' }, next: 'end' },
    which: {
      kind: 'list',
      needs: ['contentKeeper', 'contentTasks'],
      text: {
        key: 'content-which',
        vars: {
          sheets: { fact: 'contentKeeper', field: 'sheets' },
          lost: { fact: 'contentKeeper', field: 'lost' },
        },
      },
      items: 'contentTasks',
      into: 'sheet',
      next: 'toSheet',
      empty: 'none',
      choices: [
        {
          id: 'lost',
          label: 'content-lost',
          next: 'toLost',
          when: { fact: 'contentKeeper', field: 'hasLost' },
        },
        { id: 'all', label: 'content-all', next: 'groups' },
      ],
    },
    none: {
      kind: 'choose',
      needs: ['contentKeeper'],
      text: { key: 'content-none', vars: { lost: { fact: 'contentKeeper', field: 'lost' } } },
      choices: [
        {
          id: 'lost',
          label: 'content-lost',
          next: 'toLost',
          when: { fact: 'contentKeeper', field: 'hasLost' },
        },
        { id: 'all', label: 'content-all', next: 'groups' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    groups: {
      kind: 'list',
      needs: ['procedureGroups'],
      text: { key: 'content-groups' },
      items: 'procedureGroups',
      into: 'group',
      next: 'inGroup',
      empty: 'none',
    },
    inGroup: {
      kind: 'list',
      needs: ['procedureList'],
      text: { key: 'content-sheets' },
      items: 'procedureList',
      into: 'sheet',
      next: 'toSheet',
      empty: 'none',
    },
    toSheet: { kind: 'goto', flow: 'leader/review-sheet', about: 'sheet' },
    toLost: { kind: 'goto', flow: 'leader/lost-searches' },
    toMenu: { kind: 'goto', flow: 'leader/menu' },
  },
});
