// Merge: this case is the same as another one, which goes on for both.
import { defineFlow } from '../flow.ts';

/** Cases that look alike are offered; any other is named by its receipt. Both citizens hear of everything afterwards. */
export const merge = defineFlow({
  id: 'leader/merge',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { into: 'item', code: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canMerge' }, next: 'which' }],
      otherwise: 'notNow',
    },
    which: {
      kind: 'list',
      needs: ['sameCases'],
      text: { key: 'merge-which' },
      items: 'sameCases',
      into: 'into',
      next: 'sure',
      empty: 'code',
      choices: [{ id: 'code', label: 'merge-by-code', next: 'code' }],
    },
    code: { kind: 'askText', text: { key: 'merge-code' }, into: 'code', next: 'sure' },
    sure: {
      kind: 'choose',
      needs: ['mergeTarget'],
      text: { key: 'merge-sure', vars: { target: { fact: 'mergeTarget', field: 'title' } } },
      choices: [
        {
          id: 'yes',
          label: 'merge-yes',
          next: 'merge',
          when: { fact: 'mergeTarget', field: 'isFound' },
        },
        { id: 'again', label: 'merge-by-code', next: 'code' },
        { id: 'no', label: 'answer-cancel', next: 'kept' },
      ],
    },
    merge: {
      kind: 'submit',
      needs: ['mergeTarget'],
      command: 'Merge',
      with: { into: { fact: 'mergeTarget', field: 'id' } },
    },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
