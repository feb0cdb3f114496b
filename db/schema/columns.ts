// Columns that several tables share.
import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Id } from '../../domain/ids.ts';

/** Bytes sealed by `db/seal.ts` (AES-256-GCM, key id in front, bound to table and row). */
export const sealed = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A keyed hash by which a secret value can be found but not read. */
export const blindIndex = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const uuidOf = <T extends Id<string>>(name: string) => uuid(name).$type<T>();
