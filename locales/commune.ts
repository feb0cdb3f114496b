// The commune in words: posts, people, fields, hamlets, hours, promised days.
import type { Due, WorkingHours } from '../domain/calendar.ts';
import { DAY, dayOf, type Moment, startOfDay } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Owner } from '../domain/complaint/complaint.ts';
import type { CategoryId, HamletId, OfficerId, PostCode } from '../domain/ids.ts';
import type { Phrase, Var } from './phrase.ts';

/** The title of a post. A pseudo-post has none: the commune itself is named. */
export function titleOf(commune: Commune, post: PostCode): string {
  return commune.posts.find((each) => each.code === post)?.title ?? commune.name;
}

/** Title and name of whoever holds a matter. */
export function whoOf(commune: Commune, owner: Owner): string {
  const name = nameOf(commune, owner.officer);
  return name === null ? titleOf(commune, owner.post) : `${titleOf(commune, owner.post)} ${name}`;
}

/** Title and name of an officer by their first post. */
export function officerOf(commune: Commune, officer: OfficerId): string {
  const post = commune.officers.find((each) => each.id === officer)?.posts[0];
  return post === undefined ? (nameOf(commune, officer) ?? commune.name) : whoOf(commune, { post, officer });
}

/** An officer's name; null when they have left. */
export function nameOf(commune: Commune, officer: OfficerId): string | null {
  return commune.officers.find((each) => each.id === officer)?.name ?? null;
}

/** A field's name as the commune's file writes it. */
export function categoryName(commune: Commune, category: CategoryId): string {
  return commune.categories.find((each) => each.id === category)?.name ?? category;
}

/** A field's name inside a sentence: small first letter, unless it begins with an abbreviation. */
export function categoryInSentence(commune: Commune, category: CategoryId): string {
  const name = categoryName(commune, category);
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(first.length) : name;
}

/** A name of the data that begins with a common noun, inside a sentence: "Tỉnh Mẫu" → "tỉnh Mẫu". */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A hamlet's name; null when none was said or it is no longer known. */
export function hamletName(commune: Commune, hamlet: HamletId | null): string | null {
  return commune.hamlets.find((each) => each.id === hamlet)?.name ?? null;
}

/** Office hours: "thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và …". */
export function hoursPhrase(hours: WorkingHours): Phrase {
  const spans = hours.map(
    ({ from, to }): Phrase => ({
      key: 'hours-span',
      vars: { from: { kind: 'clock', time: from }, to: { kind: 'clock', time: to } },
    }),
  );
  const all = spans.reduceRight((then, first): Phrase => ({ key: 'hours-and', vars: { first, then } }));
  return { key: 'hours-weekdays', vars: { hours: all } };
}

/** The promised end: a day for terms in days (they end at 24:00), a time for terms in working hours. */
export function dueVar(due: Due): Var {
  if (due.at !== startOfDay(due.day) + DAY) return { kind: 'moment', at: due.at };
  return { kind: 'day', day: due.day, projected: due.projected };
}

/** The day of a moment. */
export function dayVar(at: Moment): Var {
  return { kind: 'day', day: dayOf(at) };
}
