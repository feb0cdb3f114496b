// Appointments: booked up to the capacity, one a person, reminded the day before, freed with one tap.
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import {
  type Appointment,
  book,
  comingFor,
  ended,
  isOffered,
  reminderOf,
} from '../../../domain/counter/appointment.ts';
import { bookableOf, freeDays, freeSlots, receptionDays } from '../../../domain/counter/bookable.ts';
import { type Id, id } from '../../../domain/ids.ts';
import { OFFICERS, withAbsence } from '../../support/commune.ts';
import { at } from '../rest-days.ts';
import { COMMUNE } from './given.ts';

const NOW = at('2026-11-02 09:00');
const TENTH = '2026-11-10';
const CHAIRMAN = 'r.chu-tich';

const named = <T extends Id<string>>(name: string) => id<T>(name);

function booked(
  who: string,
  what: string,
  when: string,
  others: readonly Appointment[] = [],
  now = NOW,
  commune: Commune = COMMUNE,
) {
  return book(
    commune,
    others,
    { id: named(who), citizen: named(who), what, at: at(when), reason: null },
    now,
  );
}

function made(...args: Parameters<typeof booked>): Appointment {
  const result = booked(...args);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.appointment;
}

function bookable(what: string, commune = COMMUNE) {
  const found = bookableOf(commune, what);
  if (found === null) throw new Error(`${what} is not offered`);
  return found;
}

describe('the chairman’s reception', () => {
  test('is held on its days of the month, a rest day moves it to the next working day', () => {
    const [reception] = COMMUNE.receptions;
    if (reception === undefined) throw new Error('the tests’ commune has a reception');
    const rest = {
      ...COMMUNE,
      restDays: [{ date: '2026-11-25', name: '', kind: 'public', status: 'announced', source: '' }],
    } as const;
    expect(receptionDays(COMMUNE, reception, NOW, 3)).toEqual([TENTH, '2026-11-25', '2026-12-10']);
    expect(receptionDays(rest, reception, NOW, 3)).toEqual([TENTH, '2026-11-26', '2026-12-10']);
    const onSunday = { ...reception, on: { kind: 'monthly', days: [31] } } as const;
    expect(receptionDays(COMMUNE, onSunday, at('2027-01-29 09:00'), 1)).toEqual(['2027-02-01']);
    const weekly = { ...reception, on: { kind: 'weekly', weekday: 4 } } as const;
    expect(receptionDays(COMMUNE, weekly, NOW, 2)).toEqual(['2026-11-05', '2026-11-12']);
  });

  test('has its slots, and a booked one is offered no more', () => {
    const slots = freeSlots(COMMUNE, bookable(CHAIRMAN), TENTH, new Map([[at('2026-11-10 08:30'), 1]]), NOW);
    expect(slots.map((slot) => slot.at)).toEqual(
      ['08:00', '09:00', '09:30'].map((time) => at(`2026-11-10 ${time}`)),
    );
  });

  test('nobody stands in for the chairman: while away there is none', () => {
    const away = { from: at(TENTH), to: at('2026-11-11'), deputy: OFFICERS.economyDeputy };
    const commune = withAbsence(COMMUNE, OFFICERS.chairman, away);
    expect(freeDays(commune, bookable(CHAIRMAN, commune), new Map(), NOW)).toEqual([
      '2026-11-25',
      '2026-12-10',
    ]);
    expect(isOffered(commune, made('an', CHAIRMAN, '2026-11-10 08:00'))).toBe(false);
    expect(isOffered(COMMUNE, made('an', CHAIRMAN, '2026-11-10 08:00'))).toBe(true);
  });
});

describe('a booking', () => {
  test('takes the first free seat until the slot is full, and a cancelled one is free again', () => {
    const first = made('an', 'f.ho-tich', '2026-11-03 08:00');
    const second = made('binh', 'f.ho-tich', '2026-11-03 08:00', [first]);
    expect([first.seat, second.seat]).toEqual([1, 2]);
    expect(booked('chi', 'f.ho-tich', '2026-11-03 08:00', [first, second])).toMatchObject({
      reason: 'slot_full',
    });
    const gone = ended(first, 'cancelled');
    if (gone === null) throw new Error('it stood');
    expect(made('chi', 'f.ho-tich', '2026-11-03 08:00', [gone, second]).seat).toBe(1);
    expect(ended(gone, 'cancelled')).toBeNull();
  });

  test('is one a person for each thing', () => {
    const first = made('an', CHAIRMAN, '2026-11-10 08:00');
    expect(booked('an', CHAIRMAN, '2026-11-25 08:00', [first])).toMatchObject({ reason: 'has_one' });
    expect(booked('an', 'f.ho-tich', '2026-11-03 08:00', [first])).toMatchObject({ kind: 'booked' });
    const after = at('2026-11-10 12:00');
    expect(booked('an', CHAIRMAN, '2026-11-25 08:00', [first], after)).toMatchObject({ kind: 'booked' });
  });

  test.each([
    ['a time between slots', 'f.ho-tich', '2026-11-03 08:10'],
    ['lunch', 'f.ho-tich', '2026-11-03 12:00'],
    ['a rest day', 'f.ho-tich', '2026-11-24 08:00'],
    ['a field that takes no appointments', 'f.dat-dai', '2026-11-03 08:00'],
    ['what the commune does not have', 'r.nobody', '2026-11-10 08:00'],
  ])('is refused for %s', (_, what, when) => {
    expect(booked('an', what, when)).toMatchObject({ kind: 'refused', reason: 'not_offered' });
  });

  test('is refused within the hour before, and in the past', () => {
    const soon = at('2026-11-03 07:30');
    expect(booked('an', 'f.ho-tich', '2026-11-03 08:00', [], soon)).toMatchObject({ reason: 'slot_full' });
    expect(booked('an', 'f.ho-tich', '2026-11-03 08:00', [], soon + 2 * HOUR)).toMatchObject({
      reason: 'slot_full',
    });
  });
});

test('the reminder comes the day before at five; whoever books after that needs none', () => {
  expect(reminderOf(at('2026-11-10 08:00'), NOW)).toBe(at('2026-11-09 17:00'));
  expect(reminderOf(at('2026-11-10 08:00'), at('2026-11-09 17:00'))).toBeNull();
});

test('whoever comes about the time of their appointment comes for it', () => {
  const appointment = made('an', 'f.ho-tich', '2026-11-03 08:00');
  const coming = (when: string, field = 'ho-tich') => comingFor([appointment], field, at(when))?.id ?? null;
  expect(coming('2026-11-03 07:00')).toBe('an');
  expect(coming('2026-11-03 09:00')).toBe('an');
  expect([
    coming('2026-11-03 06:59'),
    coming('2026-11-03 09:01'),
    coming('2026-11-03 08:00', 'dat-dai'),
  ]).toEqual([null, null, null]);
});
