// Petition form: the petition leaves as a file to print and one to type in, blank or with the citizen's own words.
import { defineFlow } from '../flow.ts';

/**
 * Begun by `citizen/contest` and `citizen/denounce`. Words are filled in only when the citizen says so; a denunciation
 * is not asked for a name at all: on that road nothing more is asked (complaints.md §3).
 */
export const petitionForm = defineFlow({
  id: 'citizen/petition-form',
  version: 1,
  who: 'anyone',
  slots: { petition: 'choice', receiver: 'choice', story: 'told', received: 'told', name: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['petition'],
      cases: [
        { when: { fact: 'petition', field: 'hasWords' }, next: 'fill' },
        { when: { slot: 'petition', equals: 'to_cao' }, next: 'blank' },
      ],
      otherwise: 'ifName',
    },
    fill: {
      kind: 'choose',
      text: { key: 'form-fill' },
      choices: [
        { id: 'blank', label: 'form-fill-no', next: 'blank' },
        { id: 'words', label: 'form-fill-yes', next: 'ifName' },
      ],
    },
    ifName: {
      kind: 'branch',
      cases: [{ when: { slot: 'petition', equals: 'to_cao' }, next: 'filled' }],
      otherwise: 'name',
    },
    name: {
      kind: 'askText',
      text: { key: 'form-name' },
      into: 'name',
      next: 'filled',
      choices: [{ id: 'none', label: 'form-name-no', next: 'filled' }],
    },
    filled: {
      kind: 'submit',
      command: 'SendForm',
      with: {
        petition: { slot: 'petition' },
        receiver: { slot: 'receiver' },
        words: { slotOrNothing: 'story' },
        received: { slotOrNothing: 'received' },
        name: { slotOrNothing: 'name' },
      },
    },
    blank: {
      kind: 'submit',
      command: 'SendForm',
      with: {
        petition: { slot: 'petition' },
        receiver: { slot: 'receiver' },
        words: { nothing: true },
        received: { nothing: true },
        name: { nothing: true },
      },
    },
  },
});
