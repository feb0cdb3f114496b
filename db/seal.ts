// Sealing: what people wrote and how to reach them is unreadable without the key, also in a stolen dump.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomFillSync,
} from 'node:crypto';
import { type Kept, keptCells } from './kept.ts';

const KEY_ID_BYTES = 4;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
/** Shorter keys are refused: 32 letters of hex or base64 hold at least 128 bits. */
const KEY_LETTERS_MIN = 32;

/** Seals, opens and blindly indexes. `bound` ties the bytes to their place, see `boundTo`. */
export interface Sealer {
  seal(bound: string, text: string): Buffer;
  open(bound: string, sealed: Uint8Array): string;
  /** The same for cells that every message opens: their texts stay in memory for a while. */
  readonly kept: Kept;
  sealBytes(bound: string, bytes: Uint8Array): Buffer;
  openBytes(bound: string, sealed: Uint8Array): Buffer;
  /** A keyed hash: equal for equal `what` and `text`, says nothing without the key. Stays through rotations. */
  hash(what: string, text: string): Buffer;
  /** Names the key of `hash`; the database remembers it, so that a lost key is noticed at start. */
  readonly indexKeyId: string;
}

type Key = { readonly id: Buffer; readonly seal: Buffer; readonly index: Buffer };

/** Ties sealed bytes to a cell, so that a cell copied into another row does not open. */
export function boundTo(table: string, column: string, rowId: string): string {
  return `${table}:${column}:${rowId}`;
}

/**
 * A sealer that writes with `secretKey` and reads with any key of the list (`previous`: newest first).
 * The blind index keeps the oldest key listed: rotating it would make every stored hash unfindable, and with
 * it lose who is who; it changes only when every hash has been written anew.
 */
export function sealerFrom(secretKey: string, previous: readonly string[] = []): Sealer {
  const current = keyFrom(secretKey);
  const keys = [current, ...previous.map(keyFrom)];
  const oldest = keys.at(-1) ?? current;
  const openBytes = (bound: string, sealed: Uint8Array) => decrypt(keys, bound, Buffer.from(sealed));
  const sealBytes = (bound: string, bytes: Uint8Array) => encrypt(current, bound, bytes);
  const texts: Kept = {
    seal: (bound, text) => sealBytes(bound, Buffer.from(text, 'utf8')),
    open: (bound, sealed) => openBytes(bound, sealed).toString('utf8'),
  };
  return {
    ...texts,
    kept: keptCells(texts),
    sealBytes,
    openBytes,
    hash: (what, text) => createHmac('sha256', oldest.index).update(`${what}\0${text}`).digest(),
    indexKeyId: oldest.id.toString('hex'),
  };
}

function keyFrom(secret: string): Key {
  if (secret.length < KEY_LETTERS_MIN) {
    throw new Error(`SECRET_KEY is too short: it needs at least ${KEY_LETTERS_MIN} random letters.`);
  }
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `gan-dan ${purpose} 1`, 32));
  const id = createHash('sha256').update(derive('key id')).digest().subarray(0, KEY_ID_BYTES);
  return { id, seal: derive('seal'), index: derive('blind index') };
}

/** Key id, nonce, cipher text, tag. The nonce is random: 2^32 seals a key stay far from a repeat (NIST SP 800-38D §8.3). */
function encrypt(key: Key, bound: string, bytes: Uint8Array): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv(CIPHER, key.seal, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(bound, 'utf8'));
  return Buffer.concat([key.id, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Chance is drawn for many nonces at a time: a draw costs as much as sealing a short text. */
const NONCES = Buffer.alloc(NONCE_BYTES * 512);
let nextNonce = NONCES.length;

function freshNonce(): Buffer {
  if (nextNonce >= NONCES.length) {
    randomFillSync(NONCES);
    nextNonce = 0;
  }
  nextNonce += NONCE_BYTES;
  return NONCES.subarray(nextNonce - NONCE_BYTES, nextNonce);
}

function decrypt(keys: readonly Key[], bound: string, sealed: Buffer): Buffer {
  if (sealed.length < KEY_ID_BYTES + NONCE_BYTES + TAG_BYTES)
    throw new Error(`What is stored at ${bound} is not sealed.`);
  const id = sealed.subarray(0, KEY_ID_BYTES);
  const key = keys.find((candidate) => candidate.id.equals(id));
  if (key === undefined) {
    throw new Error(
      `The key ${id.toString('hex')} that sealed ${bound} is neither SECRET_KEY nor in SECRET_KEY_PREVIOUS.`,
    );
  }
  const body = sealed.subarray(KEY_ID_BYTES + NONCE_BYTES, sealed.length - TAG_BYTES);
  const nonce = sealed.subarray(KEY_ID_BYTES, KEY_ID_BYTES + NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key.seal, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(bound, 'utf8')).setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (cause) {
    throw new Error(`What is stored at ${bound} was changed, or was sealed for another place.`, { cause });
  }
}
