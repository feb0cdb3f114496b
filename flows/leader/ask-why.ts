// Ask why: one tap asks the owner why the case lies.
import { defineFlow } from '../flow.ts';

/** Asks nothing: the question is always the same, and the reason comes back by itself. */
export const askWhy = defineFlow({
  id: 'leader/ask-why',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'ask',
  steps: { ask: { kind: 'submit', command: 'AskWhy', with: {} } },
});
