// Track: what I have sent, where it stands, and what I can still do about it.
import { defineFlow } from '../flow.ts';

/** Begun without a subject it lists or asks for a receipt; begun about a complaint it shows that one. */
export const track = defineFlow({
  id: 'citizen/track',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { code: 'told', chosen: 'item', more: 'told', photos: 'photos', place: 'place', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [
        {
          when: {
            all: [
              { fact: 'complaint', field: 'isMine' },
              { fact: 'complaint', field: 'isSealed' },
            ],
          },
          next: 'sealed',
        },
        { when: { fact: 'complaint', field: 'isMine' }, next: 'show' },
        { when: { slot: 'code', is: 'filled' }, next: 'byCode' },
      ],
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
    open: { kind: 'goto', flow: 'citizen/track', about: 'chosen' },
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
    sealed: {
      kind: 'say',
      needs: ['complaint', 'commune'],
      text: {
        key: 'track-sealed',
        vars: { code: { fact: 'complaint', field: 'code' }, phone: { fact: 'commune', field: 'phone' } },
      },
      next: 'end',
    },
    show: {
      kind: 'say',
      needs: ['complaint'],
      text: {
        key: 'track-show',
        vars: {
          code: { fact: 'complaint', field: 'code' },
          category: { fact: 'complaint', field: 'category' },
          status: { fact: 'complaint', field: 'status' },
          history: { fact: 'complaint', field: 'history' },
        },
      },
      next: 'act',
    },
    act: {
      kind: 'choose',
      needs: ['complaint'],
      text: { key: 'track-act' },
      choices: [
        {
          id: 'reply',
          label: 'track-reply',
          next: 'toReply',
          when: { fact: 'complaint', field: 'isWaiting' },
        },
        { id: 'rate', label: 'track-rate', next: 'toRate', when: { fact: 'complaint', field: 'canRate' } },
        {
          id: 'reopen',
          label: 'track-reopen',
          next: 'reopenWhy',
          when: { fact: 'complaint', field: 'canReopen' },
        },
        { id: 'add', label: 'track-add', next: 'more', when: { fact: 'complaint', field: 'canAdd' } },
        {
          id: 'withdraw',
          label: 'track-withdraw',
          next: 'withdrawSure',
          when: { fact: 'complaint', field: 'canWithdraw' },
        },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    more: { kind: 'askText', text: { key: 'track-more-ask' }, into: 'more', photos: 'photos', next: 'add' },
    add: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slot: 'more' },
        photos: { slotOrNothing: 'photos' },
        place: { slotOrNothing: 'place' },
      },
    },
    withdrawSure: {
      kind: 'choose',
      text: { key: 'track-withdraw-sure' },
      choices: [
        { id: 'yes', label: 'track-withdraw-yes', next: 'withdraw' },
        { id: 'no', label: 'track-withdraw-no', next: 'kept' },
      ],
    },
    withdraw: { kind: 'submit', command: 'Withdraw', with: {} },
    kept: { kind: 'say', text: { key: 'track-kept' }, next: 'end' },
    reopenWhy: { kind: 'askText', text: { key: 'track-reopen-ask' }, into: 'reason', next: 'reopen' },
    reopen: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'reason' } } },
    toReply: { kind: 'goto', flow: 'citizen/reply', about: 'same' },
    toRate: { kind: 'goto', flow: 'citizen/rate', about: 'same' },
    toReport: { kind: 'goto', flow: 'citizen/report' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
