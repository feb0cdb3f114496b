// Late dossier: the official apology with a new day (form 04, Circular 03/2025/TT-VPCP), before the promised one passes.
import { defineFlow } from '../flow.ts';
import { cancelled, hamletThen } from './form.ts';

/** Reason and new day are duties of the form: what is missing or no reason comes back to the clerk at once. */
export const letterLate = defineFlow({
  id: 'letters/late',
  version: 2,
  who: 'officer',
  slots: {
    due: 'item',
    dossier: 'told',
    matter: 'told',
    name: 'told',
    hamlet: 'item',
    received: 'told',
    promised: 'told',
    reason: 'told',
    newDay: 'told',
  },
  start: 'due',
  steps: {
    due: {
      kind: 'list',
      needs: ['lateDossiers'],
      text: { key: 'letters-due-which' },
      items: 'lateDossiers',
      into: 'due',
      next: 'reason',
      empty: 'dossier',
      choices: [{ id: 'other', label: 'letters-due-other', next: 'dossier' }],
    },
    dossier: { kind: 'askText', text: { key: 'letters-late-dossier' }, into: 'dossier', next: 'matter' },
    matter: { kind: 'askText', text: { key: 'letters-late-matter' }, into: 'matter', next: 'name' },
    name: { kind: 'askText', text: { key: 'letters-ask-name' }, into: 'name', next: 'hamlet' },
    hamlet: hamletThen('received'),
    received: {
      kind: 'askText',
      text: { key: 'letters-late-received' },
      into: 'received',
      next: 'receivedRead',
    },
    receivedRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [{ when: { fact: 'letterForm', field: 'hasReceived' }, next: 'promised' }],
      otherwise: 'receivedAgain',
    },
    receivedAgain: {
      kind: 'askText',
      text: { key: 'letters-day-again' },
      into: 'received',
      next: 'receivedRead',
    },
    promised: {
      kind: 'askText',
      text: { key: 'letters-late-promised' },
      into: 'promised',
      next: 'promisedRead',
    },
    promisedRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [{ when: { fact: 'letterForm', field: 'hasPromised' }, next: 'reason' }],
      otherwise: 'promisedAgain',
    },
    promisedAgain: {
      kind: 'askText',
      text: { key: 'letters-day-again' },
      into: 'promised',
      next: 'promisedRead',
    },
    reason: { kind: 'askText', text: { key: 'letters-late-reason' }, into: 'reason', next: 'reasonRead' },
    reasonRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [{ when: { fact: 'letterForm', field: 'isReasonClear' }, next: 'newDay' }],
      otherwise: 'reasonAgain',
    },
    reasonAgain: {
      kind: 'askText',
      needs: ['letterForm'],
      text: {
        key: 'apology-reason-lacks',
        vars: { faults: { fact: 'letterForm', field: 'reasonFaults' } },
      },
      into: 'reason',
      next: 'reasonRead',
    },
    newDay: { kind: 'askText', text: { key: 'letters-late-new-day' }, into: 'newDay', next: 'newDayRead' },
    newDayRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [
        {
          when: {
            all: [
              { fact: 'letterForm', field: 'hasNewDay' },
              { slot: 'due', is: 'filled' },
            ],
          },
          next: 'saveDue',
        },
        { when: { fact: 'letterForm', field: 'hasNewDay' }, next: 'review' },
      ],
      otherwise: 'newDayAgain',
    },
    newDayAgain: {
      kind: 'askText',
      text: { key: 'letters-day-again' },
      into: 'newDay',
      next: 'newDayRead',
    },
    review: {
      kind: 'review',
      needs: ['letterForm'],
      text: { key: 'letters-review' },
      rows: [
        { label: 'letters-row-dossier', shows: { slot: 'dossier' }, change: 'dossier' },
        { label: 'letters-row-matter', shows: { slot: 'matter' }, change: 'matter' },
        { label: 'letters-row-name', shows: { slot: 'name' }, change: 'name' },
        {
          label: 'letters-row-received',
          shows: { fact: 'letterForm', field: 'received' },
          change: 'received',
        },
        {
          label: 'letters-row-promised',
          shows: { fact: 'letterForm', field: 'promised' },
          change: 'promised',
        },
        { label: 'letters-row-reason', shows: { slot: 'reason' }, change: 'reason' },
        { label: 'letters-row-new-day', shows: { fact: 'letterForm', field: 'newDay' }, change: 'newDay' },
      ],
      confirm: { label: 'letters-save', next: 'save' },
      cancel: { label: 'letters-cancel', next: 'cancelled' },
    },
    saveDue: {
      kind: 'submit',
      command: 'DraftDueDossier',
      with: { dossier: { slot: 'due' }, reason: { slot: 'reason' }, newDay: { slot: 'newDay' } },
    },
    save: {
      kind: 'submit',
      command: 'DraftLateDossier',
      with: {
        dossier: { slot: 'dossier' },
        matter: { slot: 'matter' },
        name: { slot: 'name' },
        hamlet: { slotOrNothing: 'hamlet' },
        received: { slot: 'received' },
        promised: { slot: 'promised' },
        reason: { slot: 'reason' },
        newDay: { slot: 'newDay' },
      },
    },
    cancelled,
  },
});
