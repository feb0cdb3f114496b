// Figures: what a supervision board reads: numbers of a month, and nothing of any matter.
import { defineFlow } from '../flow.ts';

/** Ban thanh tra nhân dân, Ban giám sát đầu tư của cộng đồng: no names, no texts, no places (domain/oversight.ts). */
export const figures = defineFlow({
  id: 'leader/figures',
  version: 1,
  who: 'officer',
  slots: { month: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['reading'],
      cases: [{ when: { fact: 'reading', field: 'isFigures' }, next: 'which' }],
      otherwise: 'toOpenness',
    },
    which: {
      kind: 'list',
      needs: ['reportMonths', 'me'],
      text: {
        key: 'figures-menu',
        vars: { title: { fact: 'me', field: 'title' }, name: { fact: 'me', field: 'name' } },
      },
      items: 'reportMonths',
      into: 'month',
      next: 'look',
      empty: 'none',
      choices: [{ id: 'citizen', label: 'leader-menu-citizen', next: 'toCitizen' }],
    },
    none: {
      kind: 'choose',
      text: { key: 'figures-none' },
      choices: [{ id: 'citizen', label: 'leader-menu-citizen', next: 'toCitizen' }],
    },
    look: {
      kind: 'branch',
      needs: ['figures'],
      cases: [{ when: { fact: 'figures', field: 'isThere' }, next: 'show' }],
      otherwise: 'which',
    },
    show: {
      kind: 'choose',
      needs: ['figures'],
      text: { key: 'figures-show', vars: { rows: { fact: 'figures', field: 'rows' } } },
      choices: [
        { id: 'another', label: 'figures-another', next: 'which' },
        { id: 'citizen', label: 'leader-menu-citizen', next: 'toCitizen' },
      ],
    },
    toOpenness: { kind: 'goto', flow: 'citizen/openness' },
    toCitizen: { kind: 'goto', flow: 'citizen/menu' },
  },
});
