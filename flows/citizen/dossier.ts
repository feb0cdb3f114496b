// Dossier: where the papers I have handed in at the counter stand, by the code on the receipt.
import { defineFlow } from '../flow.ts';

/** The code alone shows state and day; what it is about needs a second fact (DESIGN §3 Code). Tries are counted. */
export const dossier = defineFlow({
  id: 'citizen/dossier',
  version: 1,
  who: 'anyone',
  slots: { code: 'told', proof: 'told' },
  start: 'code',
  steps: {
    code: {
      kind: 'askText',
      text: { key: 'dossier-ask' },
      into: 'code',
      next: 'look',
      choices: [{ id: 'track', label: 'menu-track', next: 'toTrack' }],
    },
    look: {
      kind: 'branch',
      needs: ['dossier'],
      cases: [
        { when: { fact: 'dossier', field: 'isTooOften' }, next: 'tooOften' },
        { when: { fact: 'dossier', field: 'isFound' }, next: 'standing' },
      ],
      otherwise: 'unknown',
    },
    tooOften: { kind: 'say', text: { key: 'track-code-too-often' }, next: 'end' },
    unknown: {
      kind: 'choose',
      needs: ['commune'],
      text: { key: 'dossier-not-found', vars: { phone: { fact: 'commune', field: 'phone' } } },
      choices: [
        { id: 'again', label: 'track-code-again', next: 'code' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    standing: {
      kind: 'choose',
      needs: ['dossier'],
      text: { key: 'dossier-show', vars: { standing: { fact: 'dossier', field: 'standing' } } },
      choices: [
        { id: 'more', label: 'dossier-more', next: 'proof' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    proof: { kind: 'askText', text: { key: 'dossier-proof' }, into: 'proof', next: 'prove' },
    prove: {
      kind: 'branch',
      needs: ['dossier'],
      cases: [
        { when: { fact: 'dossier', field: 'isTooOften' }, next: 'tooOften' },
        { when: { fact: 'dossier', field: 'isProven' }, next: 'whole' },
      ],
      otherwise: 'notProven',
    },
    whole: {
      kind: 'say',
      needs: ['dossier'],
      text: {
        key: 'dossier-whole',
        vars: {
          details: { fact: 'dossier', field: 'details' },
          standing: { fact: 'dossier', field: 'standing' },
        },
      },
      next: 'end',
    },
    notProven: {
      kind: 'choose',
      needs: ['commune'],
      text: { key: 'dossier-not-proven', vars: { phone: { fact: 'commune', field: 'phone' } } },
      choices: [
        { id: 'again', label: 'track-code-again', next: 'proof' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    toTrack: { kind: 'goto', flow: 'citizen/track' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
