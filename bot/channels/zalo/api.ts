// Calls of Zalo's Open API and of its token server; every answer is classed, none is thrown.
import { z } from 'zod';
import type { Http, HttpBody, HttpResult } from '../http.ts';
import type { MessageBody } from './render.ts';
import type { Endpoint, ZaloSettings } from './settings.ts';

/** Zalo's answer: HTTP is 200 even for errors, the number decides (zalo.md §1.9). */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly data: T }
  | { readonly kind: 'code'; readonly code: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'not_sent'; readonly reason: string }
  /** No answer we can read: it may have been carried out. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** Tokens as the token server hands them out. */
export type Grant = {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresInMs: number;
};

export interface ZaloApi {
  sendMessage(
    token: string,
    endpoint: Endpoint,
    body: MessageBody,
  ): Promise<Answer<{ readonly messageId: string | null }>>;
  uploadImage(
    token: string,
    bytes: Uint8Array,
    contentType: string,
  ): Promise<Answer<{ readonly attachmentId: string }>>;
  /** `name`: as the person sees it, with the ending of its kind. */
  uploadFile(
    token: string,
    bytes: Uint8Array,
    contentType: string,
    name: string,
  ): Promise<Answer<{ readonly fileToken: string }>>;
  /** The account itself: its id and type (2 business, 4 government). */
  account(token: string): Promise<Answer<{ readonly oaId: string; readonly oaType: number | null }>>;
  renew(settings: ZaloSettings, refreshToken: string): Promise<Answer<Grant>>;
  exchange(settings: ZaloSettings, code: string, verifier: string): Promise<Answer<Grant>>;
}

const PATHS: Readonly<Record<Endpoint, string>> = { cs: '/v3.0/oa/message/cs', v2: '/v2.0/oa/message' };

const idForm = z.union([z.string().min(1), z.int()]).transform(String);
const sentForm = z
  .looseObject({ message_id: idForm.nullish() })
  .transform((data) => ({ messageId: data.message_id ?? null }));
const uploadForm = z
  .looseObject({ attachment_id: idForm })
  .transform((data) => ({ attachmentId: data.attachment_id }));
const fileForm = z.looseObject({ token: idForm }).transform((data) => ({ fileToken: data.token }));
const accountForm = z
  .looseObject({
    oa_id: idForm.optional(),
    oaid: idForm.optional(),
    oa_type: z.coerce.number().int().optional().catch(undefined),
  })
  .refine((data) => data.oa_id !== undefined || data.oaid !== undefined)
  .transform((data) => ({ oaId: data.oa_id ?? data.oaid ?? '', oaType: data.oa_type ?? null }));
const grantForm = z
  .looseObject({
    access_token: z.string().min(1),
    refresh_token: z.string().min(1).optional(),
    expires_in: z.coerce.number().positive(),
  })
  .transform(
    (data): Grant => ({
      accessToken: data.access_token,
      refreshToken: data.refresh_token ?? null,
      expiresInMs: data.expires_in * 1_000,
    }),
  );

/** Zalo behind the addresses of its two servers. */
export function zaloApi(http: Http, addresses: { readonly api: string; readonly oauth: string }): ZaloApi {
  /** The token goes into the header: in the query a government account refuses it (zalo.md §7). */
  const call = async <T>(
    token: string,
    path: string,
    body: HttpBody | null,
    form: z.ZodType<T>,
  ): Promise<Answer<T>> => {
    const method = body === null ? 'GET' : 'POST';
    return read(
      await http.request({ method, url: addresses.api + path, headers: { access_token: token }, body }),
      (json) => field(json, 'data'),
      form,
    );
  };
  const grant = async (settings: ZaloSettings, fields: Readonly<Record<string, string>>) => {
    const body: HttpBody = { kind: 'form', fields: { ...fields, app_id: settings.appId } };
    const url = `${addresses.oauth}/v4/oa/access_token`;
    return read(
      await http.request({ method: 'POST', url, headers: { secret_key: settings.appSecretKey }, body }),
      (json) => json,
      grantForm,
    );
  };
  return {
    sendMessage: (token, endpoint, body) =>
      call(token, PATHS[endpoint], { kind: 'json', value: body }, sentForm),
    uploadImage(token, bytes, contentType) {
      const name = contentType === 'image/png' ? 'image.png' : 'image.jpg';
      return call(
        token,
        '/v2.0/oa/upload/image',
        { kind: 'file', field: 'file', name, contentType, bytes },
        uploadForm,
      );
    },
    uploadFile: (token, bytes, contentType, name) =>
      call(
        token,
        '/v2.0/oa/upload/file',
        { kind: 'file', field: 'file', name, contentType, bytes },
        fileForm,
      ),
    account: (token) => call(token, '/v2.0/oa/getoa', null, accountForm),
    renew: (settings, refreshToken) =>
      grant(settings, { refresh_token: refreshToken, grant_type: 'refresh_token' }),
    exchange: (settings, code, verifier) =>
      grant(settings, { code, grant_type: 'authorization_code', code_verifier: verifier }),
  };
}

function read<T>(result: HttpResult, part: (json: unknown) => unknown, form: z.ZodType<T>): Answer<T> {
  if (result.kind === 'not_sent') return { kind: 'not_sent', reason: result.reason };
  if (result.kind === 'maybe_sent') return { kind: 'unclear', reason: result.reason };
  const json = parsed(result.body);
  const code = numberIn(field(json, 'error')) ?? codeOfStatus(result.status);
  if (code !== undefined && code !== 0)
    return { kind: 'code', code, retryAfterMs: retryAfter(result.headers['retry-after']) };
  const data = form.safeParse(part(json)).data;
  return data === undefined ? { kind: 'unclear', reason: `http ${result.status}` } : { kind: 'ok', data };
}

/** A whole number, as such or as text. */
function numberIn(value: unknown): number | undefined {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** A gateway in front of the API may speak in HTTP alone. */
function codeOfStatus(status: number): number | undefined {
  return status === 429 ? -32 : status === 401 ? -401 : undefined;
}

function retryAfter(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : null;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function field(json: unknown, name: 'data' | 'error'): unknown {
  return typeof json === 'object' && json !== null && name in json
    ? (json as Record<string, unknown>)[name]
    : undefined; // `in` has just found it
}
