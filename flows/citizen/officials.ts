// Officials: who does what in the commune, who answers for a matter today, what each may decide and may not.
import { defineFlow } from '../flow.ts';

/** From the rows by which matters are routed: a change of post shows here the moment it is made. */
export const officials = defineFlow({
  id: 'citizen/officials',
  version: 1,
  who: 'anyone',
  slots: { category: 'item', official: 'item' },
  start: 'how',
  steps: {
    how: {
      kind: 'choose',
      text: { key: 'officials-how' },
      choices: [
        { id: 'field', label: 'officials-by-field', next: 'field' },
        { id: 'name', label: 'officials-by-name', next: 'name' },
        { id: 'genuine', label: 'officials-genuine', next: 'toGenuine' },
        { id: 'leader', label: 'office-leader', next: 'toLeader' },
      ],
    },
    field: {
      kind: 'list',
      needs: ['categories'],
      text: { key: 'officials-field' },
      items: 'categories',
      into: 'category',
      next: 'show',
      empty: 'unknown',
    },
    name: {
      kind: 'list',
      needs: ['officials'],
      text: { key: 'officials-name' },
      items: 'officials',
      into: 'official',
      next: 'show',
      empty: 'unknown',
    },
    show: {
      kind: 'branch',
      needs: ['official'],
      cases: [{ when: { fact: 'official', field: 'isKnown' }, next: 'entry' }],
      otherwise: 'unknown',
    },
    entry: {
      kind: 'choose',
      needs: ['official'],
      text: { key: 'official-show', vars: { lines: { fact: 'official', field: 'lines' } } },
      choices: [
        { id: 'leader', label: 'office-leader', next: 'toLeader' },
        { id: 'office', label: 'officials-more', next: 'toOffice' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    unknown: {
      kind: 'say',
      needs: ['commune'],
      text: { key: 'officials-unknown', vars: { phone: { fact: 'commune', field: 'phone' } } },
      next: 'end',
    },
    toGenuine: { kind: 'goto', flow: 'citizen/genuine' },
    toLeader: { kind: 'goto', flow: 'citizen/meet-leader' },
    toOffice: { kind: 'goto', flow: 'citizen/office' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
