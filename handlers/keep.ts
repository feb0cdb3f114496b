// Keep: bytes that were made here go to the store under an id of their own.
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, MediaId } from '../domain/ids.ts';
import type { Media, MediaKind } from '../domain/media.ts';
import type { Deps } from './deps.ts';

/** What was made, and for whom. */
export type Made = {
  readonly commune: CommuneId;
  readonly at: Moment;
  readonly bytes: Uint8Array;
  readonly kind: MediaKind;
  readonly contentType: string;
};

/** Bytes go to the store before the turn is committed: until then no row names them, so a turn undone shows nothing. */
export async function keep(deps: Deps, { commune, at, bytes, kind, contentType }: Made): Promise<Media> {
  const id = deps.ids.next<MediaId>();
  await deps.media.write(commune, id, bytes);
  return {
    id,
    kind,
    source: { kind: 'stored', key: id },
    contentType,
    bytes: bytes.byteLength,
    heardAt: at,
  };
}
