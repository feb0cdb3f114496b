// Pages: the small answers beside webhooks and playground: a file by its signed link, linking an account.
import type { MediaStore } from '../handlers/deps.ts';
import type { Linking } from './channels/channel.ts';
import { fileKind } from './file-kind.ts';
import type { MediaLinks } from './media-links.ts';

/** An answer, free of any HTTP library. */
export type Page = {
  readonly status: 200 | 302 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

const NOT_FOUND: Page = { status: 404, headers: {}, body: 'not found' };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** How long the browser keeps the state of a linking: Zalo's code is good for ten minutes. */
const STATE_COOKIE = 'HttpOnly; SameSite=Lax; Path=/connect; Max-Age=600';

/** A stored file, when the link is ours and not too old. Only known kinds are shown, everything else is a download. */
export async function mediaPage(links: MediaLinks, store: MediaStore, token: string): Promise<Page> {
  const named = links.read(token);
  const bytes = named === null ? null : await store.read(named.commune, named.media);
  if (bytes === null) return NOT_FOUND;
  const kind = fileKind(bytes);
  const isShown = kind !== null && /^(image|audio|video)\//.test(kind);
  return {
    status: 200,
    headers: {
      'content-type': kind ?? 'application/octet-stream',
      'content-disposition': isShown ? 'inline' : `attachment; filename="${fileName(kind)}"`,
      'cache-control': 'private, max-age=3600',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    body: bytes,
  };
}

/**
 * Without an ending a phone does not know which program opens a file. The name says nothing: what is saved lies open
 * in a phone that several people may hold.
 */
function fileName(kind: string | null): string {
  const ending = kind === null ? undefined : ENDINGS[kind];
  return ending === undefined ? 'gan-dan' : `gan-dan.${ending}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Sends an administrator to the platform's consent page. */
export async function connectPage(linking: Linking | null, ticket: string | undefined): Promise<Page> {
  if (linking === null) return NOT_FOUND;
  if (ticket === undefined)
    return refused('The link lacks its ticket: ask for a new one with `gan-dan connect`.');
  const begun = await linking.begin(ticket);
  if (begun.kind === 'refused') return refused(`This link cannot be used (${begun.why}): ask for a new one.`);
  return {
    status: 302,
    headers: {
      location: begun.redirect,
      'set-cookie': `connect_state=${encodeURIComponent(begun.state)}; ${STATE_COOKIE}`,
    },
    body: '',
  };
}

/** Takes the administrator back from the platform. */
export async function connectedPage(
  linking: Linking | null,
  query: Readonly<Record<string, string>>,
  state: string | null,
): Promise<Page> {
  if (linking === null) return NOT_FOUND;
  const finished = await linking.finish(query, state);
  if (finished.kind === 'refused')
    return refused(`The account was not linked (${finished.why}): ask for a new link.`);
  return {
    status: 200,
    headers: TEXT,
    body: `Account ${finished.external} is linked. You may close this page.`,
  };
}

function refused(sentence: string): Page {
  return { status: 400, headers: TEXT, body: sentence };
}
