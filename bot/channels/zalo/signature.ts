// Zalo's proof of a webhook: plain SHA-256 over the bytes as received, not HMAC (zalo.md §2.2).
import { createHash, timingSafeEqual } from 'node:crypto';
import type { ZaloSettings } from './settings.ts';

/** The header that carries the proof, in lower case. */
export const SIGNATURE_HEADER = 'x-zevent-signature';

/** Which of the configured keys made a signature; counted, so that the others can be switched off. */
export type SignedBy = 'oa_secret' | 'previous_oa_secret' | 'app_secret' | 'oa_id';

type Key = { readonly by: SignedBy; readonly id: string; readonly secret: string };

/** The digest Zalo makes: id, raw body, timestamp and secret, without separators. */
export function digestOf(id: string, body: Uint8Array, timestamp: string, secret: string): Buffer {
  return createHash('sha256').update(id).update(body).update(timestamp).update(secret).digest();
}

/** Says which configured key signed the body, or null: then it is not from Zalo. */
export function signedBy(
  header: string | undefined,
  body: Uint8Array,
  timestamp: string,
  oaId: string,
  settings: ZaloSettings,
): SignedBy | null {
  const given = digestIn(header);
  if (given === null) return null;
  const match = keysOf(settings, oaId).find((key) =>
    timingSafeEqual(given, digestOf(key.id, body, timestamp, key.secret)),
  );
  return match?.by ?? null;
}

/** Transcriptions of the official page show `mac=<hex>`, `mac = <hex>` and bare hex. */
function digestIn(header: string | undefined): Buffer | null {
  const found = /^\s*(?:mac)?\s*=?\s*([0-9a-f]{64})\s*$/i.exec(header ?? '');
  return found?.[1] ? Buffer.from(found[1], 'hex') : null;
}

function keysOf(settings: ZaloSettings, oaId: string): readonly Key[] {
  const { appId, oaSecretKey, previousOaSecretKey, appSecretKey, signatureCandidates } = settings;
  return [
    { by: 'oa_secret', id: appId, secret: oaSecretKey },
    ...(previousOaSecretKey === null
      ? []
      : [{ by: 'previous_oa_secret', id: appId, secret: previousOaSecretKey } as const]),
    ...(signatureCandidates.includes('app_secret')
      ? [{ by: 'app_secret', id: appId, secret: appSecretKey } as const]
      : []),
    ...(signatureCandidates.includes('oa_id')
      ? [{ by: 'oa_id', id: oaId, secret: oaSecretKey } as const]
      : []),
  ];
}
