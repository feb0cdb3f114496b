// The register in words: an officer's entry, the answer to "is this genuine?", hours, fees, counters.

import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { sitterOf } from '../domain/counter/desks.ts';
import type { OfficerId } from '../domain/ids.ts';
import type { Entry, Genuineness } from '../domain/register.ts';
import { hoursPhrase, nameOf, officerOf } from './commune.ts';
import { folded, type Phrase, plain } from './phrase.ts';

/** Post, number, what is decided and what not, when people are received. */
export function entryLines({ officer, posts, reception }: Entry): readonly Phrase[] {
  const may = posts.flatMap(({ decides }) => decides);
  const mayNot = posts.flatMap(({ decidesNot }) => decidesNot);
  return [
    ...posts.map(({ title }): Phrase => ({ key: 'official-line', vars: { title, name: officer.name } })),
    ...(officer.phone === null ? [] : [{ key: 'official-phone', vars: { phone: officer.phone } } as const]),
    ...(may.length === 0 ? [] : [{ key: 'official-decides', vars: { list: listed(may) } } as const]),
    ...(mayNot.length === 0
      ? []
      : [{ key: 'official-decides-not', vars: { list: listed(mayNot) } } as const]),
    ...(reception === null || reception.days.length === 0
      ? []
      : [
          {
            key: 'official-receives',
            vars: {
              days: folded(
                reception.days.map(
                  (day): Phrase => ({ key: 'book-day', vars: { day: { kind: 'day', day } } }),
                ),
                and,
              ),
              place: reception.of.place,
            },
          } as const,
        ]),
  ];
}

/** The answer to "is this genuine?": what is ours, what is not, and the same warning under both. */
export function genuineLines(found: Genuineness, commune: Commune): readonly Phrase[] {
  return [
    ...(found.asksForSecrets ? [plain('genuine-secrets')] : []),
    ...verdict(found, commune),
    { key: 'genuine-never', vars: { phone: commune.phone } },
  ];
}

function verdict({ officers, isCommune, byNumber }: Genuineness, commune: Commune): readonly Phrase[] {
  if (isCommune) return [{ key: 'genuine-commune', vars: { commune: commune.name } }];
  if (officers.length === 0) return [plain(byNumber ? 'genuine-number-unknown' : 'genuine-name-unknown')];
  return officers.map(
    (officer): Phrase => ({
      key: byNumber ? 'genuine-number' : 'genuine-name',
      vars: { who: officerOf(commune, officer) },
    }),
  );
}

/** Hours now and by season, then each counter with whoever sits there today. */
export function officeLines(commune: Commune, now: Moment): readonly Phrase[] {
  return [
    { key: 'office-hours', vars: { hours: hoursPhrase(commune.hours) } },
    ...commune.seasons.map(
      ({ from, to, hours }): Phrase => ({
        key: 'office-season',
        vars: { from: monthDay(from), to: monthDay(to), hours: hoursPhrase(hours) },
      }),
    ),
    ...commune.counters.map((counter): Phrase => {
      const sitter = sitterOf(commune, counter, now);
      const fields = counter.serves.map(
        (field): Phrase => ({ verbatim: commune.fields.find(({ id }) => id === field)?.name ?? field }),
      );
      return {
        key: 'office-counter-line',
        vars: { counter: counter.name, fields: folded(fields, comma), who: sitterName(commune, sitter) },
      };
    }),
  ];
}

/** The posted table of fees. */
export function feeLines({ fees }: Commune): readonly Phrase[] {
  return fees.map(
    ({ name, amount, source }): Phrase => ({ key: 'office-fee', vars: { name, amount, source } }),
  );
}

function sitterName(commune: Commune, sitter: OfficerId | null): Phrase {
  const name = sitter === null ? null : nameOf(commune, sitter);
  return name === null ? plain('office-nobody') : { verbatim: name };
}

/** `04-16` as 16/4. */
function monthDay(text: string): string {
  const [month = '', date = ''] = text.split('-');
  return `${Number(date)}/${Number(month)}`;
}

function listed(texts: readonly string[]): Phrase {
  return folded(
    texts.map((verbatim) => ({ verbatim })),
    comma,
  );
}

function comma(first: Phrase, then: Phrase): Phrase {
  return { key: 'comma', vars: { first, then } };
}

function and(first: Phrase, then: Phrase): Phrase {
  return { key: 'hours-and', vars: { first, then } };
}
