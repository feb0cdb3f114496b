// Track: what I have sent, found in a list or by its receipt.
import { defineFlow } from '../flow.ts';

/** Leads to `citizen/complaint`. A receipt alone shows state and date only (DESIGN §3 Code). */
export const track = defineFlow({
  id: 'citizen/track',
  version: 1,
  who: 'anyone',
  slots: { code: 'told', chosen: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'code', is: 'filled' }, next: 'byCode' }],
      otherwise: 'mine',
    },
    mine: {
      kind: 'list',
      needs: ['myComplaints'],
      text: { key: 'track-which' },
      items: 'myComplaints',
      into: 'chosen',
      next: 'open',
      empty: 'none',
      choices: [{ id: 'code', label: 'track-by-code', next: 'askCode' }],
    },
    open: { kind: 'goto', flow: 'citizen/complaint', about: 'chosen' },
    none: {
      kind: 'choose',
      text: { key: 'track-none' },
      choices: [
        { id: 'code', label: 'track-by-code', next: 'askCode' },
        { id: 'report', label: 'menu-report', next: 'toReport' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    askCode: { kind: 'askText', text: { key: 'track-code-ask' }, into: 'code', next: 'byCode' },
    byCode: {
      kind: 'branch',
      needs: ['receipt'],
      cases: [
        { when: { fact: 'receipt', field: 'isTooOften' }, next: 'tooOften' },
        { when: { fact: 'receipt', field: 'isMine' }, next: 'mineByCode' },
        { when: { fact: 'receipt', field: 'isFound' }, next: 'others' },
      ],
      otherwise: 'unknownCode',
    },
    tooOften: { kind: 'say', text: { key: 'track-code-too-often' }, next: 'end' },
    mineByCode: {
      kind: 'list',
      needs: ['myComplaints'],
      text: { key: 'track-code-mine' },
      items: 'myComplaints',
      into: 'chosen',
      next: 'open',
      empty: 'unknownCode',
    },
    others: {
      kind: 'say',
      needs: ['receipt'],
      text: {
        key: 'track-code-other',
        vars: { code: { fact: 'receipt', field: 'code' }, status: { fact: 'receipt', field: 'status' } },
      },
      next: 'end',
    },
    unknownCode: {
      kind: 'choose',
      text: { key: 'track-code-unknown' },
      choices: [
        { id: 'again', label: 'track-code-again', next: 'askCode' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    toReport: { kind: 'goto', flow: 'citizen/report' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
