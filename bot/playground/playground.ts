// The playground: phones that speak through the real road, a clock to push, the life of cases to watch.
import type { Database, Tx } from '../../db/client.ts';
import { eventsOf, findComplaintByCode, newestComplaints } from '../../db/complaints.ts';
import { mediaKinds } from '../../db/media.ts';
import { makePhone, type PhoneRow, phonesOf } from '../../db/phones.ts';
import { armedTimersOf } from '../../db/timers.ts';
import { transcriptOf } from '../../db/transcript.ts';
import { calendarOf } from '../../domain/calendar.ts';
import type { ChannelAccount } from '../../domain/channel.ts';
import type { Moment } from '../../domain/clock.ts';
import { codeIn } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint } from '../../domain/complaint/complaint.ts';
import type { ConversationId, Id, Ids, MediaId, PersonId } from '../../domain/ids.ts';
import type { MediaKind } from '../../domain/media.ts';
import type { Heard, HeardContent } from '../../domain/message.ts';
import type { Communes, MediaStore } from '../../handlers/deps.ts';
import { STORED_SCHEME } from '../../handlers/take-turn.ts';
import type { Phrase } from '../../locales/phrase.ts';
import type { Words } from '../../locales/render.ts';
import { type CaseView, caseView } from './case-view.ts';
import { type Push, pushedTo } from './clock.ts';
import { type Message, messageOf } from './message-view.ts';
import { PAGE_WORDS } from './words.ts';

/** A request that cannot be met: told in one sentence. */
export class PlaygroundRefusal extends Error {
  readonly status: 400 | 404;
  constructor(sentence: string, status: 400 | 404) {
    super(sentence);
    this.name = 'PlaygroundRefusal';
    this.status = status;
  }
}

export type Phone = {
  readonly id: string;
  readonly kind: 'citizen' | 'officer';
  readonly name: string;
  readonly title: string | null;
};
export type ClockNow = { readonly iso: string; readonly words: string };
export type NewPhone = {
  readonly as: 'citizen' | 'officer';
  readonly officer?: string | undefined;
  readonly name?: string | undefined;
};
export type Said =
  | { readonly text: string }
  | { readonly tap: string }
  | {
      readonly place: {
        readonly latitude: number;
        readonly longitude: number;
        readonly name?: string | undefined;
      };
    };

export type PlaygroundParts = {
  readonly db: Database;
  readonly ids: Ids;
  readonly communes: Communes;
  readonly words: Words;
  readonly media: MediaStore;
  /** The playground's account of the demo commune. */
  readonly account: ChannelAccount;
  readonly receive: (account: ChannelAccount, heard: readonly Heard[]) => Promise<void>;
  readonly mediaUrl: (media: MediaId) => string;
  /** `push` moves business time on and rings whatever has come due. */
  readonly clock: { real(): Moment; business(): Moment; push(byMs: number): Promise<void> };
  /** Resolves when something has changed, or after so many milliseconds. */
  readonly nextRing: (mostMs: number) => Promise<void>;
};

/** Cases shown in the strip. */
const CASES_SHOWN = 6;

/** What a phone may upload, by the beginning of its content type. */
const MEDIA_KINDS: readonly (readonly [begins: string, kind: MediaKind])[] = [
  ['image/jpeg', 'photo'],
  ['image/png', 'photo'],
  ['image/webp', 'photo'],
  ['audio/', 'voice'],
];

export type Playground = ReturnType<typeof openPlayground>;

/** Opens the playground over the real road. */
export function openPlayground(parts: PlaygroundParts) {
  const { db, ids, account, words } = parts;
  const commune = () => parts.communes.of(account.commune);
  const phoneRows = () => db.within(account.commune, (tx) => phonesOf(tx, account.commune, account.id));

  function say(phrase: Phrase): string {
    return words.say(phrase, { language: 'vi', addressTerm: null, now: parts.clock.business() });
  }

  function phoneOf(row: PhoneRow, rows: readonly PhoneRow[], known: Commune): Phone {
    const officer = known.officers.find((one) => one.id === row.officer);
    if (officer !== undefined) {
      const title = known.posts.find((post) => officer.posts.includes(post.code))?.title ?? null;
      return { id: row.conversation, kind: 'officer', name: officer.name, title };
    }
    const number = rows.filter((one) => one.officer === null).indexOf(row) + 1;
    return {
      id: row.conversation,
      kind: 'citizen',
      name: row.name ?? say({ key: 'page-citizen-name', vars: { number } }),
      title: null,
    };
  }

  async function phones(): Promise<readonly Phone[]> {
    const [rows, known] = await Promise.all([phoneRows(), commune()]);
    return rows.map((row) => phoneOf(row, rows, known));
  }

  async function phone(phoneId: string): Promise<PhoneRow> {
    const row = (await phoneRows()).find((one) => one.conversation === phoneId);
    if (row === undefined)
      throw new PlaygroundRefusal('There is no such phone: GET /playground/api/phones lists them.', 404);
    return row;
  }

  /** Makes a phone and opens its chat; an officer who has one already gets that one. */
  async function addPhone(wanted: NewPhone): Promise<Phone> {
    const known = await commune();
    const officer =
      wanted.as === 'officer' ? known.officers.find((one) => one.id === wanted.officer) : undefined;
    if (wanted.as === 'officer' && officer === undefined) {
      throw new PlaygroundRefusal('There is no such officer: GET /playground/api/commune lists them.', 400);
    }
    const there = (await phoneRows()).find((row) => officer !== undefined && row.officer === officer.id);
    const conversation = there?.conversation ?? ids.next<ConversationId>();
    if (there === undefined) {
      const external = `phone-${conversation}`;
      const made = {
        commune: account.commune,
        account: account.id,
        conversation,
        person: ids.next<PersonId>(),
        external,
      };
      const whose = {
        name: wanted.name ?? null,
        officer: officer?.id ?? null,
        at: new Date(parts.clock.real()),
      };
      await db.within(account.commune, (tx) => makePhone(tx, { ...made, ...whose }));
      await hear(external, { kind: 'arrived' });
    }
    const added = (await phones()).find((one) => one.id === conversation);
    if (added === undefined) throw new Error('a phone was made and is not there');
    return added;
  }

  async function hear(external: string, content: HeardContent): Promise<{ readonly id: string }> {
    const eventKey = ids.next<Id<'event'>>();
    await parts.receive(account, [{ eventKey, from: external, at: parts.clock.real(), content }]);
    return { id: eventKey };
  }

  async function speak(phoneId: string, said: Said): Promise<{ readonly id: string }> {
    const { external } = await phone(phoneId);
    if ('text' in said) return hear(external, { kind: 'text', text: said.text });
    if ('tap' in said) return hear(external, { kind: 'tap', action: said.tap });
    return hear(external, { kind: 'place', place: { ...said.place, name: said.place.name ?? null } });
  }

  async function sendMedia(
    phoneId: string,
    bytes: Uint8Array,
    contentType: string,
    caption: string | null,
  ): Promise<{ readonly id: string }> {
    const { external } = await phone(phoneId);
    const media = MEDIA_KINDS.find(([begins]) => contentType.startsWith(begins))?.[1];
    if (media === undefined || bytes.length === 0) {
      throw new PlaygroundRefusal(
        'Send a photo (JPEG, PNG, WebP) or a voice note (audio/…) with its content type.',
        400,
      );
    }
    const mediaId = ids.next<MediaId>();
    await parts.media.write(account.commune, mediaId, bytes);
    return hear(external, {
      kind: 'media',
      media,
      url: `${STORED_SCHEME}${mediaId}`,
      name: contentType,
      caption,
    });
  }

  async function messagesOf(conversation: ConversationId): Promise<readonly Message[]> {
    const { entries, kinds } = await db.within(account.commune, async (tx) => {
      const found = await transcriptOf(tx, account.commune, conversation);
      const named = found.flatMap((entry) => (entry.kind === 'told' ? entry.message.media : []));
      return { entries: found, kinds: await mediaKinds(tx, account.commune, named) };
    });
    const offered = entries.flatMap((entry) => (entry.kind === 'told' ? entry.message.choices : []));
    const labels = new Map(offered.map((choice) => [choice.action, choice.label]));
    const screen = {
      say,
      mediaUrl: parts.mediaUrl,
      kindOf: (media: MediaId) => kinds.get(media) ?? 'file',
      labelOf: (action: string) => labels.get(action),
    };
    return entries.map((entry) => messageOf(entry, screen));
  }

  /** What a phone shows, oldest first; with `waitSeconds`, not before something came after `after`. */
  async function messages(
    phoneId: string,
    after: string | undefined,
    waitSeconds: number,
  ): Promise<readonly Message[]> {
    const { conversation } = await phone(phoneId);
    const until = parts.clock.real() + waitSeconds * 1000;
    for (;;) {
      const all = await messagesOf(conversation);
      const fresh =
        after === undefined ? all : all.slice(all.findIndex((message) => message.id === after) + 1);
      const left = until - parts.clock.real();
      if (fresh.some((message) => message.from === 'commune') || left <= 0) return fresh;
      await parts.nextRing(Math.min(left, 1_000));
    }
  }

  async function viewOf(tx: Tx, complaint: Complaint, known: Commune): Promise<CaseView> {
    const history = await eventsOf(tx, account.commune, complaint.id);
    const timers = await armedTimersOf(tx, account.commune, complaint.id);
    return caseView(complaint, history, timers, known, parts.clock.business(), say);
  }

  /** The newest cases of the commune, or the one with a receipt code. */
  async function cases(code: string | undefined): Promise<readonly CaseView[]> {
    const known = await commune();
    return db.within(account.commune, async (tx) => {
      const wanted = code === undefined ? null : codeIn(code);
      const found =
        code === undefined
          ? await newestComplaints(tx, account.commune, CASES_SHOWN)
          : [await findComplaintByCode(tx, account.commune, wanted ?? '')];
      const views: CaseView[] = [];
      for (const complaint of found) if (complaint !== null) views.push(await viewOf(tx, complaint, known));
      return views;
    });
  }

  function readClock(): ClockNow {
    const now = parts.clock.business();
    return {
      iso: new Date(now).toISOString(),
      words: say({ key: 'page-when', vars: { when: { kind: 'moment', at: now } } }),
    };
  }

  async function pushClock(pushed: { readonly push: Push } | { readonly to: string }): Promise<ClockNow> {
    const known = await commune();
    const now = parts.clock.business();
    const target =
      'push' in pushed
        ? pushedTo(pushed.push, now, calendarOf(known.restDays, known.hours))
        : Date.parse(pushed.to);
    if (target < now)
      throw new PlaygroundRefusal(
        'The clock only runs forward: give a later time, or `gan-dan reset --demo`.',
        400,
      );
    await parts.clock.push(target - now);
    return readClock();
  }

  async function communeCard() {
    const known = await commune();
    const officers = known.officers.map((officer) => ({
      id: officer.id,
      name: officer.name,
      title: known.posts.find((post) => officer.posts.includes(post.code))?.title ?? '',
    }));
    return { slug: known.slug, name: known.name, officers };
  }

  const pageWords = () => Object.fromEntries(PAGE_WORDS.map((phrase) => [phrase.key, say(phrase)]));

  return {
    phones,
    addPhone,
    speak,
    sendMedia,
    messages,
    cases,
    readClock,
    pushClock,
    communeCard,
    pageWords,
  };
}
