// Danger: after the alarm has gone out, one question only: where.
import { defineFlow } from '../flow.ts';

/** Dangers that come from somebody at home, or from oneself: whoever holds the phone next must not learn of them. */
const AT_HOME = {
  any: [
    { slot: 'danger', equals: 'violence' },
    { slot: 'danger', equals: 'child' },
    { slot: 'danger', equals: 'self_harm' },
  ],
} as const;

/**
 * Begun by the guard about the alarm just filed, with its kind in `danger`; numbers to call have been said before. A
 * danger at home ends with the way to clear the phone (Law 13/2022/QH15: who reports is kept secret).
 */
export const danger = defineFlow({
  id: 'citizen/danger',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { danger: 'choice', place: 'place', spot: 'told' },
  start: 'where',
  steps: {
    where: {
      kind: 'askPlace',
      text: { key: 'danger-place' },
      into: 'place',
      described: 'spot',
      next: 'send',
      choices: [
        { id: 'unable', label: 'danger-no-place', next: 'ifAtHome' },
        { id: 'clear', label: 'clear-phone-button', next: 'clear', when: AT_HOME },
      ],
    },
    ifAtHome: { kind: 'branch', cases: [{ when: AT_HOME, next: 'clear' }], otherwise: 'end' },
    clear: { kind: 'say', text: { key: 'clear-phone' }, next: 'end' },
    send: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slotOrNothing: 'spot' },
        photos: { nothing: true },
        place: { slotOrNothing: 'place' },
      },
    },
  },
});
