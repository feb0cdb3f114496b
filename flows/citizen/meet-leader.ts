// Meet a leader: why, in one tap and kept sealed, then the days on which leaders receive.
import { defineFlow } from '../flow.ts';

/** A flow that knows the reason leads to `citizen/book` itself, with slot `reason`. */
export const meetLeader = defineFlow({
  id: 'citizen/meet-leader',
  version: 1,
  who: 'anyone',
  slots: { reason: 'choice' },
  start: 'why',
  steps: {
    why: {
      kind: 'choose',
      text: { key: 'meet-why' },
      choices: [
        {
          id: 'other',
          label: 'meet-other',
          next: 'toBook',
          keep: { slot: 'reason', value: 'kien_nghi' },
        },
        {
          id: 'complaint',
          label: 'meet-complaint',
          next: 'toBook',
          keep: { slot: 'reason', value: 'khieu_nai' },
        },
        {
          id: 'denunciation',
          label: 'meet-denunciation',
          next: 'toBook',
          keep: { slot: 'reason', value: 'to_cao' },
        },
      ],
    },
    toBook: { kind: 'goto', flow: 'citizen/book', carry: ['reason'] },
  },
});
