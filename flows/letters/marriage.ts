// Marriage: a letter of congratulation, both names in the order the couple has chosen.
import { defineFlow } from '../flow.ts';
import { cancelled, consentThen, declined, hamletThen } from './form.ts';

/** Asked first whether they want it; nothing is kept when they do not (courtesy-and-letters.md §2). */
export const letterMarriage = defineFlow({
  id: 'letters/marriage',
  version: 1,
  who: 'officer',
  slots: { couple: 'told', hamlet: 'item' },
  start: 'consent',
  steps: {
    consent: consentThen('couple'),
    declined,
    couple: { kind: 'askText', text: { key: 'letters-ask-couple' }, into: 'couple', next: 'hamlet' },
    hamlet: hamletThen('review'),
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
    cancelled,
  },
});
