// The fake's memory: one Official Account with its tokens, its people, and all the messages it accepted.
import { createHash, randomBytes } from 'node:crypto';
import { DEMO_OA } from './zalo-events.ts';
import { type Button, codeFor, type MessageRequest } from './zalo-rules.ts';

/** A message that reached the person, whether or not we were told so. */
export type Accepted = {
  /** 1 for the first. */
  readonly order: number;
  readonly at: number;
  readonly endpoint: 'cs' | 'v2';
  readonly to: string;
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly pictures: readonly string[];
  /** The token of the file it is; null: it is none. */
  readonly file: string | null;
  readonly messageId: string;
  readonly answered: boolean;
  readonly body: MessageRequest;
};

export type FakeZaloOptions = {
  readonly oaId?: string;
  readonly appId?: string;
  readonly appSecretKey?: string;
  /** 2 business, 4 government. */
  readonly oaType?: 2 | 4;
};

export type ZaloAccount = ReturnType<typeof openZaloAccount>;

/** A file as the platform took it. */
export type UploadedFile = { readonly name: string; readonly bytes: Buffer };

const fresh = (what: string) => `${what}-${randomBytes(16).toString('hex')}`;
const success = (data: object) => ({ data, error: 0, message: 'Success' });
const failure = (error: number) => ({ error, message: 'not accepted by the fake' });

/** An account as the platform holds it; each call gives the platform's JSON. */
export function openZaloAccount(options: FakeZaloOptions) {
  const account = { ...DEMO_OA, oaType: 2 as const, ...options };
  const ledger: Accepted[] = [];
  const uploads = new Map<string, Buffer>();
  const files = new Map<string, UploadedFile>();
  const blocked = new Set<string>();
  const windowShut = new Set<string>();
  const codes = new Map<string, string>();
  const waiting: { readonly count: number; readonly tell: () => void }[] = [];
  let pair = { accessToken: fresh('access'), refreshToken: fresh('refresh') };
  let refreshes = 0;

  function newPair(): object {
    pair = { accessToken: fresh('access'), refreshToken: fresh('refresh') };
    return { access_token: pair.accessToken, refresh_token: pair.refreshToken, expires_in: '90000' };
  }

  function accept(endpoint: 'cs' | 'v2', body: MessageRequest, answered: boolean): Accepted {
    const payload = body.message?.attachment?.payload;
    return {
      order: ledger.length + 1,
      at: Date.now(),
      endpoint,
      to: body.recipient?.user_id ?? body.recipient?.anonymous_id ?? '',
      text: body.message?.text ?? '',
      buttons: payload?.buttons ?? [],
      pictures: (payload?.elements ?? []).flatMap((one) => one.attachment_id ?? []),
      file: payload?.token ?? null,
      messageId: randomBytes(10).toString('hex'),
      answered,
      body,
    };
  }

  function exchangeCode(form: URLSearchParams): object {
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const code = form.get('code') ?? '';
    if (codes.get(code) !== challenge) return { error: -14003, error_name: 'Invalid code' };
    codes.delete(code);
    return newPair();
  }

  return {
    ledger,
    uploads,
    files,
    blocked,
    windowShut,
    refreshes: () => refreshes,
    pair: () => pair,
    change(tokens: Partial<typeof pair>): void {
      pair = { ...pair, ...tokens };
    },
    knows: (token: unknown) => token === pair.accessToken,
    authorise(challenge: string): string {
      const code = fresh('code');
      codes.set(code, challenge);
      return code;
    },
    accepted: (count: number) =>
      new Promise<readonly Accepted[]>((resolve) => {
        if (ledger.length >= count) resolve(ledger);
        else waiting.push({ count, tell: () => resolve(ledger) });
      }),

    message(endpoint: 'cs' | 'v2', body: MessageRequest, answered: boolean): object {
      const code = codeFor(endpoint, body, { oaType: account.oaType, blocked, windowShut, uploads, files });
      if (code !== 0) return failure(code);
      const accepted = accept(endpoint, body, answered);
      ledger.push(accepted);
      for (const one of waiting) if (ledger.length >= one.count) one.tell();
      return success({ message_id: accepted.messageId, user_id: accepted.to, sent_time: `${accepted.at}` });
    },
    upload(body: Buffer): object {
      const file = body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf('\r\n--'));
      if (file.length > 1_048_576) return failure(-210);
      const id = fresh('upload');
      uploads.set(id, Buffer.from(file));
      return success({ attachment_id: id });
    },
    /** upload/file: pdf, doc, docx up to 5 MB (zalo.md §4.4). */
    uploadFile(body: Buffer): object {
      const head = body.subarray(0, body.indexOf('\r\n\r\n')).toString('utf8');
      const bytes = Buffer.from(body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf('\r\n--')));
      const name = /filename="([^"]*)"/.exec(head)?.[1] ?? '';
      if (bytes.length > 5 * 1_048_576) return failure(-210);
      if (!/\.(pdf|docx?)$/.test(name) || !/^(%PDF|PK|\xd0\xcf)/.test(bytes.toString('latin1', 0, 4)))
        return failure(-201);
      const token = fresh('file');
      files.set(token, { name, bytes });
      return success({ token });
    },
    token(form: URLSearchParams, secretKey: unknown): object {
      const isOurs = form.get('app_id') === account.appId && secretKey === account.appSecretKey;
      if (!isOurs) return { error: -14002, error_name: 'Invalid app id' };
      if (form.get('grant_type') === 'authorization_code') return exchangeCode(form);
      if (form.get('refresh_token') !== pair.refreshToken)
        return { error: -14014, error_name: 'Invalid refresh token' };
      refreshes += 1;
      return newPair();
    },
    about: () => success({ oa_id: account.oaId, name: 'OA', oa_type: account.oaType, is_verified: true }),
    person(user: string | undefined): object {
      if (user === undefined || blocked.has(user)) return failure(-213);
      return success({
        user_id: user,
        display_name: 'Hoa',
        user_is_follower: true,
        shared_info: { phone: 0 },
      });
    },
  };
}
