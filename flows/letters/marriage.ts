// Marriage: a letter of congratulation, both names in the order the couple has chosen.
import { defineFlow } from '../flow.ts';

/** Asked first whether they want it; nothing is kept when they do not (courtesy-and-letters.md §2). */
export const letterMarriage = defineFlow({
  id: 'letters/marriage',
  version: 1,
  who: 'officer',
  slots: { couple: 'told', hamlet: 'item' },
  start: 'consent',
  steps: {
    consent: {
      kind: 'choose',
      text: { key: 'letters-consent' },
      choices: [
        { id: 'yes', label: 'letters-consent-yes', next: 'couple' },
        { id: 'no', label: 'letters-consent-no', next: 'declined' },
      ],
    },
    declined: { kind: 'say', text: { key: 'letters-declined' }, next: 'end' },
    couple: { kind: 'askText', text: { key: 'letters-ask-couple' }, into: 'couple', next: 'hamlet' },
    hamlet: {
      kind: 'list',
      needs: ['hamlets'],
      text: { key: 'letters-ask-hamlet' },
      items: 'hamlets',
      into: 'hamlet',
      next: 'review',
      empty: 'review',
      choices: [{ id: 'skip', label: 'letters-hamlet-skip', next: 'review' }],
    },
    review: {
      kind: 'review',
      text: { key: 'letters-review' },
      rows: [
        { label: 'letters-row-couple', shows: { slot: 'couple' }, change: 'couple' },
        { label: 'letters-row-hamlet', shows: { slot: 'hamlet' }, change: 'hamlet' },
      ],
      confirm: { label: 'letters-save', next: 'save' },
      cancel: { label: 'letters-cancel', next: 'cancelled' },
    },
    save: {
      kind: 'submit',
      command: 'DraftMarriageLetter',
      with: { couple: { slot: 'couple' }, hamlet: { slotOrNothing: 'hamlet' } },
    },
    cancelled: { kind: 'say', text: { key: 'letters-cancelled' }, next: 'end' },
  },
});
