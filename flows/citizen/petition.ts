// Petition: one question that tells khiếu nại, tố cáo and an ordinary report apart, in plain words.
import { defineFlow } from '../flow.ts';

/** Begun where words alone do not tell which is meant, with the words in `story`. Each road keeps them. */
export const petition = defineFlow({
  id: 'citizen/petition',
  version: 1,
  who: 'anyone',
  slots: { story: 'told' },
  start: 'which',
  steps: {
    which: {
      kind: 'choose',
      text: { key: 'petition-which' },
      choices: [
        { id: 'contest', label: 'petition-contest', next: 'toContest' },
        { id: 'denounce', label: 'petition-denounce', next: 'toDenounce' },
        { id: 'report', label: 'petition-report', next: 'toReport' },
      ],
    },
    toContest: { kind: 'goto', flow: 'citizen/contest', carry: ['story'] },
    toDenounce: { kind: 'goto', flow: 'citizen/denounce', carry: ['story'] },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
  },
});
