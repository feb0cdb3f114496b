// Fresh ids: UUIDv7, so that rows lie in the order of their making.
import { randomBytes } from 'node:crypto';
import { type Id, type Ids, id } from '../domain/ids.ts';

/** A UUID of version 7 (RFC 9562 §5.7): 48 bits of time, 74 bits of chance. */
export function uuidv7(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The ids of a running process. */
export const freshIds: Ids = { next: <T extends Id<string>>() => id<T>(uuidv7()) };
