// Sorrow: a letter of condolence, only after somebody of the commune has been with the family, and only if they want it.
import { defineFlow } from '../flow.ts';
import { cancelled, consentThen, declined, hamletThen } from './form.ts';

/** The day of the visit comes first: without it nothing is asked and nothing kept (courtesy-and-letters.md §2). */
export const letterSorrow = defineFlow({
  id: 'letters/sorrow',
  version: 1,
  who: 'officer',
  slots: { when: 'choice', visited: 'told', deceased: 'told', name: 'told', hamlet: 'item' },
  start: 'visited',
  steps: {
    visited: {
      kind: 'choose',
      text: { key: 'letters-visited' },
      choices: [
        {
          id: 'today',
          label: 'letters-visited-today',
          keep: { slot: 'when', value: 'today' },
          next: 'consent',
        },
        {
          id: 'yesterday',
          label: 'letters-visited-yesterday',
          keep: { slot: 'when', value: 'yesterday' },
          next: 'consent',
        },
        {
          id: 'earlier',
          label: 'letters-visited-earlier',
          keep: { slot: 'when', value: 'earlier' },
          next: 'day',
        },
        { id: 'no', label: 'letters-visited-no', next: 'visitFirst' },
      ],
    },
    visitFirst: { kind: 'say', text: { key: 'letters-visit-first' }, next: 'end' },
    day: { kind: 'askText', text: { key: 'letters-visited-day' }, into: 'visited', next: 'dayRead' },
    dayRead: {
      kind: 'branch',
      needs: ['letterForm'],
      cases: [{ when: { fact: 'letterForm', field: 'hasVisited' }, next: 'consent' }],
      otherwise: 'dayAgain',
    },
    dayAgain: { kind: 'askText', text: { key: 'letters-day-again' }, into: 'visited', next: 'dayRead' },
    consent: consentThen('deceased'),
    declined,
    deceased: { kind: 'askText', text: { key: 'letters-ask-deceased' }, into: 'deceased', next: 'name' },
    name: { kind: 'askText', text: { key: 'letters-ask-bereaved' }, into: 'name', next: 'hamlet' },
    hamlet: hamletThen('review'),
    review: {
      kind: 'review',
      needs: ['letterForm'],
      text: { key: 'letters-review' },
      rows: [
        { label: 'letters-row-deceased', shows: { slot: 'deceased' }, change: 'deceased' },
        { label: 'letters-row-visited', shows: { fact: 'letterForm', field: 'visited' } },
        { label: 'letters-row-name', shows: { slot: 'name' }, change: 'name' },
        { label: 'letters-row-hamlet', shows: { slot: 'hamlet' }, change: 'hamlet' },
      ],
      confirm: { label: 'letters-save', next: 'save' },
      cancel: { label: 'letters-cancel', next: 'cancelled' },
    },
    save: {
      kind: 'submit',
      command: 'DraftCondolence',
      with: {
        deceased: { slot: 'deceased' },
        name: { slot: 'name' },
        hamlet: { slotOrNothing: 'hamlet' },
        when: { slot: 'when' },
        visited: { slotOrNothing: 'visited' },
      },
    },
    cancelled,
  },
});
