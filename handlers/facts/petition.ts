// Facts of petitions: whom words accuse, what could be filled in, and how long there is time.
import type { Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { concernOf } from '../../domain/complaint/concern.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { timeLeft } from '../../domain/petition/time-limit.ts';
import { dayTyped } from '../../domain/typed-day.ts';
import type { Facts } from '../../flows/facts.ts';
import { inSentence } from '../../locales/commune.ts';
import { subjectsNamed } from '../subject.ts';
import { type Loader, told } from './gathering.ts';

export const petition: Loader<'petition'> = (gathering) =>
  petitionIn(told(gathering, 'story')?.text ?? null, gathering.commune);

export const lodging: Loader<'lodging'> = (gathering) =>
  lodgingSince(told(gathering, 'received')?.text ?? '', gathering.commune, gathering.now);

/** What words would make of a petition; null: nothing was told in words. */
export function petitionIn(text: string | null, commune: Commune): Facts['petition'] {
  const subjects = subjectsNamed(text, commune);
  return {
    hasWords: text !== null,
    isAboutLeader: concernOf({ subjects }, commune).isBinding,
    province: inSentence(commune.province),
  };
}

/** The time there is for whoever received a decision on the day that words name. */
export function lodgingSince(text: string, commune: Commune, now: Moment): Facts['lodging'] {
  const received = dayTyped(text, now);
  if (received === null) return UNKNOWN;
  const left = timeLeft(calendarFor(commune), received, now);
  if (left.kind === 'future') return { ...UNKNOWN, isFuture: true };
  const { day, projected } = left.due;
  const days = left.kind === 'left' ? left.days : 0;
  return {
    isKnown: true,
    isFuture: false,
    isOver: left.kind === 'over',
    isLastDay: left.kind === 'left' && days === 0,
    received: { kind: 'day', day: received },
    days,
    last: { kind: 'day', day, projected },
  };
}

const UNKNOWN: Facts['lodging'] = {
  isKnown: false,
  isFuture: false,
  isOver: false,
  isLastDay: false,
  received: '',
  days: 0,
  last: '',
};
