// Zalo's own form of an account's secrets and tokens, as they lie sealed in the database.
import { z } from 'zod';
import type { StoredAccount } from '../channel.ts';

/** Further ways a signature may have been made; off unless an operator switches them on (zalo.md §2.2). */
export const SIGNATURE_CANDIDATES = ['app_secret', 'oa_id'] as const;

/** `cs`: /v3.0/oa/message/cs, for businesses; `v2`: /v2.0/oa/message, for government accounts. */
export const ENDPOINTS = ['cs', 'v2'] as const;
export type Endpoint = (typeof ENDPOINTS)[number];

const settingsForm = z.object({
  appId: z.string().min(1),
  appSecretKey: z.string().min(1),
  oaSecretKey: z.string().min(1),
  /** The key before the last change, while its events may still be under way. */
  previousOaSecretKey: z.string().min(1).nullable().default(null),
  signatureCandidates: z.array(z.enum(SIGNATURE_CANDIDATES)).readonly().default([]),
  endpoint: z.enum(ENDPOINTS).default('cs'),
});

const pairForm = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1).nullable().default(null),
  /** The refresh token before this pair: kept for a person who must find out what happened. */
  previousRefreshToken: z.string().nullable().default(null),
});

/** An Official Account's application and keys. */
export type ZaloSettings = Readonly<z.output<typeof settingsForm>>;

/** An access token with the refresh token that replaces it, once. */
export type TokenPair = Readonly<z.output<typeof pairForm>>;

/** Reads an account's secrets; null when they are not Zalo's. */
export function readSettings(secrets: string): ZaloSettings | null {
  return read(settingsForm, secrets);
}

/** A reader that reads the secrets of each row handed out once: rows are remembered for some seconds. */
export function settingsReader(): (stored: StoredAccount) => ZaloSettings | null {
  const known = new WeakMap<StoredAccount, ZaloSettings | null>();
  return (stored) => {
    const before = known.get(stored);
    if (before !== undefined) return before;
    const settings = readSettings(stored.secrets);
    known.set(stored, settings);
    return settings;
  };
}

/** Writes an account's secrets; what has a default may be left out. */
export function writeSettings(settings: z.input<typeof settingsForm>): string {
  return JSON.stringify(settingsForm.parse(settings));
}

/** Reads stored tokens; null when they are not Zalo's. */
export function readPair(secret: string): TokenPair | null {
  return read(pairForm, secret);
}

/** Writes tokens for storing; what has a default may be left out. */
export function writePair(pair: z.input<typeof pairForm>): string {
  return JSON.stringify(pairForm.parse(pair));
}

function read<T>(form: z.ZodType<T>, text: string): T | null {
  try {
    return form.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
