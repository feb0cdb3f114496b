// Papers: what to bring for one procedure, for this very person, with fee, time, place and source.
import { defineFlow } from '../flow.ts';

/** Questions come one at a time, and only those whose answer still changes the list. */
export const papers = defineFlow({
  id: 'citizen/papers',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: { option: 'item', answers: 'answers' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['procedure'],
      cases: [
        { when: { fact: 'procedure', field: 'isKnown', is: false }, next: 'toProcedure' },
        { when: { fact: 'procedure', field: 'isLow' }, next: 'low' },
      ],
      otherwise: 'questions',
    },
    low: {
      kind: 'say',
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
      next: 'more',
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
      next: 'ifLines',
    },
    ifLines: {
      kind: 'branch',
      needs: ['checklist'],
      cases: [{ when: { fact: 'checklist', field: 'hasConditions' }, next: 'sayIf' }],
      otherwise: 'terms',
    },
    sayIf: { kind: 'say', text: { key: 'procedure-papers-if' }, next: 'terms' },
    terms: {
      kind: 'say',
      needs: ['procedure'],
      text: {
        key: 'procedure-terms',
        vars: {
          fee: { fact: 'procedure', field: 'fee' },
          time: { fact: 'procedure', field: 'time' },
          where: { fact: 'procedure', field: 'where' },
          authority: { fact: 'procedure', field: 'authority' },
        },
      },
      next: 'ifDeadline',
    },
    ifDeadline: {
      kind: 'branch',
      needs: ['procedure'],
      cases: [{ when: { fact: 'procedure', field: 'hasDeadline' }, next: 'deadline' }],
      otherwise: 'source',
    },
    deadline: {
      kind: 'say',
      needs: ['procedure'],
      text: { key: 'procedure-deadline', vars: { deadline: { fact: 'procedure', field: 'deadline' } } },
      next: 'source',
    },
    source: {
      kind: 'say',
      needs: ['procedure'],
      text: { key: 'procedure-source', vars: { source: { fact: 'procedure', field: 'source' } } },
      next: 'ifReviewed',
    },
    ifReviewed: {
      kind: 'branch',
      needs: ['procedure'],
      cases: [{ when: { fact: 'procedure', field: 'isReviewed' }, next: 'more' }],
      otherwise: 'unreviewed',
    },
    unreviewed: {
      kind: 'say',
      needs: ['commune'],
      text: { key: 'procedure-unreviewed', vars: { phone: { fact: 'commune', field: 'phone' } } },
      next: 'more',
    },
    more: {
      kind: 'choose',
      text: { key: 'procedure-more' },
      choices: [
        { id: 'another', label: 'procedure-another', next: 'toProcedure' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
        { id: 'done', label: 'done', next: 'end' },
      ],
    },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
