// Pass sealed: a sealed matter has gone to whoever is competent, with a proof; the citizen is told where.
import { defineFlow } from '../flow.ts';

/** Two taps and a look: to whom, by which means. No words: they would stand in a history (complaints.md §4). */
export const passSealed = defineFlow({
  id: 'leader/pass-sealed',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { to: 'choice', how: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canPassSealed' }, next: 'to' }],
      otherwise: 'notNow',
    },
    to: {
      kind: 'choose',
      text: { key: 'handing-to' },
      choices: [
        {
          id: 'reception',
          label: 'receiver-province_reception',
          keep: { slot: 'to', value: 'province_reception' },
          next: 'how',
        },
        {
          id: 'inspectorate',
          label: 'receiver-province_inspectorate',
          keep: { slot: 'to', value: 'province_inspectorate' },
          next: 'how',
        },
        { id: 'police', label: 'receiver-police', keep: { slot: 'to', value: 'police' }, next: 'how' },
        {
          id: 'party',
          label: 'receiver-party_inspection',
          keep: { slot: 'to', value: 'party_inspection' },
          next: 'how',
        },
      ],
    },
    how: {
      kind: 'choose',
      text: { key: 'handing-how' },
      choices: [
        { id: 'person', label: 'means-in_person', keep: { slot: 'how', value: 'in_person' }, next: 'review' },
        {
          id: 'letter',
          label: 'means-registered_letter',
          keep: { slot: 'how', value: 'registered_letter' },
          next: 'review',
        },
      ],
    },
    review: {
      kind: 'review',
      text: { key: 'handing-review' },
      rows: [
        { label: 'handing-row-to', shows: { slot: 'to' }, change: 'to' },
        { label: 'handing-row-how', shows: { slot: 'how' }, change: 'how' },
      ],
      confirm: { label: 'handing-done', next: 'send' },
      cancel: { label: 'handing-not-yet', next: 'kept' },
    },
    send: {
      kind: 'submit',
      command: 'HandOverSealed',
      with: { to: { slot: 'to' }, how: { slot: 'how' } },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
