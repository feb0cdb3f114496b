// Link: an officer redeems the invite of the office; from then on their cases come to this chat.
import { defineFlow } from '../flow.ts';

/** Open to anyone, for before it succeeds the officer is a stranger here. */
export const link = defineFlow({
  id: 'leader/link',
  version: 1,
  who: 'anyone',
  slots: { invite: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'invite', is: 'filled' }, next: 'redeem' }],
      otherwise: 'ask',
    },
    ask: {
      kind: 'askText',
      text: { key: 'link-ask' },
      into: 'invite',
      next: 'redeem',
      choices: [{ id: 'cancel', label: 'link-cancel', next: 'end' }],
    },
    redeem: { kind: 'submit', command: 'LinkOfficer', with: { invite: { slot: 'invite' } } },
  },
});
