// The bell: wakes the screens of this process when a conversation or a case has changed.
import { EventEmitter } from 'node:events';
import type { Bell } from '../handlers/deps.ts';

export type Rung = Parameters<Bell['ring']>[0];

/** A bell that screens can listen to; `listen` returns how to stop listening. */
export function openBell(): Bell & { listen(hear: (what: Rung) => void): () => void } {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    ring: (what) => void emitter.emit('rung', what),
    listen(hear) {
      emitter.on('rung', hear);
      return () => emitter.off('rung', hear);
    },
  };
}
