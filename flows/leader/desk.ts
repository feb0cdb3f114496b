// Desk: the counter an officer sits at: who is there, who waits, and the deeds that are open now.
import { defineFlow } from '../flow.ts';

/** The desk as it stands: its counter, who is there, who waits, the day so far. */
const DESK = {
  key: 'desk-show',
  vars: {
    counter: { fact: 'desk', field: 'counter' },
    current: { fact: 'desk', field: 'current' },
    waiting: { fact: 'desk', field: 'waiting' },
    counts: { fact: 'desk', field: 'counts' },
  },
} as const;

/** Every deed is about whoever is at the counter at the moment of the tap; an old screen's tap is known as old. */
export const desk = defineFlow({
  id: 'leader/desk',
  version: 1,
  who: 'officer',
  slots: { paper: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['desk', 'receptionBook'],
      cases: [
        {
          when: {
            all: [
              { fact: 'desk', field: 'isMine', is: false },
              { fact: 'receptionBook', field: 'isMine' },
            ],
          },
          next: 'toReceptions',
        },
        { when: { fact: 'desk', field: 'isMine', is: false }, next: 'notMine' },
        { when: { fact: 'desk', field: 'isPaused' }, next: 'paused' },
        { when: { fact: 'desk', field: 'hasTicket' }, next: 'visited' },
      ],
      otherwise: 'free',
    },
    toReceptions: { kind: 'goto', flow: 'leader/receptions' },
    notMine: { kind: 'say', text: { key: 'desk-not-yours' }, next: 'end' },
    visited: {
      kind: 'choose',
      needs: ['desk'],
      text: DESK,
      choices: [
        { id: 'next', label: 'desk-next', next: 'next' },
        { id: 'lacking', label: 'desk-lacking', next: 'which' },
        { id: 'absent', label: 'desk-absent', next: 'absent' },
        { id: 'served', label: 'desk-served', next: 'served' },
        { id: 'pause', label: 'desk-pause', next: 'pause' },
      ],
    },
    free: {
      kind: 'choose',
      needs: ['desk'],
      text: DESK,
      choices: [
        { id: 'call', label: 'desk-call', next: 'next' },
        { id: 'pause', label: 'desk-pause', next: 'pause' },
      ],
    },
    paused: {
      kind: 'choose',
      needs: ['desk'],
      text: DESK,
      choices: [{ id: 'resume', label: 'desk-resume', next: 'resume' }],
    },
    which: {
      kind: 'askText',
      text: { key: 'desk-which-paper' },
      into: 'paper',
      next: 'sendForPaper',
    },
    next: {
      kind: 'submit',
      needs: ['desk'],
      command: 'CallNext',
      with: { ticket: { fact: 'desk', field: 'ticket' } },
    },
    sendForPaper: {
      kind: 'submit',
      needs: ['desk'],
      command: 'SendForPaper',
      with: { ticket: { fact: 'desk', field: 'ticket' }, paper: { slot: 'paper' } },
    },
    absent: {
      kind: 'submit',
      needs: ['desk'],
      command: 'NoteAbsent',
      with: { ticket: { fact: 'desk', field: 'ticket' } },
    },
    served: {
      kind: 'submit',
      needs: ['desk'],
      command: 'ServeTicket',
      with: { ticket: { fact: 'desk', field: 'ticket' } },
    },
    pause: { kind: 'submit', command: 'PauseDesk', with: {} },
    resume: { kind: 'submit', command: 'ResumeDesk', with: {} },
  },
});
