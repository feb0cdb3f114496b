// Accept: one tap takes the case on.
import { defineFlow } from '../flow.ts';

/** Asks nothing: the deed is harmless and can be forwarded later. */
export const accept = defineFlow({
  id: 'leader/accept',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'accept',
  steps: { accept: { kind: 'submit', command: 'Accept', with: {} } },
});
