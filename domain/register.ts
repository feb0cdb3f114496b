// The public register: who there is, who answers for what today, and whether a number or a name is really ours.
import type { Day, Moment } from './clock.ts';
import type { Category, Commune, Post, Reception } from './commune.ts';
import { receptionDays } from './counter/bookable.ts';
import type { OfficerId } from './ids.ts';
import type { Officer } from './person.ts';
import { fold } from './procedures/fold.ts';
import { routeOf } from './routing.ts';

/** Reception days told at a time. */
const DAYS_TOLD = 2;

/** What anybody may know of an officer: from the same rows by which matters are routed. */
export type Entry = {
  readonly officer: Officer;
  readonly posts: readonly Post[];
  readonly reception: { readonly of: Reception; readonly days: readonly Day[] } | null;
};

/** Everybody in office, in the order of the commune's posts. */
export function officersInOrder(commune: Commune): readonly Officer[] {
  const place = ({ posts }: Officer) => commune.posts.findIndex(({ code }) => posts.includes(code));
  return commune.officers
    .filter((one) => place(one) >= 0)
    .toSorted((one, other) => place(one) - place(other));
}

/** The register's entry of an officer; null for whoever is in no office. */
export function entryOf(commune: Commune, officer: OfficerId | string, now: Moment): Entry | null {
  const found = commune.officers.find(({ id }) => id === officer);
  if (found === undefined || found.posts.length === 0) return null;
  const own = commune.receptions.find(({ post }) => found.posts.includes(post));
  return {
    officer: found,
    posts: commune.posts.filter(({ code }) => found.posts.includes(code)),
    reception: own === undefined ? null : { of: own, days: receptionDays(commune, own, now, DAYS_TOLD) },
  };
}

/** Who answers for a field of complaints today: the very way a new matter would go. */
export function inChargeOf(commune: Commune, category: Category, now: Moment): OfficerId | null {
  return routeOf(commune, category, now)?.officer ?? null;
}

/** What is known of a number, a name, a message that somebody asks about. */
export type Genuineness = {
  /** Officers whose number or name it holds. */
  readonly officers: readonly OfficerId[];
  /** The commune's own number. */
  readonly isCommune: boolean;
  /** A number, not only a name: only a number proves something. */
  readonly byNumber: boolean;
  /** It asks for what no office asks for: a code, a password, money, an unknown link. */
  readonly asksForSecrets: boolean;
};

const NUMBER = /(?:\+?84|0)[\d .-]{7,13}\d/gu;
/** What no office ever asks for in a message (DESIGN §2.8). Compared without marks. */
const SECRETS =
  /\botp\b|mat khau|ma xac (nhan|thuc)|chuyen khoan|chuyen tien|nap tien|so the|cvv|https?:|bit\.ly|cai (dat )?(app|ung dung)/u;
const NAME_SYLLABLES_MIN = 2;

/** Looks a number, a name or a whole message up in the register. */
export function genuinenessOf(commune: Commune, text: string): Genuineness {
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => bareNumber(number));
  const isCommune = numbers.includes(bareNumber(commune.phone));
  const byNumber = commune.officers.filter(
    ({ phone }) => phone !== null && numbers.includes(bareNumber(phone)),
  );
  const words = ` ${fold(text)} `;
  const byName = commune.officers.filter(({ name }) => isNamed(words, name));
  const isNumber = numbers.length > 0;
  return {
    officers: (isNumber ? byNumber : byName).map(({ id }) => id),
    isCommune,
    byNumber: isNumber,
    asksForSecrets: SECRETS.test(fold(text)),
  };
}

function bareNumber(number: string): string {
  return number.replace(/\D/gu, '').replace(/^84/u, '0');
}

function isNamed(words: string, name: string): boolean {
  const folded = fold(name);
  return folded.split(' ').length >= NAME_SYLLABLES_MIN && words.includes(` ${folded} `);
}
