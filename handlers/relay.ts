// Relay: an open line between a citizen and the officer on duty, their chat and the citizen's.
import { calendarOf, isOpenAt } from '../domain/calendar.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Told } from '../domain/complaint/complaint.ts';
import type { OfficerId } from '../domain/ids.ts';
import type { Officer } from '../domain/person.ts';
import { dutyOfficers } from '../domain/routing.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Phrase } from '../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import type { Tell } from './turn.ts';

/** The officer who can be called into a talk now: on duty, linked to a chat, within office hours; null: nobody. */
export function officerToCall(commune: Commune, now: Moment): Officer | null {
  if (!isOpenAt(calendarOf(commune.restDays, commune.hours), now)) return null;
  const onDuty = dutyOfficers(commune, now).map((one) => officerOf(commune, one));
  return onDuty.find((officer) => officer?.person != null) ?? null;
}

/** "Chủ tịch Nguyễn Văn An": how an officer is named to citizens. */
export function titled(commune: Commune, officer: Officer): string {
  const title = commune.posts.find((post) => officer.posts.includes(post.code))?.title ?? '';
  return `${title} ${officer.name}`.trim();
}

/** Opens the line, or leaves the words as a task for the next morning when nobody can come now. */
export async function callPerson(deps: Deps, asking: Asking, about: Told | null): Promise<Fulfilled> {
  const { commune, line, at } = asking;
  const officer = officerToCall(commune, at);
  const isFree = officer !== null && !(await deps.relays.isBusy(commune.id, officer.id));
  if (officer === null || !isFree || officer.person === line.person.id) return leaveForMorning(asking, about);
  const incoming: Phrase = { key: 'call-incoming', vars: { about: toldInShort(about) } };
  return {
    ...NOTHING,
    relay: { kind: 'opened', citizen: line.person.id, officer: officer.id },
    tells: [tell({ kind: 'officer', officer: officer.id }, 'reply', incoming, about)],
    says: [plainSay({ key: 'call-waiting', vars: { who: titled(commune, officer) } })],
  };
}

function leaveForMorning({ commune, line, at }: Asking, about: Told | null): Fulfilled {
  const [first] = dutyOfficers(commune, at);
  if (first === undefined) throw new Error('a commune has nobody on duty and no chairman');
  const contact: Phrase =
    line.person.phone === null
      ? { key: 'contact-chat' }
      : { key: 'contact-phone', vars: { phone: line.person.phone } };
  const words: Phrase = { key: 'call-morning', vars: { about: toldInShort(about), contact } };
  return {
    ...NOTHING,
    tells: [tell({ kind: 'officer', officer: first }, 'notice', words, about)],
    says: [plainSay({ key: 'call-left' })],
  };
}

/** Carries words across. */
export function sayInRelay(asking: Asking, told: Told | null): Fulfilled {
  const { relay, commune, line } = asking;
  if (relay === null || told === null) return { ...NOTHING, says: [] };
  const words = told.text === null ? ({ key: 'voice-kept' } as const) : { verbatim: told.text };
  const spoke = { kind: 'spoke', citizen: relay.citizen, by: relay.side } as const;
  if (relay.side === 'citizen') {
    const phrase: Phrase = { key: 'call-from-citizen', vars: { words } };
    return {
      ...NOTHING,
      relay: spoke,
      tells: [tell({ kind: 'officer', officer: relay.officer }, 'reply', phrase, told)],
      says: [],
    };
  }
  const who = nameOf(commune, line.person.officer);
  const phrase: Phrase = { key: 'call-from-officer', vars: { who, words } };
  return {
    ...NOTHING,
    relay: spoke,
    tells: [tell({ kind: 'person', person: relay.citizen }, 'reply', phrase, told)],
    says: [],
  };
}

/** Closes the line; both sides hear it. */
export function closeRelay({ relay }: Asking): Fulfilled {
  if (relay === null) return { ...NOTHING, says: [] };
  const toCitizen: Phrase = { key: 'call-ended' };
  const toOfficer: Phrase = { key: 'call-ended-officer' };
  const closed = { kind: 'closed', citizen: relay.citizen, by: relay.side } as const;
  return relay.side === 'citizen'
    ? {
        ...NOTHING,
        relay: closed,
        says: [plainSay(toCitizen)],
        tells: [tell({ kind: 'officer', officer: relay.officer }, 'reply', toOfficer, null)],
      }
    : {
        ...NOTHING,
        relay: closed,
        says: [plainSay(toOfficer)],
        tells: [tell({ kind: 'person', person: relay.citizen }, 'reply', toCitizen, null)],
      };
}

function tell(to: Tell['to'], purpose: Tell['purpose'], phrase: Phrase, told: Told | null): Tell {
  return { to, purpose, phrases: [phrase], choices: [], media: told?.voices ?? [] };
}

function toldInShort(told: Told | null): Phrase {
  if (told === null) return { key: 'call-about-nothing' };
  return told.text === null ? { key: 'voice-kept' } : { verbatim: told.text };
}

function officerOf(commune: Commune, wanted: OfficerId): Officer | undefined {
  return commune.officers.find((one) => one.id === wanted);
}

function nameOf(commune: Commune, wanted: OfficerId | null): string {
  const officer = commune.officers.find((one) => one.id === wanted);
  return officer === undefined ? '' : titled(commune, officer);
}
