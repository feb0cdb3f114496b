// Denounce: words with denunciation content are met with honesty and the lawful road; nothing more is asked.
import { defineFlow } from '../flow.ts';

/** Begun by the guard with the words in `story`. Law: Luật Tố cáo 2018, Art. 22 (two forms) and 25(2) (hand-over). */
export const denounce = defineFlow({
  id: 'citizen/denounce',
  version: 1,
  who: 'anyone',
  slots: { story: 'told' },
  start: 'honest',
  steps: {
    honest: {
      kind: 'choose',
      text: { key: 'denounce-honest' },
      choices: [
        { id: 'hand-over', label: 'denounce-hand-over', next: 'handOver' },
        { id: 'where', label: 'denounce-where', next: 'where' },
        { id: 'delete', label: 'denounce-delete', next: 'deleted' },
        { id: 'other', label: 'denounce-not-denunciation', next: 'toReport' },
      ],
    },
    where: {
      kind: 'choose',
      needs: ['commune'],
      text: {
        key: 'denounce-where-to',
        vars: {
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      choices: [
        { id: 'hand-over', label: 'denounce-hand-over', next: 'handOver' },
        { id: 'delete', label: 'denounce-delete', next: 'deleted' },
      ],
    },
    handOver: { kind: 'submit', command: 'HandOverDenunciation', with: { told: { slot: 'story' } } },
    deleted: { kind: 'say', text: { key: 'denounce-deleted' }, next: 'end' },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
  },
});
