// Help: who the machine is, how to know a genuine message, what is kept of people.
import { defineFlow } from '../flow.ts';

/** Says who talks, where the exits are, and that no code or payment is ever asked for. */
export const help = defineFlow({
  id: 'citizen/help',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'what',
  steps: {
    what: {
      kind: 'choose',
      needs: ['commune'],
      text: {
        key: 'help-what',
        vars: { commune: { fact: 'commune', field: 'name' }, phone: { fact: 'commune', field: 'phone' } },
      },
      choices: [
        { id: 'privacy', label: 'help-privacy-button', next: 'privacy' },
        { id: 'openness', label: 'openness-button', next: 'toOpenness' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    privacy: {
      kind: 'choose',
      text: { key: 'help-privacy' },
      choices: [
        { id: 'erase', label: 'help-erase-button', next: 'toErase' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toOpenness: { kind: 'goto', flow: 'citizen/openness' },
    toErase: { kind: 'goto', flow: 'citizen/erase' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
