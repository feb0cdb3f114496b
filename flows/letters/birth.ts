// Birth: a letter of congratulation, when the family wants one; nothing is kept when they do not.
import { defineFlow } from '../flow.ts';

/** The family is asked at registration (courtesy-and-letters.md §2); names are taken as they are typed. */
export const letterBirth = defineFlow({
  id: 'letters/birth',
  version: 1,
  who: 'officer',
  slots: { child: 'told', name: 'told', hamlet: 'item' },
  start: 'consent',
  steps: {
    consent: {
      kind: 'choose',
      text: { key: 'letters-consent' },
      choices: [
        { id: 'yes', label: 'letters-consent-yes', next: 'child' },
        { id: 'no', label: 'letters-consent-no', next: 'declined' },
      ],
    },
    declined: { kind: 'say', text: { key: 'letters-declined' }, next: 'end' },
    child: { kind: 'askText', text: { key: 'letters-ask-child' }, into: 'child', next: 'name' },
    name: { kind: 'askText', text: { key: 'letters-ask-parent' }, into: 'name', next: 'hamlet' },
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
    cancelled: { kind: 'say', text: { key: 'letters-cancelled' }, next: 'end' },
  },
});
