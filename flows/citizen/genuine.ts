// Genuine: is this message, this number, this officer really the commune's?
import { defineFlow } from '../flow.ts';

/** Looks it up in the register; asks for no code and no document, whatever the answer is (DESIGN §2.8). */
export const genuine = defineFlow({
  id: 'citizen/genuine',
  version: 1,
  who: 'anyone',
  slots: { said: 'told' },
  start: 'what',
  steps: {
    what: { kind: 'askText', text: { key: 'genuine-ask' }, into: 'said', next: 'answer' },
    answer: {
      kind: 'choose',
      needs: ['genuine'],
      text: { key: 'genuine-answer', vars: { lines: { fact: 'genuine', field: 'lines' } } },
      choices: [
        { id: 'again', label: 'genuine-again', next: 'what' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
