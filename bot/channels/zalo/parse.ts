// A genuine Zalo event as neutral news: who, when, what; or why it is dropped.
import { createHash } from 'node:crypto';
import type { Heard, HeardContent } from '../../../domain/message.ts';
import { visitorAt } from './address.ts';
import { contentsOf, nationalPhone } from './content.ts';
import { RECEIPTS, type ZaloEvent } from './payload.ts';

export type Parsed =
  | { readonly kind: 'heard'; readonly heard: readonly Heard[] }
  /** Echoes of ourselves, groups, and events about no person: nothing to store. */
  | { readonly kind: 'dropped' };

type News = {
  readonly from: string | undefined;
  readonly contents: readonly HeardContent[];
  readonly hasOwnId: boolean;
};

const DROPPED: Parsed = { kind: 'dropped' };

/** Events about a person that say one fixed thing. The rest of zalo.md §2.4 is of no use to us. */
const PLAIN: Readonly<Record<string, HeardContent>> = {
  follow: { kind: 'arrived' },
  user_click_chatnow: { kind: 'arrived' },
  unfollow: { kind: 'left' },
  user_withdraw: { kind: 'erase' },
};

/** Reads an event of the account `oaId`; `body` is the request as received, the key of events without an id. */
export function parseEvent(event: ZaloEvent, body: Uint8Array, oaId: string): Parsed {
  const news = newsOf(event, oaId);
  if (news === null || news.from === undefined || news.from === oaId) return DROPPED;
  const { from } = news;
  const key = news.hasOwnId ? (event.message?.msg_id ?? hashOf(body)) : hashOf(body);
  const at = Number(event.timestamp);
  return {
    kind: 'heard',
    heard: news.contents.map((content, index) => ({
      eventKey: index === 0 ? key : `${key}/${index}`,
      from,
      at,
      content,
    })),
  };
}

function newsOf(event: ZaloEvent, oaId: string): News | null {
  const name = event.event_name;
  if (/_group(_|$)/.test(name)) return null; // a group is no private talk (FAULTS A06)
  if (RECEIPTS.has(name)) return receipt(event, oaId);
  if (name.startsWith('oa_')) return echo(event);
  if (name.startsWith('anonymous_send_'))
    return {
      from: visitorAt(event.sender?.id, event.message?.conversation_id),
      contents: contentsOf(event),
      hasOwnId: true,
    };
  if (name.startsWith('user_send_'))
    return { from: event.sender?.id, contents: contentsOf(event), hasOwnId: true };
  return about(event);
}

/** Delivered or seen: `sender` is the account in most accounts of it, the citizen in one. */
function receipt(event: ZaloEvent, oaId: string): News | null {
  if (event.message?.tracking_id !== undefined) return null; // a template's receipt names a phone, not a person
  const from = event.sender?.id === oaId ? event.recipient?.id : event.sender?.id;
  const messageIds =
    event.message?.msg_ids ?? (event.message?.msg_id === undefined ? [] : [event.message.msg_id]);
  return {
    from,
    contents: [{ kind: event.event_name === 'user_seen_message' ? 'seen' : 'delivered', messageIds }],
    hasOwnId: false,
  };
}

/** Our own words come back; only a human's at Zalo's console are news, marked by `admin_id`. */
function echo(event: ZaloEvent): News | null {
  const byStaff = event.event_name.startsWith('oa_send_') && event.sender?.admin_id !== undefined;
  return byStaff ? { from: event.recipient?.id, contents: [{ kind: 'staff_spoke' }], hasOwnId: true } : null;
}

function about(event: ZaloEvent): News {
  const from = event.follower?.id ?? event.user_id ?? event.sender?.id;
  return { from, contents: [aboutContent(event)], hasOwnId: false };
}

function aboutContent(event: ZaloEvent): HeardContent {
  if (event.event_name === 'user_submit_info') {
    return { kind: 'contact', name: event.info?.name || null, phone: nationalPhone(event.info?.phone) };
  }
  return PLAIN[event.event_name] ?? { kind: 'ignored', what: event.event_name };
}

function hashOf(body: Uint8Array): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}
