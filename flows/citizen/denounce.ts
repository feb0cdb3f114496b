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
    honest: { kind: 'say', text: { key: 'denounce-honest' }, next: 'choose' },
    choose: {
      kind: 'choose',
      text: { key: 'denounce-ask' },
      choices: [
        { id: 'hand-over', label: 'denounce-hand-over', next: 'handOver' },
        { id: 'where', label: 'denounce-where', next: 'where' },
        { id: 'delete', label: 'denounce-delete', next: 'deleted' },
        { id: 'other', label: 'denounce-not-denunciation', next: 'toMenu' },
      ],
    },
    handOver: { kind: 'submit', command: 'HandOverDenunciation', with: { told: { slot: 'story' } } },
    where: {
      kind: 'say',
      needs: ['commune'],
      text: {
        key: 'denounce-where-to',
        vars: {
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      next: 'choose',
    },
    deleted: { kind: 'say', text: { key: 'denounce-deleted' }, next: 'end' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
