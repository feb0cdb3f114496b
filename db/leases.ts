// Leases: who may move a conversation on, until when, and what they find when they take it.
import type { ChannelAccount } from '../domain/channel.ts';
import type { Moment } from '../domain/clock.ts';
import type { ChannelAccountId, CommuneId, ConversationId, OfficerId, PersonId } from '../domain/ids.ts';
import type { AddressTerm, Language, Mode, Person } from '../domain/person.ts';
import { type Statement, statement } from './hot.ts';
import { openOptional } from './row.ts';
import { boundTo, type Sealer } from './seal.ts';

/** A lease asked for: who asks, the machine's time, and until when. */
export type LeaseWish = { readonly owner: string; readonly now: Moment; readonly until: Moment };

/** A conversation as its owner takes it up; `talk` is JSON text, null when nobody has spoken yet. */
export type TakenLine = {
  readonly conversation: ConversationId;
  readonly commune: CommuneId;
  readonly account: ChannelAccount;
  readonly person: Person;
  readonly talk: string | null;
  readonly fence: number;
  /** False: another process holds the lease and is at work. */
  readonly isOurs: boolean;
};

/** Parameters of `TAKE`: $2 who asks, $3 machine time, $4 until when. */
const FREE = '(c.lease_until is null or c.lease_until <= $3 or c.lease_owner = $2)';
/** Takes what is free; the fence rises when the lease changes hands. */
export const TAKE = `lease_owner = case when ${FREE} then $2 else c.lease_owner end,
  lease_until = case when ${FREE} then $4 else c.lease_until end,
  fence = c.fence + case when ${FREE} and c.lease_owner is distinct from $2 then 1 else 0 end`;
/** What a new owner needs: `c` the conversation, `a` its account, `p` its person. */
export const LINE = `c.id, c.commune_id, c.fence, c.talk, c.lease_owner = $2 as is_ours, a.id as account_id, a.channel, a.external as account_external,
  p.id as person_id, p.language, p.mode, p.address_term, p.name, p.phone, p.officer_id`;

export type LineRow = {
  id: ConversationId;
  commune_id: CommuneId;
  fence: number;
  talk: Buffer | null;
  is_ours: boolean;
  account_id: ChannelAccountId;
  channel: string;
  account_external: string;
  person_id: PersonId;
  language: Language;
  mode: Mode;
  address_term: AddressTerm;
  name: Buffer | null;
  phone: Buffer | null;
  officer_id: OfficerId | null;
};

/** Takes conversations over whose owner is dead or has nothing to do; the others come back as not ours. */
export function takeOver(
  sealer: Sealer,
  ids: readonly ConversationId[],
  wish: LeaseWish,
): Statement<readonly TakenLine[]> {
  return statement(
    'conversations_take_over',
    `update conversations c set ${TAKE}
     from people p, channel_accounts a
     where c.id = any($1::uuid[]) and p.id = c.person_id and a.id = c.channel_account_id
     returning ${LINE}`,
    [ids, wish.owner, new Date(wish.now), new Date(wish.until)],
    (rows: readonly LineRow[]) => rows.map((row) => lineOf(sealer, row)),
  );
}

/** The line a row of `LINE` tells of. */
export function lineOf(sealer: Sealer, row: LineRow): TakenLine {
  return {
    conversation: row.id,
    commune: row.commune_id,
    account: {
      id: row.account_id,
      commune: row.commune_id,
      channel: row.channel,
      external: row.account_external,
    },
    person: {
      id: row.person_id,
      commune: row.commune_id,
      language: row.language,
      mode: row.mode,
      addressTerm: row.address_term,
      name: openOptional(sealer, 'people', 'name', row.person_id, row.name),
      phone: openOptional(sealer, 'people', 'phone', row.person_id, row.phone),
      officer: row.officer_id,
    },
    talk: row.talk === null ? null : sealer.kept.open(boundTo('conversations', 'talk', row.id), row.talk),
    fence: row.fence,
    isOurs: row.is_ours,
  };
}

/** Gives back leases nobody needs any more. */
export function giveBack(ids: readonly ConversationId[], owner: string): Statement<void> {
  return statement(
    'conversations_give_back',
    `update conversations set lease_until = null where id = any($1::uuid[]) and lease_owner = $2`,
    [ids, owner],
    () => undefined,
  );
}
