// Correct: the matter told anew, or where it really is.
import { defineFlow } from '../flow.ts';

/** What was wrong stays in the history; whoever works on the matter reads the right words. */
export const correct = defineFlow({
  id: 'citizen/correct',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { story: 'told', hamlet: 'item', place: 'place' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [{ when: { fact: 'complaint', field: 'canCorrect' }, next: 'which' }],
      otherwise: 'notNow',
    },
    which: {
      kind: 'choose',
      text: { key: 'correct-which' },
      choices: [
        { id: 'story', label: 'correct-story', next: 'story' },
        { id: 'hamlet', label: 'correct-hamlet', next: 'hamlet' },
        { id: 'place', label: 'report-hamlet-map', next: 'place' },
      ],
    },
    story: { kind: 'askText', text: { key: 'correct-story-ask' }, into: 'story', next: 'save' },
    hamlet: {
      kind: 'list',
      needs: ['hamlets'],
      text: { key: 'report-hamlet' },
      items: 'hamlets',
      into: 'hamlet',
      next: 'save',
      empty: 'place',
    },
    place: { kind: 'askPlace', text: { key: 'report-place' }, into: 'place', next: 'save' },
    save: {
      kind: 'submit',
      command: 'Correct',
      with: {
        told: { slotOrNothing: 'story' },
        hamlet: { slotOrNothing: 'hamlet' },
        place: { slotOrNothing: 'place' },
      },
    },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
