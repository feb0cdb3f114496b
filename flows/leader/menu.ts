// The officer's menu: how many cases, the way to them, what is late with others, and the officer's own settings.
import { defineFlow } from '../flow.ts';

/** An officer is also a citizen: the citizen's menu is one tap away. */
export const menu = defineFlow({
  id: 'leader/menu',
  version: 1,
  who: 'officer',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['reading'],
      cases: [{ when: { fact: 'reading', field: 'isFigures' }, next: 'toFigures' }],
      otherwise: 'wish',
    },
    wish: {
      kind: 'choose',
      needs: ['me', 'caseCount', 'letterDesk', 'reading', 'contentKeeper', 'desk', 'receptionBook'],
      text: {
        key: 'leader-menu',
        vars: {
          title: { fact: 'me', field: 'title' },
          name: { fact: 'me', field: 'name' },
          open: { fact: 'caseCount', field: 'open' },
          overdue: { fact: 'caseCount', field: 'overdue' },
        },
      },
      choices: [
        { id: 'cases', label: 'leader-menu-cases', next: 'toCases' },
        {
          id: 'letters',
          label: 'leader-menu-letters',
          next: 'toLetters',
          when: { fact: 'letterDesk', field: 'hasPart' },
        },
        {
          id: 'monthly',
          label: 'leader-menu-monthly',
          next: 'toMonthly',
          when: { fact: 'reading', field: 'isReport' },
        },
        {
          id: 'content',
          label: 'leader-menu-content',
          next: 'toContent',
          when: { fact: 'contentKeeper', field: 'isKeeper' },
        },
        {
          id: 'desk',
          label: 'leader-menu-desk',
          next: 'toDesk',
          when: {
            any: [
              { fact: 'desk', field: 'isMine' },
              { fact: 'receptionBook', field: 'isMine' },
            ],
          },
        },
        { id: 'other', label: 'leader-menu-other', next: 'other' },
      ],
    },
    other: {
      kind: 'choose',
      needs: ['me'],
      text: { key: 'leader-other' },
      choices: [
        { id: 'late', label: 'leader-menu-late', next: 'toLate', when: { fact: 'me', field: 'oversees' } },
        { id: 'away', label: 'leader-menu-away', next: 'toAway' },
        { id: 'hours', label: 'leader-menu-hours', next: 'toHours' },
        { id: 'citizen', label: 'leader-menu-citizen', next: 'toCitizen' },
      ],
    },
    toMonthly: { kind: 'goto', flow: 'leader/monthly' },
    toFigures: { kind: 'goto', flow: 'leader/figures' },
    toLate: { kind: 'goto', flow: 'leader/late' },
    toAway: { kind: 'goto', flow: 'leader/away' },
    toHours: { kind: 'goto', flow: 'leader/notice-hours' },
    toCases: { kind: 'goto', flow: 'leader/cases' },
    toLetters: { kind: 'goto', flow: 'letters/desk' },
    toContent: { kind: 'goto', flow: 'leader/content' },
    toDesk: { kind: 'goto', flow: 'leader/desk' },
    toCitizen: { kind: 'goto', flow: 'citizen/menu' },
  },
});
