// Rate at once: one tap beside the answer says what came of it, one more beside the thanks how the person was treated.
import type { RATINGS } from '../../domain/complaint/complaint.ts';
import { defineFlow } from '../flow.ts';

type Rating = (typeof RATINGS)[number];

const RATABLE = { fact: 'complaint', field: 'canRate' } as const;
const REOPENABLE = { fact: 'complaint', field: 'canReopen' } as const;

/** Content, or nearly: nothing more is asked here, the thanks for it ask on. */
export const rateGood = content('citizen/rate-good', 'good');
export const rateFair = content('citizen/rate-fair', 'fair');

/** Discontent may open the matter again, one rung up; once the commune has said all it can, the way leads out. */
export const ratePoor = defineFlow({
  id: 'citizen/rate-poor',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [
        { when: REOPENABLE, next: 'why' },
        { when: RATABLE, next: 'appeal' },
      ],
      otherwise: 'notNow',
    },
    why: {
      kind: 'askText',
      text: { key: 'rate-why' },
      into: 'reason',
      next: 'reopen',
      choices: [{ id: 'only', label: 'rate-only', next: 'save' }],
    },
    appeal: { kind: 'say', text: { key: 'rate-appeal' }, next: 'save' },
    save: {
      kind: 'submit',
      command: 'Rate',
      with: { rating: { is: 'poor' }, attitude: { nothing: true } },
    },
    reopen: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'reason' } } },
    notNow: { kind: 'say', text: { key: 'rate-not-now' }, next: 'end' },
  },
});

export const attitudeGood = attitude('citizen/attitude-good', 'good');
export const attitudeFair = attitude('citizen/attitude-fair', 'fair');
export const attitudePoor = attitude('citizen/attitude-poor', 'poor');

function content(id: string, rating: Rating) {
  return atOnce(id, { rating: { is: rating }, attitude: { nothing: true } });
}

function attitude(id: string, said: Rating) {
  return atOnce(id, { rating: { nothing: true }, attitude: { is: said } });
}

/** Nothing is asked: the tap itself says it. */
function atOnce(
  id: string,
  said: {
    readonly rating: { readonly is: Rating } | { readonly nothing: true };
    readonly attitude: { readonly is: Rating } | { readonly nothing: true };
  },
) {
  return defineFlow({
    id,
    version: 1,
    who: 'anyone',
    about: 'complaint',
    slots: {},
    start: 'begin',
    steps: {
      begin: {
        kind: 'branch',
        needs: ['complaint'],
        cases: [{ when: RATABLE, next: 'save' }],
        otherwise: 'notNow',
      },
      save: { kind: 'submit', command: 'Rate', with: said },
      notNow: { kind: 'say', text: { key: 'rate-not-now' }, next: 'end' },
    },
  });
}
