// Complaint: one matter I have sent: where it stands, and what I can still do about it.
import { defineFlow } from '../flow.ts';

/** Something of it can still be changed by its author, or left by who has joined. */
const CHANGEABLE = {
  any: [
    { fact: 'complaint', field: 'canCorrect' },
    { fact: 'complaint', field: 'canWithdraw' },
    { fact: 'complaint', field: 'canLeave' },
  ],
} as const;

/** What may be done is what the lifecycle table allows the author now. */
export const complaint = defineFlow({
  id: 'citizen/complaint',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { more: 'told', photos: 'photos', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [
        { when: { fact: 'complaint', field: 'isMine', is: false }, next: 'toTrack' },
        { when: { fact: 'complaint', field: 'isSealed' }, next: 'sealed' },
      ],
      otherwise: 'show',
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
      kind: 'choose',
      needs: ['complaint'],
      text: {
        key: 'track-show',
        vars: {
          code: { fact: 'complaint', field: 'code' },
          category: { fact: 'complaint', field: 'category' },
          status: { fact: 'complaint', field: 'status' },
          history: { fact: 'complaint', field: 'history' },
          next: { fact: 'complaint', field: 'next' },
        },
      },
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
        { id: 'change', label: 'track-change', next: 'change', when: CHANGEABLE },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    change: {
      kind: 'choose',
      needs: ['complaint'],
      text: { key: 'track-change-act' },
      choices: [
        {
          id: 'correct',
          label: 'track-correct',
          next: 'toCorrect',
          when: { fact: 'complaint', field: 'canCorrect' },
        },
        {
          id: 'withdraw',
          label: 'track-withdraw',
          next: 'withdrawSure',
          when: { fact: 'complaint', field: 'canWithdraw' },
        },
        { id: 'leave', label: 'track-leave', next: 'leave', when: { fact: 'complaint', field: 'canLeave' } },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    leave: { kind: 'submit', command: 'Leave', with: {} },
    more: { kind: 'askText', text: { key: 'track-more-ask' }, into: 'more', photos: 'photos', next: 'add' },
    add: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slot: 'more' },
        photos: { slotOrNothing: 'photos' },
        place: { nothing: true },
      },
    },
    withdrawSure: {
      kind: 'choose',
      text: { key: 'track-withdraw-sure' },
      choices: [
        { id: 'yes', label: 'yes', next: 'withdraw' },
        { id: 'no', label: 'no', next: 'kept' },
      ],
    },
    withdraw: { kind: 'submit', command: 'Withdraw', with: {} },
    kept: { kind: 'say', text: { key: 'track-kept' }, next: 'end' },
    reopenWhy: { kind: 'askText', text: { key: 'track-reopen-ask' }, into: 'reason', next: 'reopen' },
    reopen: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'reason' } } },
    toTrack: { kind: 'goto', flow: 'citizen/track' },
    toReply: { kind: 'goto', flow: 'citizen/reply', about: 'same' },
    toCorrect: { kind: 'goto', flow: 'citizen/correct', about: 'same' },
    toRate: { kind: 'goto', flow: 'citizen/rate', about: 'same' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
