// Birth: a letter of congratulation, when the family wants one; nothing is kept when they do not.
import { defineFlow } from '../flow.ts';
import { cancelled, consentThen, declined, hamletThen } from './form.ts';

/** The family is asked at registration (courtesy-and-letters.md §2); names are taken as they are typed. */
export const letterBirth = defineFlow({
  id: 'letters/birth',
  version: 1,
  who: 'officer',
  slots: { child: 'told', name: 'told', hamlet: 'item' },
  start: 'consent',
  steps: {
    consent: consentThen('child'),
    declined,
    child: { kind: 'askText', text: { key: 'letters-ask-child' }, into: 'child', next: 'name' },
    name: { kind: 'askText', text: { key: 'letters-ask-parent' }, into: 'name', next: 'hamlet' },
    hamlet: hamletThen('review'),
    review: {
      kind: 'review',
      text: { key: 'letters-review' },
      rows: [
        { label: 'letters-row-child', shows: { slot: 'child' }, change: 'child' },
        { label: 'letters-row-name', shows: { slot: 'name' }, change: 'name' },
        { label: 'letters-row-hamlet', shows: { slot: 'hamlet' }, change: 'hamlet' },
      ],
      confirm: { label: 'letters-save', next: 'save' },
      cancel: { label: 'letters-cancel', next: 'cancelled' },
    },
    save: {
      kind: 'submit',
      command: 'DraftBirthLetter',
      with: { child: { slot: 'child' }, name: { slot: 'name' }, hamlet: { slotOrNothing: 'hamlet' } },
    },
    cancelled,
  },
});
