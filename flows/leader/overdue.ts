// Overdue: one late case of somebody else's, and the question why.
import { defineFlow } from '../flow.ts';

/** The first choice asks why; whether it may be asked is read at this moment. */
export const overdue = defineFlow({
  id: 'leader/overdue',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'isReadable' }, next: 'show' }],
      otherwise: 'unreadable',
    },
    unreadable: { kind: 'say', text: { key: 'case-unreadable' }, next: 'end' },
    show: {
      kind: 'choose',
      needs: ['case'],
      text: {
        key: 'overdue-show',
        vars: {
          code: { fact: 'case', field: 'code' },
          title: { fact: 'case', field: 'title' },
          owner: { fact: 'case', field: 'owner' },
          due: { fact: 'case', field: 'due' },
          status: { fact: 'case', field: 'status' },
          why: { fact: 'case', field: 'why' },
        },
      },
      choices: [
        { id: 'why', label: 'case-ask-why', next: 'toAskWhy', when: { fact: 'case', field: 'canAskWhy' } },
        { id: 'open', label: 'case-open', next: 'toCase' },
        { id: 'late', label: 'late-back', next: 'toLate' },
      ],
    },
    toAskWhy: { kind: 'goto', flow: 'leader/ask-why', about: 'same' },
    toCase: { kind: 'goto', flow: 'leader/case', about: 'same' },
    toLate: { kind: 'goto', flow: 'leader/late' },
  },
});
