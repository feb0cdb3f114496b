// Answer: what was found and done, typed or spoken, with photos; held back while it tells too little, read again before it leaves.
import { defineFlow } from '../flow.ts';

/** The review shows exactly what the citizen will get. What tells too little comes back with what is missing, the draft kept. */
export const answer = defineFlow({
  id: 'leader/answer',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { answer: 'told', template: 'item', photos: 'photos', overrule: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canAnswer' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: {
      kind: 'askText',
      needs: ['answerTemplates', 'manners'],
      text: { key: 'answer-ask' },
      into: 'answer',
      photos: 'photos',
      next: 'check',
      choices: [
        {
          id: 'template',
          label: 'answer-template',
          next: 'templates',
          when: { list: 'answerTemplates', is: 'some' },
        },
        {
          id: 'manners',
          label: 'answer-manners',
          next: 'manners',
          when: { fact: 'manners', field: 'hasLines' },
        },
      ],
    },
    manners: {
      kind: 'say',
      needs: ['manners'],
      text: { key: 'answer-manners-show', vars: { lines: { fact: 'manners', field: 'lines' } } },
      next: 'ask',
    },
    templates: {
      kind: 'list',
      needs: ['answerTemplates'],
      text: { key: 'answer-templates' },
      items: 'answerTemplates',
      into: 'template',
      next: 'filled',
      empty: 'ask',
    },
    filled: {
      kind: 'choose',
      needs: ['answerDraft'],
      text: { key: 'answer-template-filled', vars: { text: { fact: 'answerDraft', field: 'text' } } },
      choices: [{ id: 'as-is', label: 'answer-template-as-is', next: 'check' }],
      otherwise: { into: 'answer', photos: 'photos', next: 'check' },
    },
    check: {
      kind: 'branch',
      needs: ['answerCheck'],
      cases: [{ when: { fact: 'answerCheck', field: 'passes' }, next: 'review' }],
      otherwise: 'held',
    },
    held: {
      kind: 'choose',
      needs: ['answerCheck'],
      text: {
        key: 'answer-held',
        vars: { missing: { fact: 'answerCheck', field: 'missing' }, answer: { slot: 'answer' } },
      },
      choices: [
        {
          id: 'photo',
          label: 'answer-add-photo',
          next: 'photos',
          when: { fact: 'answerCheck', field: 'lacksPhoto' },
        },
        {
          id: 'overrule',
          label: 'answer-overrule',
          next: 'overrule',
          when: { fact: 'answerCheck', field: 'mayOverrule' },
        },
        { id: 'keep', label: 'answer-cancel', next: 'kept' },
      ],
      otherwise: { into: 'answer', photos: 'photos', next: 'check' },
    },
    overrule: {
      kind: 'askText',
      text: { key: 'answer-overrule-reason' },
      into: 'overrule',
      next: 'review',
    },
    review: {
      kind: 'review',
      needs: ['answerDraft', 'answerManners'],
      text: { key: 'answer-review' },
      rows: [
        {
          label: 'answer-row-text',
          shows: { slot: 'answer' },
          change: 'ask',
          when: { slot: 'answer', is: 'filled' },
        },
        {
          label: 'answer-row-text',
          shows: { fact: 'answerDraft', field: 'text' },
          change: 'ask',
          when: { slot: 'answer', is: 'empty' },
        },
        { label: 'answer-row-photos', shows: { slot: 'photos' }, change: 'photos' },
        {
          label: 'answer-row-manners',
          shows: { fact: 'answerManners', field: 'slips' },
          when: { fact: 'answerManners', field: 'hasSlips' },
        },
        {
          label: 'answer-row-overrule',
          shows: { slot: 'overrule' },
          change: 'overrule',
          when: { slot: 'overrule', is: 'filled' },
        },
      ],
      confirm: { label: 'answer-send', next: 'gate' },
      cancel: { label: 'answer-cancel', next: 'kept' },
    },
    photos: { kind: 'askPhotos', text: { key: 'answer-photos' }, into: 'photos', most: 5, next: 'check' },
    gate: {
      kind: 'branch',
      needs: ['answerCheck'],
      cases: [
        { when: { fact: 'answerCheck', field: 'passes' }, next: 'send' },
        {
          when: {
            all: [
              { fact: 'answerCheck', field: 'mayOverrule' },
              { slot: 'overrule', is: 'filled' },
            ],
          },
          next: 'send',
        },
      ],
      otherwise: 'held',
    },
    send: {
      kind: 'submit',
      command: 'Answer',
      with: {
        answer: { slotOrNothing: 'answer' },
        template: { slotOrNothing: 'template' },
        photos: { slotOrNothing: 'photos' },
        overrule: { slotOrNothing: 'overrule' },
      },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
