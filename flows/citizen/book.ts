// Book: an appointment at a counter, or to be received by a leader; what, which day, which hour, yes.
import { defineFlow } from '../flow.ts';

/**
 * Other flows lead here to "đăng ký gặp Chủ tịch": they carry slot `reason` (`RECEPTION_REASONS`), which is kept
 * sealed, and only receptions are offered then.
 */
export const book = defineFlow({
  id: 'citizen/book',
  version: 1,
  who: 'anyone',
  slots: { reason: 'choice', what: 'item', day: 'item', time: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'reason', is: 'filled' }, next: 'leader' }],
      otherwise: 'what',
    },
    leader: {
      kind: 'list',
      needs: ['receptions'],
      text: { key: 'book-which-leader' },
      items: 'receptions',
      into: 'what',
      next: 'day',
      empty: 'nothing',
    },
    what: {
      kind: 'list',
      needs: ['bookables'],
      text: { key: 'book-which' },
      items: 'bookables',
      into: 'what',
      next: 'day',
      empty: 'nothing',
    },
    day: {
      kind: 'list',
      needs: ['bookDays'],
      text: { key: 'book-days' },
      items: 'bookDays',
      into: 'day',
      next: 'time',
      empty: 'full',
    },
    time: {
      kind: 'list',
      needs: ['bookTimes'],
      text: { key: 'book-times' },
      items: 'bookTimes',
      into: 'time',
      next: 'sure',
      empty: 'day',
    },
    sure: {
      kind: 'choose',
      text: {
        key: 'book-sure',
        vars: { what: { slot: 'what' }, day: { slot: 'day' }, time: { slot: 'time' } },
      },
      choices: [
        { id: 'yes', label: 'book-yes', next: 'send' },
        { id: 'other', label: 'book-other-time', next: 'day' },
        { id: 'no', label: 'book-no', next: 'dropped' },
      ],
    },
    send: {
      kind: 'submit',
      command: 'BookVisit',
      with: { what: { slot: 'what' }, at: { slot: 'time' }, reason: { slotOrNothing: 'reason' } },
    },
    dropped: { kind: 'say', text: { key: 'book-dropped' }, next: 'end' },
    full: {
      kind: 'say',
      needs: ['commune'],
      text: { key: 'book-full', vars: { phone: { fact: 'commune', field: 'phone' } } },
      next: 'end',
    },
    nothing: {
      kind: 'say',
      needs: ['commune'],
      text: { key: 'book-nothing', vars: { phone: { fact: 'commune', field: 'phone' } } },
      next: 'end',
    },
  },
});
