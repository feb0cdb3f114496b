// Papers: what to bring for one procedure, for this very person, with fee, time, place and source.
import { defineFlow } from '../flow.ts';

/**
 * Questions come one at a time, and only those whose answer still changes the list. What is asked on about this very
 * procedure is answered in place; about another, it is looked for.
 */
export const papers = defineFlow({
  id: 'citizen/papers',
  version: 2,
  who: 'anyone',
  about: 'procedure',
  slots: { option: 'item', answers: 'answers', wish: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['procedure'],
      cases: [
        { when: { fact: 'procedure', field: 'isKnown', is: false }, next: 'toProcedure' },
        { when: { fact: 'procedure', field: 'isLow' }, next: 'low' },
        { when: { slot: 'wish', is: 'filled' }, next: 'taken' },
      ],
      otherwise: 'questions',
    },
    taken: {
      kind: 'say',
      needs: ['procedure'],
      text: { key: 'procedure-taken', vars: { name: { fact: 'procedure', field: 'name' } } },
      next: 'questions',
    },
    low: {
      kind: 'choose',
      needs: ['procedure', 'commune'],
      text: {
        key: 'procedure-low',
        vars: {
          name: { fact: 'procedure', field: 'name' },
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      choices: [
        { id: 'another', label: 'procedure-another', next: 'toProcedure' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    questions: {
      kind: 'branch',
      needs: ['procedureQuestion'],
      cases: [{ when: { fact: 'procedureQuestion', field: 'isLeft' }, next: 'question' }],
      otherwise: 'papers',
    },
    question: {
      kind: 'list',
      needs: ['procedureQuestion', 'procedureOptions'],
      text: { key: 'procedure-question', vars: { ask: { fact: 'procedureQuestion', field: 'ask' } } },
      items: 'procedureOptions',
      into: 'option',
      under: { answers: 'answers', name: { fact: 'procedureQuestion', field: 'id' } },
      next: 'questions',
      empty: 'papers',
    },
    papers: {
      kind: 'say',
      needs: ['procedure', 'checklist'],
      text: {
        key: 'procedure-papers',
        vars: { name: { fact: 'procedure', field: 'name' }, lines: { fact: 'checklist', field: 'lines' } },
      },
      next: 'details',
    },
    details: {
      kind: 'choose',
      needs: ['procedure'],
      text: { key: 'procedure-details', vars: { details: { fact: 'procedure', field: 'details' } } },
      choices: [
        { id: 'card', label: 'card-send-papers', next: 'toCard' },
        { id: 'keep', label: 'list-keep', next: 'toKeep' },
        { id: 'ways', label: 'procedure-ways-button', next: 'ways' },
        { id: 'sent-back', label: 'sent-back-button', next: 'toSentBack' },
      ],
      otherwise: { into: 'wish', next: 'followUp', only: 'followUp' },
    },
    ways: {
      kind: 'say',
      needs: ['ways'],
      text: { key: 'procedure-answer', vars: { lines: { fact: 'ways', field: 'lines' } } },
      next: 'more',
    },
    followUp: {
      kind: 'branch',
      needs: ['followUp'],
      cases: [
        { when: { fact: 'followUp', field: 'isPapers' }, next: 'papers' },
        { when: { fact: 'followUp', field: 'isAnswered' }, next: 'answer' },
      ],
      otherwise: 'toOther',
    },
    answer: {
      kind: 'say',
      needs: ['followUp'],
      text: { key: 'procedure-answer', vars: { lines: { fact: 'followUp', field: 'lines' } } },
      next: 'more',
    },
    more: {
      kind: 'choose',
      text: { key: 'procedure-more' },
      choices: [
        { id: 'papers', label: 'procedure-papers-again', next: 'papers' },
        { id: 'another', label: 'procedure-another', next: 'toProcedure' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'done', label: 'done', next: 'end' },
      ],
      otherwise: { into: 'wish', next: 'followUp', only: 'followUp' },
    },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toOther: { kind: 'goto', flow: 'citizen/procedure', carry: ['wish'] },
    toCard: { kind: 'goto', flow: 'citizen/papers-card', about: 'same', carry: ['answers'] },
    toKeep: { kind: 'goto', flow: 'citizen/keep-list', about: 'same', carry: ['answers'] },
    toSentBack: { kind: 'goto', flow: 'citizen/sent-back', about: 'same' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
