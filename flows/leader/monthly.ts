// Monthly: the report of a month, as words, a picture and a workbook.
import { defineFlow } from '../flow.ts';

/** For the chairman and whoever the commune's file gives the right; the right is looked at again when it is sent. */
export const monthly = defineFlow({
  id: 'leader/monthly',
  version: 1,
  who: 'officer',
  slots: { month: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['reading'],
      cases: [
        { when: { fact: 'reading', field: 'isReport' }, next: 'which' },
        { when: { fact: 'reading', field: 'isFigures' }, next: 'toFigures' },
      ],
      otherwise: 'notForYou',
    },
    notForYou: { kind: 'say', text: { key: 'monthly-not-for-you' }, next: 'end' },
    which: {
      kind: 'list',
      needs: ['reportMonths'],
      text: { key: 'monthly-which' },
      items: 'reportMonths',
      into: 'month',
      next: 'send',
      empty: 'notForYou',
    },
    send: { kind: 'submit', command: 'SendReport', with: { month: { slot: 'month' } } },
    toFigures: { kind: 'goto', flow: 'leader/figures' },
  },
});
