// Reveal: the contents of a sealed matter come into the chat, and that they did is recorded.
import { defineFlow } from '../flow.ts';

/** What is shown comes with the event: nobody sees it without having been written down. */
export const reveal = defineFlow({
  id: 'leader/reveal',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'read',
  steps: { read: { kind: 'submit', command: 'ReadSealed', with: {} } },
});
