// Put words: what a turn says and tells becomes the parts that leave, in the reader's words and the channel's size.
import type { Address, Addresses } from '../db/conversations.ts';
import type { OutboxRow } from '../db/outbox.ts';
import { fitTo } from '../domain/channel.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { calendarFor } from '../domain/complaint/context.ts';
import type { Notice, Recipient } from '../domain/complaint/notices.ts';
import { type Audience, deadlineOf, quietUntil } from '../domain/delivery.ts';
import type { ComplaintId, OutboxId } from '../domain/ids.ts';
import type { OutMessage, Purpose } from '../domain/message.ts';
import type { AddressTerm, Language } from '../domain/person.ts';
import { beginAction, tapAction } from '../flows/action.ts';
import type { Say } from '../flows/outcome.ts';
import { noticeWords } from '../locales/notices.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { Reader } from '../locales/render.ts';
import type { Deps } from './deps.ts';
import type { Line } from './line.ts';
import type { Tell, Turn } from './turn.ts';

/** For readers who have no address, so no language is known either. */
const UNKNOWN_READER = { language: 'vi', addressTerm: null } as const;

/** A message on its way to someone; `to` null when they have no address. */
type Message = {
  readonly to: Address | null;
  readonly recipient: Recipient;
  readonly purpose: Purpose;
  readonly audience: Audience;
  readonly complaint: ComplaintId | null;
  readonly notice: string | null;
  /** What it tells may be taken back until then. */
  readonly heldUntil: Moment | null;
  readonly message: OutMessage;
};

/**
 * Everything a turn says and tells, as rows in the order in which a reader is to see it: what is said, then what the
 * deed brought about, and last the question that waits for an answer.
 */
export function putWords(
  deps: Deps,
  turn: Turn,
  line: Line | null,
  commune: Commune,
  addresses: Addresses,
): readonly OutboxRow[] {
  const says = line === null ? [] : (turn.spoken?.says ?? []);
  const messages = [
    ...repliesOf(
      deps,
      turn,
      line,
      says.filter((say) => say.prompt === null),
    ),
    ...turn.notices.map((notice) => noticeOf(deps, turn, notice, commune, addresses)),
    ...turn.tells.map((tell) => tellOf(deps, turn, tell, commune, addresses)),
    ...repliesOf(
      deps,
      turn,
      line,
      says.filter((say) => say.prompt !== null),
    ),
  ];
  return messages
    .filter(({ message }) => message.text !== '' || message.media.length > 0)
    .flatMap((message) => rowsOf(deps, turn, message));
}

function noticeOf(deps: Deps, turn: Turn, notice: Notice, commune: Commune, addresses: Addresses): Message {
  const to = addressOf(notice.to, addresses);
  const { purpose, ...words } = noticeWords(notice, commune, beginAction);
  const message = messageOf(deps, turn, to, words);
  const { heldUntil } = notice;
  const about = { complaint: notice.complaint, notice: notice.body.kind };
  return { ...told(notice.to, to, commune), purpose, ...about, heldUntil, message };
}

function tellOf(deps: Deps, turn: Turn, tell: Tell, commune: Commune, addresses: Addresses): Message {
  const to = addressOf(tell.to, addresses);
  const message = messageOf(deps, turn, to, tell);
  const { purpose } = tell;
  return { ...told(tell.to, to, commune), purpose, complaint: null, notice: null, heldUntil: null, message };
}

function told(recipient: Recipient, to: Address | null, commune: Commune) {
  return { to, recipient, audience: audienceOf(recipient, commune) };
}

/** An officer has hours of their own; everybody has the night. */
function audienceOf(recipient: Recipient, commune: Commune): Audience {
  if (recipient.kind === 'person') return { kind: 'citizen' };
  const officer = commune.officers.find((one) => one.id === recipient.officer);
  return { kind: 'officer', hours: officer?.noticeHours ?? 'day', calendar: calendarFor(commune) };
}

function addressOf(recipient: Recipient, addresses: Addresses): Address | null {
  const found =
    recipient.kind === 'person'
      ? addresses.people.get(recipient.person)
      : addresses.officers.get(recipient.officer);
  return found ?? null;
}

function repliesOf(deps: Deps, turn: Turn, line: Line | null, says: readonly Say[]): readonly Message[] {
  if (line === null) return [];
  const { language, addressTerm } = preferredNow(turn, line);
  const to = {
    conversation: line.conversation,
    channel: line.account.channel,
    person: line.person.id,
    language,
    addressTerm,
  };
  const reader = { language, addressTerm, now: turn.at };
  return says.map((say) => ({
    to,
    recipient: { kind: 'person', person: line.person.id },
    audience: { kind: 'citizen' },
    purpose: 'reply',
    complaint: null,
    notice: null,
    heldUntil: null,
    message: replyOf(deps, say, reader),
  }));
}

/** A language or form of address chosen in this very turn holds for its own words. */
function preferredNow(
  turn: Turn,
  line: Line,
): { readonly language: Language; readonly addressTerm: AddressTerm } {
  let { language, addressTerm } = line.person;
  for (const change of turn.people) {
    if (change.kind === 'prefers' && change.person === line.person.id) language = change.language;
    if (change.kind === 'addressed' && change.person === line.person.id) addressTerm = change.term;
  }
  return { language, addressTerm };
}

function replyOf(deps: Deps, say: Say, reader: Reader): OutMessage {
  const { prompt } = say;
  return {
    text: textOf(deps, say.phrases, reader),
    choices: say.choices.map(({ number, id, label }) => ({
      number,
      label: deps.words.say(label, reader),
      action: tapAction(prompt ?? '0', id),
    })),
    links: [],
    media: say.media,
    ask: say.ask,
  };
}

function messageOf(
  deps: Deps,
  turn: Turn,
  to: Address | null,
  words: Pick<Tell, 'phrases' | 'choices' | 'media'>,
): OutMessage {
  const { language, addressTerm } = to ?? UNKNOWN_READER;
  const reader = { language, addressTerm, now: turn.at };
  return {
    text: textOf(deps, words.phrases, reader),
    choices: words.choices.map(({ label, action }, index) => ({
      number: index + 1,
      label: deps.words.say(label, reader),
      action,
    })),
    links: [],
    media: words.media,
    ask: null,
  };
}

function textOf(deps: Deps, phrases: readonly Phrase[], reader: Reader): string {
  return phrases.map((phrase) => deps.words.say(phrase, reader)).join('\n');
}

function rowsOf(deps: Deps, turn: Turn, sent: Message): readonly OutboxRow[] {
  const sender = sent.to === null ? undefined : deps.senders.get(sent.to.channel);
  const parts = sender === undefined ? [sent.message] : fitTo(sent.message, sender.abilities);
  const quiet = quietUntil(sent.purpose, sent.audience, turn.at);
  const notBefore = sent.heldUntil === null ? quiet : Math.max(sent.heldUntil, quiet ?? sent.heldUntil);
  return parts.map((part) => ({
    id: deps.ids.next<OutboxId>(),
    commune: turn.commune,
    conversation: sent.to?.conversation ?? null,
    person: sent.to?.person ?? (sent.recipient.kind === 'person' ? sent.recipient.person : null),
    officer: sent.recipient.kind === 'officer' ? sent.recipient.officer : null,
    purpose: sent.purpose,
    complaint: sent.complaint,
    notice: sent.notice,
    part,
    notBefore,
    deadline: deadlineOf(sent.purpose, deps.clock.real()),
    createdAt: turn.at,
    mayLeave: notBefore === null,
  }));
}
