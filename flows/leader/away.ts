// Away: from when until when somebody stands in for me.
import { defineFlow } from '../flow.ts';

/** Days are chosen, not typed. Whoever stands in gets everything of mine for that time, and is told now. */
export const away = defineFlow({
  id: 'leader/away',
  version: 1,
  who: 'officer',
  slots: { from: 'item', to: 'item', deputy: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['myAbsence'],
      cases: [{ when: { fact: 'myAbsence', field: 'isThere' }, next: 'there' }],
      otherwise: 'from',
    },
    there: {
      kind: 'choose',
      needs: ['myAbsence'],
      text: { key: 'away-there', vars: { absence: { fact: 'myAbsence', field: 'words' } } },
      choices: [
        { id: 'back', label: 'away-back', next: 'back' },
        { id: 'keep', label: 'away-keep', next: 'end' },
      ],
    },
    back: { kind: 'submit', command: 'EndAbsence', with: {} },
    from: {
      kind: 'list',
      needs: ['daysAhead'],
      text: { key: 'away-from' },
      items: 'daysAhead',
      into: 'from',
      next: 'to',
      empty: 'end',
    },
    to: {
      kind: 'list',
      needs: ['daysUntil'],
      text: { key: 'away-to', vars: { from: { slot: 'from' } } },
      items: 'daysUntil',
      into: 'to',
      next: 'deputy',
      empty: 'from',
    },
    deputy: {
      kind: 'list',
      needs: ['deputies'],
      text: { key: 'away-deputy' },
      items: 'deputies',
      into: 'deputy',
      next: 'review',
      empty: 'review',
    },
    review: {
      kind: 'review',
      text: { key: 'away-review' },
      rows: [
        { label: 'away-row-from', shows: { slot: 'from' }, change: 'from' },
        { label: 'away-row-to', shows: { slot: 'to' }, change: 'to' },
        { label: 'away-row-deputy', shows: { slot: 'deputy' }, change: 'deputy' },
      ],
      confirm: { label: 'away-save', next: 'save' },
      cancel: { label: 'link-cancel', next: 'kept' },
    },
    save: {
      kind: 'submit',
      command: 'GoAway',
      with: { from: { slot: 'from' }, to: { slot: 'to' }, deputy: { slotOrNothing: 'deputy' } },
    },
    kept: { kind: 'say', text: { key: 'away-kept' }, next: 'end' },
  },
});
