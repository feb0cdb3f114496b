// Contest: whoever wants a decision undone (khiếu nại) learns what the law asks, until when, where, and what comes after.
import { defineFlow } from '../flow.ts';

/** No day at hand is no reason to stop. */
const NO_DAY = { id: 'unknown', label: 'contest-no-day', next: 'anyDay' } as const;
const FORM = { id: 'form', label: 'petition-form', next: 'toForm' } as const;
const WHERE = { id: 'where', label: 'contest-where-button', next: 'ifOther' } as const;
const AFTER = { id: 'after', label: 'contest-after-button', next: 'after' } as const;
/** An appointment on one of the chairman's reception days; the reason is kept sealed there. */
const MEET = {
  id: 'meet',
  label: 'contest-meet',
  keep: { slot: 'reason', value: 'khieu_nai' },
  next: 'toBook',
} as const;
const MENU = { id: 'menu', label: 'to-menu', next: 'toMenu' } as const;

/**
 * Nothing is taken in and nothing is refused: a khiếu nại needs a signed petition or a statement in person (Law on
 * Complaints 02/2011/QH13, Art. 8). What the citizen tells stays in the talk and fills the form, if they want it to.
 */
export const contest = defineFlow({
  id: 'citizen/contest',
  version: 1,
  who: 'anyone',
  slots: { story: 'told', petition: 'choice', receiver: 'choice', received: 'told', reason: 'choice' },
  start: 'what',
  steps: {
    what: {
      kind: 'choose',
      text: { key: 'contest-what' },
      choices: [
        {
          id: 'yes',
          label: 'contest-yes',
          keep: { slot: 'petition', value: 'khieu_nai' },
          next: 'received',
        },
        { id: 'denounce', label: 'petition-denounce', next: 'toDenounce' },
        { id: 'report', label: 'petition-report', next: 'toReport' },
      ],
    },
    received: {
      kind: 'askText',
      text: { key: 'contest-received' },
      into: 'received',
      next: 'ifDay',
      choices: [NO_DAY],
    },
    ifDay: {
      kind: 'branch',
      needs: ['lodging'],
      cases: [
        { when: { fact: 'lodging', field: 'isFuture' }, next: 'future' },
        { when: { fact: 'lodging', field: 'isKnown', is: false }, next: 'unclear' },
        { when: { fact: 'lodging', field: 'isOver' }, next: 'over' },
        { when: { fact: 'lodging', field: 'isLastDay' }, next: 'lastDay' },
      ],
      otherwise: 'left',
    },
    unclear: {
      kind: 'askText',
      text: { key: 'contest-received-unclear' },
      into: 'received',
      next: 'ifDay',
      choices: [NO_DAY],
    },
    future: {
      kind: 'askText',
      text: { key: 'contest-received-future' },
      into: 'received',
      next: 'ifDay',
      choices: [NO_DAY],
    },
    left: {
      kind: 'say',
      needs: ['lodging'],
      text: {
        key: 'contest-left',
        vars: {
          received: { fact: 'lodging', field: 'received' },
          days: { fact: 'lodging', field: 'days' },
          last: { fact: 'lodging', field: 'last' },
        },
      },
      next: 'whose',
    },
    lastDay: {
      kind: 'say',
      needs: ['lodging'],
      text: { key: 'contest-last-day', vars: { received: { fact: 'lodging', field: 'received' } } },
      next: 'whose',
    },
    over: {
      kind: 'say',
      needs: ['lodging'],
      text: {
        key: 'contest-over',
        vars: {
          received: { fact: 'lodging', field: 'received' },
          last: { fact: 'lodging', field: 'last' },
        },
      },
      next: 'whose',
    },
    anyDay: { kind: 'say', text: { key: 'contest-any-day' }, next: 'whose' },
    whose: {
      kind: 'choose',
      text: { key: 'contest-whose' },
      choices: [
        {
          id: 'staff',
          label: 'contest-whose-staff',
          keep: { slot: 'receiver', value: 'commune' },
          next: 'todo',
        },
        {
          id: 'chairman',
          label: 'contest-whose-chairman',
          keep: { slot: 'receiver', value: 'commune' },
          next: 'chairman',
        },
        {
          id: 'other',
          label: 'contest-whose-other',
          keep: { slot: 'receiver', value: 'other' },
          next: 'todo',
        },
      ],
    },
    chairman: {
      kind: 'say',
      needs: ['commune'],
      text: { key: 'contest-chairman', vars: { province: { fact: 'commune', field: 'province' } } },
      next: 'todo',
    },
    todo: { kind: 'choose', text: { key: 'contest-todo' }, choices: [FORM, WHERE, AFTER, MENU] },
    ifOther: {
      kind: 'branch',
      cases: [{ when: { slot: 'receiver', equals: 'other' }, next: 'whereOther' }],
      otherwise: 'where',
    },
    where: {
      kind: 'choose',
      needs: ['commune'],
      text: {
        key: 'contest-where',
        vars: {
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      choices: [FORM, MEET, AFTER, MENU],
    },
    whereOther: {
      kind: 'choose',
      needs: ['commune'],
      text: {
        key: 'contest-where-other',
        vars: {
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
        },
      },
      choices: [FORM, AFTER, MENU],
    },
    after: {
      kind: 'choose',
      needs: ['commune'],
      text: { key: 'contest-after', vars: { province: { fact: 'commune', field: 'province' } } },
      choices: [FORM, WHERE, MENU],
    },
    toForm: {
      kind: 'goto',
      flow: 'citizen/petition-form',
      carry: ['story', 'petition', 'receiver', 'received'],
    },
    toBook: { kind: 'goto', flow: 'citizen/book', carry: ['reason'] },
    toDenounce: { kind: 'goto', flow: 'citizen/denounce', carry: ['story'] },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
