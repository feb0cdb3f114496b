// Relay: an open line between a citizen and the officer on duty, their chat and the citizen's.
import { isOpenAt } from '../domain/calendar.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Told } from '../domain/complaint/complaint.ts';
import { calendarFor } from '../domain/complaint/context.ts';
import type { MediaId, OfficerId } from '../domain/ids.ts';
import type { Place } from '../domain/message.ts';
import type { Officer } from '../domain/person.ts';
import { dutyOfficers } from '../domain/routing.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Phrase } from '../locales/phrase.ts';
import { placePhrase } from '../locales/told.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import type { Tell } from './turn.ts';

/** The officer who can be called into a talk now: on duty, linked to a chat, within office hours; null: nobody. */
export function officerToCall(commune: Commune, now: Moment): Officer | null {
  if (!isOpenAt(calendarFor(commune), now)) return null;
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
    tells: [tell({ kind: 'officer', officer: officer.id }, 'reply', incoming, about?.voices ?? [])],
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
    tells: [tell({ kind: 'officer', officer: first }, 'notice', words, about?.voices ?? [])],
    says: [plainSay({ key: 'call-left' })],
  };
}

/** What one side of a line says: words, voices, photos, a place. */
export type Carried = {
  readonly told: Told | null;
  readonly photos: readonly MediaId[];
  readonly place: Place | null;
};

/** Carries what one side says across to the other. */
export function sayInRelay({ relay, commune, line }: Asking, carried: Carried): Fulfilled {
  if (relay === null) return { ...NOTHING, says: [] };
  const words = wordsOf(carried);
  const media = [...(carried.told?.voices ?? []), ...carried.photos];
  const spoke = { kind: 'spoke', citizen: relay.citizen, by: relay.side } as const;
  const across =
    relay.side === 'citizen'
      ? tell(
          { kind: 'officer', officer: relay.officer },
          'reply',
          { key: 'call-from-citizen', vars: { words } },
          media,
        )
      : tell(
          { kind: 'person', person: relay.citizen },
          'reply',
          { key: 'call-from-officer', vars: { who: nameOf(commune, line.person.officer), words } },
          media,
        );
  return { ...NOTHING, relay: spoke, tells: [across], says: [] };
}

function wordsOf({ told, photos, place }: Carried): Phrase {
  if (told !== null && told.text !== null) return { verbatim: told.text };
  if (place !== null) return placePhrase(place);
  return photos.length > 0 ? { key: 'photos-some', vars: { count: photos.length } } : { key: 'voice-kept' };
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
        tells: [tell({ kind: 'officer', officer: relay.officer }, 'reply', toOfficer, [])],
      }
    : {
        ...NOTHING,
        relay: closed,
        says: [plainSay(toOfficer)],
        tells: [tell({ kind: 'person', person: relay.citizen }, 'reply', toCitizen, [])],
      };
}

function tell(to: Tell['to'], purpose: Tell['purpose'], phrase: Phrase, media: readonly MediaId[]): Tell {
  return { to, purpose, phrases: [phrase], choices: [], media };
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
