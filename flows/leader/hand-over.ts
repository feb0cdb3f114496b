// Hand over: another body is asked to take the case over; until it accepts, the case stays here.
import { defineFlow } from '../flow.ts';

/** The citizen reads where, why and how to reach it (complaints.md §9 Misdirected), so all of it is read again first. */
export const handOver = defineFlow({
  id: 'leader/hand-over',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { agency: 'told', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canHandOver' }, next: 'agency' }],
      otherwise: 'notNow',
    },
    agency: { kind: 'askText', text: { key: 'hand-over-agency' }, into: 'agency', next: 'why' },
    why: { kind: 'askText', text: { key: 'hand-over-reason' }, into: 'reason', next: 'review' },
    review: {
      kind: 'review',
      text: { key: 'hand-over-review' },
      rows: [
        { label: 'hand-over-row-agency', shows: { slot: 'agency' }, change: 'agency' },
        { label: 'hand-over-row-reason', shows: { slot: 'reason' }, change: 'why' },
      ],
      confirm: { label: 'refuse-send', next: 'send' },
      cancel: { label: 'answer-cancel', next: 'kept' },
    },
    send: {
      kind: 'submit',
      command: 'ProposeHandOver',
      with: { agency: { slot: 'agency' }, reason: { slot: 'reason' } },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
