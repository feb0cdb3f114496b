// Praise: thanks and suggestions, filed in one step and passed on.
import { defineFlow } from '../flow.ts';

/** Whoever praises or suggests is asked nothing but whether it may be passed on; it is open, and needs no place. */
export const praise = defineFlow({
  id: 'citizen/praise',
  version: 1,
  who: 'anyone',
  slots: { story: 'told', photos: 'photos' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'story', is: 'filled' }, next: 'confirm' }],
      otherwise: 'ask',
    },
    ask: { kind: 'askText', text: { key: 'praise-ask' }, into: 'story', photos: 'photos', next: 'confirm' },
    confirm: {
      kind: 'choose',
      needs: ['praise'],
      text: {
        key: 'praise-confirm',
        vars: { story: { slot: 'story' }, kind: { fact: 'praise', field: 'kindWord' } },
      },
      choices: [
        { id: 'send', label: 'praise-send', next: 'send' },
        { id: 'report', label: 'praise-report', next: 'toReport' },
        { id: 'cancel', label: 'report-cancel', next: 'cancelled' },
      ],
    },
    send: {
      kind: 'submit',
      needs: ['praise'],
      command: 'File',
      with: {
        category: { fact: 'praise', field: 'category' },
        submission: { fact: 'praise', field: 'kind' },
        told: { slot: 'story' },
        photos: { slotOrNothing: 'photos' },
        hamlet: { nothing: true },
        place: { nothing: true },
        phone: { nothing: true },
        visibility: { is: 'open' },
        subject: { nothing: true },
      },
    },
    cancelled: { kind: 'say', text: { key: 'report-cancelled' }, next: 'end' },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story', 'photos'] },
  },
});
