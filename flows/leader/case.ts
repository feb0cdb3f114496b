// Case: one case as this officer may see it, with the deeds that are open now.
import { defineFlow } from '../flow.ts';

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
        { id: 'reveal', label: 'case-reveal', next: 'show' },
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
          id: 'apology',
          label: 'case-apology',
          next: 'toApology',
          when: { fact: 'case', field: 'canSignApology' },
        },
        { id: 'refuse', label: 'case-refuse', next: 'toRefuse', when: { fact: 'case', field: 'canRefuse' } },
        { id: 'cases', label: 'case-back', next: 'toCases' },
      ],
    },
    toAccept: { kind: 'goto', flow: 'leader/accept', about: 'same' },
    toAnswer: { kind: 'goto', flow: 'leader/answer', about: 'same' },
    toAsk: { kind: 'goto', flow: 'leader/ask', about: 'same' },
    toForward: { kind: 'goto', flow: 'leader/forward', about: 'same' },
    toTell: { kind: 'goto', flow: 'leader/tell', about: 'same' },
    toApology: { kind: 'goto', flow: 'leader/apology', about: 'same' },
    toRefuse: { kind: 'goto', flow: 'leader/refuse', about: 'same' },
    toCases: { kind: 'goto', flow: 'leader/cases' },
  },
});
