// Erasure: the person asks for what is kept of them to be deleted.
import { defineFlow } from '../flow.ts';

/** Says first what the law makes the commune keep (personal-data.md §5), then asks once. */
export const erase = defineFlow({
  id: 'citizen/erase',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'sure',
  steps: {
    sure: {
      kind: 'choose',
      text: { key: 'erase-ask' },
      choices: [
        { id: 'yes', label: 'erase-yes', next: 'ask' },
        { id: 'no', label: 'erase-no', next: 'kept' },
      ],
    },
    ask: { kind: 'submit', command: 'AskErasure', with: {} },
    kept: { kind: 'say', text: { key: 'erase-kept' }, next: 'end' },
  },
});
