// Letter: one letter read whole, with what this officer may do with it now.
import { defineFlow } from '../flow.ts';

/** The whole letter, below the line that says where it stands. */
const SHOWN = {
  key: 'letters-show',
  vars: { status: { fact: 'letter', field: 'status' }, text: { fact: 'letter', field: 'text' } },
} as const;

const LATER = { id: 'later', label: 'letters-later', next: 'end' } as const;

/** The text shown is the text that is signed: from the moment it waits for a signature nobody can change it. */
export const letter = defineFlow({
  id: 'letters/letter',
  version: 1,
  who: 'officer',
  about: 'letter',
  slots: { reason: 'told', how: 'choice', why: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['letter'],
      cases: [
        { when: { fact: 'letter', field: 'isThere', is: false }, next: 'gone' },
        { when: { fact: 'letter', field: 'canSign' }, next: 'toSign' },
        { when: { fact: 'letter', field: 'canAsk' }, next: 'draft' },
        { when: { fact: 'letter', field: 'canHand' }, next: 'signed' },
      ],
      otherwise: 'read',
    },
    // One step for each place a letter may stand: what is offered together is what may be done together.
    toSign: {
      kind: 'choose',
      needs: ['letter'],
      text: SHOWN,
      choices: [
        { id: 'sign', label: 'letters-sign', next: 'sign' },
        { id: 'back', label: 'letters-give-back', next: 'why' },
        { id: 'drop', label: 'letters-drop', next: 'dropWhy' },
        LATER,
      ],
    },
    draft: {
      kind: 'choose',
      needs: ['letter'],
      text: SHOWN,
      choices: [
        { id: 'ask', label: 'letters-ask', next: 'ask' },
        { id: 'fix', label: 'letters-fix', next: 'toFix' },
        { id: 'drop', label: 'letters-drop', next: 'dropWhy' },
        LATER,
      ],
    },
    signed: {
      kind: 'choose',
      needs: ['letter'],
      text: SHOWN,
      media: { fact: 'letter', field: 'papers' },
      choices: [
        { id: 'hand', label: 'letters-hand', keep: { slot: 'how', value: 'by_hand' }, next: 'deliver' },
        {
          id: 'chat',
          label: 'letters-chat',
          keep: { slot: 'how', value: 'chat' },
          next: 'deliver',
          when: { fact: 'letter', field: 'canChat' },
        },
        { id: 'drop', label: 'letters-drop', next: 'dropWhy' },
        LATER,
      ],
    },
    read: {
      kind: 'choose',
      needs: ['letter'],
      text: SHOWN,
      media: { fact: 'letter', field: 'papers' },
      choices: [
        { id: 'drop', label: 'letters-drop', next: 'dropWhy', when: { fact: 'letter', field: 'canDrop' } },
        LATER,
      ],
    },
    sign: { kind: 'submit', command: 'SignLetter', with: {} },
    why: { kind: 'askText', text: { key: 'letters-give-back-why' }, into: 'reason', next: 'giveBack' },
    giveBack: { kind: 'submit', command: 'GiveBackLetter', with: { reason: { slot: 'reason' } } },
    ask: { kind: 'submit', command: 'AskSignature', with: {} },
    toFix: { kind: 'goto', flow: 'letters/fix', about: 'same' },
    deliver: { kind: 'submit', command: 'DeliverLetter', with: { how: { slot: 'how' } } },
    dropWhy: {
      kind: 'choose',
      text: { key: 'letters-drop-why' },
      choices: [
        {
          id: 'declined',
          label: 'letters-drop-declined',
          keep: { slot: 'why', value: 'declined' },
          next: 'drop',
        },
        {
          id: 'withdrawn',
          label: 'letters-drop-withdrawn',
          keep: { slot: 'why', value: 'withdrawn' },
          next: 'drop',
        },
        { id: 'no', label: 'letters-drop-no', next: 'begin' },
      ],
    },
    drop: { kind: 'submit', command: 'DropLetter', with: { why: { slot: 'why' } } },
    gone: { kind: 'say', text: { key: 'letters-gone' }, next: 'end' },
  },
});
