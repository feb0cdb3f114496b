// Forward: the case goes to another post, with a reason that the citizen reads too.
import { defineFlow } from '../flow.ts';

/** Only posts that somebody holds today are offered. */
export const forward = defineFlow({
  id: 'leader/forward',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { post: 'item', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canForward' }, next: 'which' }],
      otherwise: 'notNow',
    },
    which: {
      kind: 'list',
      needs: ['forwardPosts'],
      text: { key: 'forward-which' },
      items: 'forwardPosts',
      into: 'post',
      next: 'why',
      empty: 'none',
    },
    why: {
      kind: 'askText',
      text: { key: 'forward-reason', vars: { post: { slot: 'post' } } },
      into: 'reason',
      next: 'send',
    },
    send: {
      kind: 'submit',
      command: 'Forward',
      with: { post: { slot: 'post' }, reason: { slot: 'reason' } },
    },
    none: { kind: 'say', text: { key: 'forward-none' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
