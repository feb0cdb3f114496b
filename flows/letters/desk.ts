// Letters: what waits for this officer, and the ways to it; the office writes, the leader signs.
import { defineFlow } from '../flow.ts';

/** Only what the officer may do is offered; whoever does neither hears whose work it is. */
export const letters = defineFlow({
  id: 'letters/desk',
  version: 1,
  who: 'officer',
  slots: { toSign: 'item', chosen: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['letterDesk'],
      cases: [{ when: { fact: 'letterDesk', field: 'hasPart' }, next: 'menu' }],
      otherwise: 'notYours',
    },
    menu: {
      kind: 'choose',
      needs: ['letterDesk'],
      text: {
        key: 'letters-menu',
        vars: {
          waiting: { fact: 'letterDesk', field: 'waiting' },
          drafts: { fact: 'letterDesk', field: 'drafts' },
          signed: { fact: 'letterDesk', field: 'signed' },
        },
      },
      choices: [
        {
          id: 'sign',
          label: 'letters-menu-sign',
          next: 'toSign',
          when: { fact: 'letterDesk', field: 'hasToSign' },
        },
        {
          id: 'new',
          label: 'letters-menu-new',
          next: 'toNew',
          when: { fact: 'letterDesk', field: 'mayWrite' },
        },
        {
          id: 'open',
          label: 'letters-menu-open',
          next: 'which',
          when: { fact: 'letterDesk', field: 'mayWrite' },
        },
        { id: 'register', label: 'letters-menu-register', next: 'register' },
      ],
    },
    toSign: {
      kind: 'list',
      needs: ['lettersToSign'],
      text: { key: 'letters-to-sign-which' },
      items: 'lettersToSign',
      into: 'toSign',
      next: 'openToSign',
      empty: 'nothingToSign',
    },
    openToSign: { kind: 'goto', flow: 'letters/letter', about: 'toSign' },
    nothingToSign: { kind: 'say', text: { key: 'letters-to-sign-none' }, next: 'end' },
    toNew: { kind: 'goto', flow: 'letters/new' },
    which: {
      kind: 'list',
      needs: ['openLetters'],
      text: { key: 'letters-which' },
      items: 'openLetters',
      into: 'chosen',
      next: 'open',
      empty: 'none',
    },
    open: { kind: 'goto', flow: 'letters/letter', about: 'chosen' },
    none: { kind: 'say', text: { key: 'letters-none' }, next: 'end' },
    register: {
      kind: 'say',
      needs: ['letterRegister'],
      text: {
        key: 'letters-register',
        vars: {
          year: { fact: 'letterRegister', field: 'year' },
          lines: { fact: 'letterRegister', field: 'entries' },
        },
      },
      next: 'end',
    },
    notYours: { kind: 'say', text: { key: 'letters-not-yours' }, next: 'end' },
  },
});
