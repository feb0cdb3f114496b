// Denounce: words with denunciation content are met with honesty and the lawful road; nothing more is asked.
import { defineFlow } from '../flow.ts';

const HAND_OVER = { id: 'hand-over', label: 'denounce-hand-over', next: 'handOver' } as const;
const DELETE = { id: 'delete', label: 'denounce-delete', next: 'deleted' } as const;
const OTHER = { id: 'other', label: 'denounce-not-denunciation', next: 'toReport' } as const;

/**
 * Begun by the guard with the words in `story`. Law: Luật Tố cáo 2018, Art. 22 (two forms) and 25(2) (hand-over). Who
 * leads the commune is judged by the province (complaints.md §5): then its road is shown first, and the form is
 * addressed there.
 */
export const denounce = defineFlow({
  id: 'citizen/denounce',
  version: 1,
  who: 'anyone',
  slots: { story: 'told', petition: 'choice', receiver: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['petition'],
      cases: [
        { when: { slot: 'story', is: 'empty' }, next: 'where' },
        { when: { fact: 'petition', field: 'isAboutLeader' }, next: 'honestLeader' },
      ],
      otherwise: 'honest',
    },
    honest: {
      kind: 'choose',
      text: { key: 'denounce-honest' },
      choices: [HAND_OVER, { id: 'where', label: 'denounce-where', next: 'where' }, DELETE, OTHER],
    },
    honestLeader: {
      kind: 'choose',
      needs: ['petition'],
      text: { key: 'denounce-honest-leader', vars: { province: { fact: 'petition', field: 'province' } } },
      choices: [
        { id: 'where', label: 'denounce-where-province', next: 'whereProvince' },
        HAND_OVER,
        DELETE,
        OTHER,
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
          province: { fact: 'commune', field: 'province' },
        },
      },
      choices: [
        {
          id: 'form',
          label: 'denounce-form-commune',
          keep: { slot: 'receiver', value: 'commune' },
          next: 'form',
        },
        {
          id: 'form-province',
          label: 'denounce-form-province',
          keep: { slot: 'receiver', value: 'province' },
          next: 'form',
        },
        { ...HAND_OVER, when: { slot: 'story', is: 'filled' } },
        { ...DELETE, when: { slot: 'story', is: 'filled' } },
      ],
    },
    whereProvince: {
      kind: 'choose',
      needs: ['petition'],
      text: {
        key: 'denounce-where-province-to',
        vars: { province: { fact: 'petition', field: 'province' } },
      },
      choices: [
        {
          id: 'form',
          label: 'denounce-form-province',
          keep: { slot: 'receiver', value: 'province' },
          next: 'form',
        },
        HAND_OVER,
        DELETE,
      ],
    },
    form: {
      kind: 'choose',
      text: { key: 'denounce-form-shared' },
      choices: [
        {
          id: 'yes',
          label: 'denounce-form-send',
          keep: { slot: 'petition', value: 'to_cao' },
          next: 'toForm',
        },
        { id: 'no', label: 'no', next: 'begin' },
      ],
    },
    toForm: { kind: 'goto', flow: 'citizen/petition-form', carry: ['story', 'petition', 'receiver'] },
    handOver: { kind: 'submit', command: 'HandOverDenunciation', with: { told: { slot: 'story' } } },
    deleted: { kind: 'say', text: { key: 'denounce-deleted' }, next: 'end' },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
  },
});
