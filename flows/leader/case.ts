// Case: one case as this officer may see it, with the deeds that are open now.
import { defineFlow } from '../flow.ts';

/** Another body has been asked, or has the case. */
const TAKEN = {
  any: [
    { fact: 'case', field: 'canNoteTakenOver' },
    { fact: 'case', field: 'canNoteTurnedDown' },
  ],
} as const;

/** The choices are the lifecycle table's offers of this very moment; an old button is judged again when tapped. */
export const caseFlow = defineFlow({
  id: 'leader/case',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [
        { when: { fact: 'case', field: 'isReadable', is: false }, next: 'unreadable' },
        { when: { fact: 'case', field: 'isSealed' }, next: 'sealed' },
      ],
      otherwise: 'show',
    },
    unreadable: { kind: 'say', text: { key: 'case-unreadable' }, next: 'end' },
    sealed: {
      kind: 'choose',
      needs: ['case'],
      text: {
        key: 'case-show-sealed',
        vars: { code: { fact: 'case', field: 'code' }, due: { fact: 'case', field: 'due' } },
      },
      choices: [
        { id: 'accept', label: 'case-accept', next: 'toAccept', when: { fact: 'case', field: 'canAccept' } },
        { id: 'reveal', label: 'case-reveal', next: 'toReveal', when: { fact: 'case', field: 'canReveal' } },
        {
          id: 'pass',
          label: 'case-pass-sealed',
          next: 'toPassSealed',
          when: { fact: 'case', field: 'canPassSealed' },
        },
        { id: 'more', label: 'case-more', next: 'more' },
      ],
    },
    show: {
      kind: 'choose',
      needs: ['case'],
      text: {
        key: 'case-show',
        vars: {
          code: { fact: 'case', field: 'code' },
          title: { fact: 'case', field: 'title' },
          due: { fact: 'case', field: 'due' },
          status: { fact: 'case', field: 'status' },
          told: { fact: 'case', field: 'told' },
          where: { fact: 'case', field: 'where' },
          citizen: { fact: 'case', field: 'citizen' },
          next: { fact: 'case', field: 'next' },
          history: { fact: 'case', field: 'history' },
        },
      },
      media: { fact: 'case', field: 'media' },
      choices: [
        { id: 'accept', label: 'case-accept', next: 'toAccept', when: { fact: 'case', field: 'canAccept' } },
        { id: 'answer', label: 'case-answer', next: 'toAnswer', when: { fact: 'case', field: 'canAnswer' } },
        { id: 'ask', label: 'case-ask', next: 'toAsk', when: { fact: 'case', field: 'canAsk' } },
        {
          id: 'forward',
          label: 'case-forward',
          next: 'toForward',
          when: { fact: 'case', field: 'canForward' },
        },
        { id: 'tell', label: 'case-tell', next: 'toTell', when: { fact: 'case', field: 'canTell' } },
        { id: 'more', label: 'case-more', next: 'more' },
      ],
    },
    more: {
      kind: 'choose',
      needs: ['case'],
      text: { key: 'case-more-act' },
      choices: [
        {
          id: 'why',
          label: 'case-give-reason',
          next: 'toReason',
          when: { fact: 'case', field: 'canGiveReason' },
        },
        {
          id: 'apology',
          label: 'case-apology',
          next: 'toApology',
          when: { fact: 'case', field: 'canSignApology' },
        },
        {
          id: 'urgent',
          label: 'case-urgent',
          next: 'toUrgent',
          when: { fact: 'case', field: 'canMarkUrgent' },
        },
        { id: 'note', label: 'case-note', next: 'toNote', when: { fact: 'case', field: 'canNote' } },
        { id: 'elsewhere', label: 'case-elsewhere', next: 'elsewhere' },
        { id: 'other', label: 'case-other', next: 'other' },
      ],
    },
    elsewhere: {
      kind: 'choose',
      needs: ['case'],
      text: { key: 'case-elsewhere-act' },
      choices: [
        { id: 'return', label: 'case-return', next: 'toReturn', when: { fact: 'case', field: 'canReturn' } },
        {
          id: 'over',
          label: 'case-hand-over',
          next: 'toHandOver',
          when: { fact: 'case', field: 'canHandOver' },
        },
        { id: 'taken', label: 'case-taken-over', next: 'toTakenOver', when: TAKEN },
        { id: 'refuse', label: 'case-refuse', next: 'toRefuse', when: { fact: 'case', field: 'canRefuse' } },
        { id: 'cases', label: 'case-back', next: 'toCases' },
      ],
    },
    other: {
      kind: 'choose',
      needs: ['case'],
      text: { key: 'case-more-act' },
      choices: [
        { id: 'merge', label: 'case-merge', next: 'toMerge', when: { fact: 'case', field: 'canMerge' } },
        {
          id: 'ask-why',
          label: 'case-ask-why',
          next: 'toAskWhy',
          when: { fact: 'case', field: 'canAskWhy' },
        },
        { id: 'raw', label: 'case-unmasked', next: 'unmasked', when: { fact: 'case', field: 'isMasked' } },
        { id: 'cases', label: 'case-back', next: 'toCases' },
      ],
    },
    unmasked: {
      kind: 'choose',
      needs: ['case'],
      text: { key: 'case-unmasked-show', vars: { told: { fact: 'case', field: 'unmasked' } } },
      choices: [{ id: 'case', label: 'case-open', next: 'show' }],
    },
    toReveal: { kind: 'goto', flow: 'leader/reveal', about: 'same' },
    toPassSealed: { kind: 'goto', flow: 'leader/pass-sealed', about: 'same' },
    toAccept: { kind: 'goto', flow: 'leader/accept', about: 'same' },
    toAnswer: { kind: 'goto', flow: 'leader/answer', about: 'same' },
    toAsk: { kind: 'goto', flow: 'leader/ask', about: 'same' },
    toForward: { kind: 'goto', flow: 'leader/forward', about: 'same' },
    toTell: { kind: 'goto', flow: 'leader/tell', about: 'same' },
    toApology: { kind: 'goto', flow: 'leader/apology', about: 'same' },
    toRefuse: { kind: 'goto', flow: 'leader/refuse', about: 'same' },
    toReason: { kind: 'goto', flow: 'leader/give-reason', about: 'same' },
    toUrgent: { kind: 'goto', flow: 'leader/urgent', about: 'same' },
    toNote: { kind: 'goto', flow: 'leader/note', about: 'same' },
    toReturn: { kind: 'goto', flow: 'leader/return', about: 'same' },
    toHandOver: { kind: 'goto', flow: 'leader/hand-over', about: 'same' },
    toTakenOver: { kind: 'goto', flow: 'leader/taken-over', about: 'same' },
    toMerge: { kind: 'goto', flow: 'leader/merge', about: 'same' },
    toAskWhy: { kind: 'goto', flow: 'leader/ask-why', about: 'same' },
    toCases: { kind: 'goto', flow: 'leader/cases' },
  },
});
