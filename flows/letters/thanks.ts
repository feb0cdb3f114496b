// Thanks: a letter to somebody who did a good thing, or who sent a matter that helped.
import { defineFlow } from '../flow.ts';
import { cancelled, hamletThen } from './form.ts';

/** Whoever sent a matter is found by its receipt, if this officer may read it; a hidden sender stays hidden. */
export const letterThanks = defineFlow({
  id: 'letters/thanks',
  version: 1,
  who: 'officer',
  slots: { code: 'told', name: 'told', hamlet: 'item', deed: 'told', good: 'told' },
  start: 'whom',
  steps: {
    whom: {
      kind: 'choose',
      text: { key: 'letters-thanks-whom' },
      choices: [
        { id: 'sender', label: 'letters-thanks-sender', next: 'code' },
        { id: 'other', label: 'letters-thanks-other', next: 'name' },
      ],
    },
    code: { kind: 'askText', text: { key: 'letters-thanks-code' }, into: 'code', next: 'codeRead' },
    codeRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [{ when: { fact: 'letterForm', field: 'hasSender' }, next: 'deed' }],
      otherwise: 'codeUnknown',
    },
    codeUnknown: {
      kind: 'choose',
      text: { key: 'letters-thanks-code-unknown' },
      choices: [
        { id: 'again', label: 'letters-thanks-code-again', next: 'code' },
        { id: 'other', label: 'letters-thanks-other', next: 'name' },
      ],
    },
    name: { kind: 'askText', text: { key: 'letters-ask-name' }, into: 'name', next: 'hamlet' },
    hamlet: hamletThen('deed'),
    deed: { kind: 'askText', text: { key: 'letters-ask-deed' }, into: 'deed', next: 'good' },
    good: {
      kind: 'askText',
      text: { key: 'letters-ask-good' },
      into: 'good',
      next: 'review',
      choices: [{ id: 'skip', label: 'letters-good-skip', next: 'review' }],
    },
    review: {
      kind: 'review',
      text: { key: 'letters-review' },
      rows: [
        {
          label: 'letters-row-name',
          shows: { slot: 'name' },
          change: 'name',
          when: { slot: 'name', is: 'filled' },
        },
        {
          label: 'letters-row-code',
          shows: { slot: 'code' },
          change: 'code',
          when: { slot: 'name', is: 'empty' },
        },
        { label: 'letters-row-deed', shows: { slot: 'deed' }, change: 'deed' },
        { label: 'letters-row-good', shows: { slot: 'good' }, change: 'good' },
      ],
      confirm: { label: 'letters-save', next: 'save' },
      cancel: { label: 'letters-cancel', next: 'cancelled' },
    },
    save: {
      kind: 'submit',
      command: 'DraftThanks',
      with: {
        deed: { slot: 'deed' },
        good: { slotOrNothing: 'good' },
        name: { slotOrNothing: 'name' },
        hamlet: { slotOrNothing: 'hamlet' },
        code: { slotOrNothing: 'code' },
      },
    },
    cancelled,
  },
});
