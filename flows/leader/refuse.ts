// Refuse: a lawful ground, and where the citizen should go instead.
import { defineFlow } from '../flow.ts';

/** Grounds are those of complaints.md §9; a refusal without a place to go is none. */
export const refuse = defineFlow({
  id: 'leader/refuse',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { ground: 'choice', place: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canRefuse' }, next: 'ground' }],
      otherwise: 'notNow',
    },
    ground: {
      kind: 'choose',
      text: { key: 'refuse-ground' },
      choices: [
        {
          id: 'other-body',
          label: 'ground-other_body',
          keep: { slot: 'ground', value: 'other_body' },
          next: 'place',
        },
        {
          id: 'signed-form',
          label: 'ground-needs_signed_form',
          keep: { slot: 'ground', value: 'needs_signed_form' },
          next: 'place',
        },
        {
          id: 'answered',
          label: 'ground-already_answered',
          keep: { slot: 'ground', value: 'already_answered' },
          next: 'place',
        },
        {
          id: 'unclear',
          label: 'ground-not_understandable',
          keep: { slot: 'ground', value: 'not_understandable' },
          next: 'ifAsked',
        },
        { id: 'abusive', label: 'ground-abusive', keep: { slot: 'ground', value: 'abusive' }, next: 'place' },
        {
          id: 'duplicate',
          label: 'ground-duplicate',
          keep: { slot: 'ground', value: 'duplicate' },
          next: 'place',
        },
      ],
    },
    ifAsked: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'isAskedEnough' }, next: 'place' }],
      otherwise: 'askFirst',
    },
    askFirst: {
      kind: 'choose',
      text: { key: 'refuse-ask-first' },
      choices: [
        { id: 'ask', label: 'case-ask', next: 'toAsk' },
        { id: 'other', label: 'refuse-other-ground', next: 'ground' },
      ],
    },
    toAsk: { kind: 'goto', flow: 'leader/ask', about: 'same' },
    place: { kind: 'askText', text: { key: 'refuse-place' }, into: 'place', next: 'review' },
    review: {
      kind: 'review',
      text: { key: 'refuse-review' },
      rows: [
        { label: 'refuse-row-ground', shows: { slot: 'ground' }, change: 'ground' },
        { label: 'refuse-row-place', shows: { slot: 'place' }, change: 'place' },
      ],
      confirm: { label: 'refuse-send', next: 'send' },
      cancel: { label: 'answer-cancel', next: 'kept' },
    },
    send: {
      kind: 'submit',
      command: 'Refuse',
      with: { ground: { slot: 'ground' }, place: { slot: 'place' } },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
