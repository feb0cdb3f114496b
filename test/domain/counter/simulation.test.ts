// A day at the one-stop shop, played many times: 70 people, 8 officers, lunch, priorities, people who are not there.
import { describe, expect, test } from 'vitest';
import { workingMinutesBetween } from '../../../domain/calendar.ts';
import { MINUTE, type Moment } from '../../../domain/clock.ts';
import type { Commune, Counter } from '../../../domain/commune.ts';
import { calendarFor } from '../../../domain/complaint/context.ts';
import { currentAt, type Queue } from '../../../domain/counter/queue.ts';
import { serve, withTickets } from '../../../domain/counter/serve.ts';
import { numbered, take } from '../../../domain/counter/take.ts';
import { HEAD_START, type Ticket } from '../../../domain/counter/ticket.ts';
import { id, type OfficerId } from '../../../domain/ids.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { at } from '../rest-days.ts';
import { DAY } from './given.ts';

const PEOPLE = 70;
const OPENS = at('2026-11-02 07:30');
const CLOSES = at('2026-11-02 17:00');
/** Two thirds come in the first two hours, as on a market day. */
const RUSH = 120;
const DAYS = 20;
/** Days played twice, with and without the rule. */
const COMPARED = 5;

/** Bounds in minutes of working time, worst of all days played. A counter's visit takes 20 minutes on average. */
const PRIORITY_WAIT_MAX = 30;
const ORDINARY_WAIT_MAX = 90;

const SITTERS = [
  POSTS.economyHead,
  POSTS.cultureHead,
  POSTS.centreDirector,
  POSTS.landOfficer,
  POSTS.reception,
  POSTS.nightWatch,
  POSTS.chiefOfOffice,
  POSTS.policeChief,
] as const;
const FIELDS = ['ho-tich', 'dat-dai', 'xa-hoi', 'khac'] as const;

/** Eight counters: two for each field, one of them takes a second field too. */
const COMMUNE: Commune = demoCommune({
  fields: FIELDS.map((name) => ({ id: id(name), name, groups: [], minutes: 20, capacity: 0 })),
  counters: SITTERS.map((post, index) => ({
    id: id(`quay-${index + 1}`),
    name: `Quầy ${index + 1}`,
    post,
    serves: [id(FIELDS[index % 4] ?? ''), ...(index < 4 ? [id<never>(FIELDS[(index + 1) % 4] ?? '')] : [])],
  })),
});
const CALENDAR = calendarFor(COMMUNE);

/** Chance from a seed (mulberry32), so that a bad day can be played again. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Person = {
  readonly name: string;
  readonly comes: Moment;
  readonly field: string;
  readonly hasPriority: boolean;
};
type Call = { readonly ticket: Ticket; readonly at: Moment; readonly counter: string };

function peopleOf(chance: () => number): readonly Person[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const minute = chance() < 2 / 3 ? chance() * RUSH : chance() * 480;
    return {
      name: `p${index}`,
      comes: OPENS + Math.floor(minute) * MINUTE,
      field: FIELDS[Math.floor(chance() * FIELDS.length)] ?? '',
      hasPriority: chance() < 0.25,
    };
  }).toSorted((one, other) => one.comes - other.comes);
}

/** Plays a day minute by minute; gives every call and the queue at its end. `chance` also says how long visits take. */
function play(people: readonly Person[], chance: () => number) {
  let queue: Queue = { day: DAY, tickets: [], paused: [] };
  const calls: Call[] = [];
  const busyUntil = new Map<string, Moment>();
  const refused: string[] = [];
  for (let now = OPENS; now < CLOSES; now += MINUTE) {
    for (const person of people.filter(({ comes }) => comes === now)) {
      const { name, field, hasPriority } = person;
      const taking = {
        id: id<never>(name),
        citizen: id<never>(name),
        field: id<never>(field),
        hasPriority,
        appointment: null,
      };
      const taken = take(COMMUNE, queue, taking, now);
      if (taken.kind === 'refused') refused.push(`${name} ${taken.reason}`);
      else {
        const { ticket } = numbered(COMMUNE, queue, taken.draft, queue.tickets.length + 1, now);
        queue = { ...queue, tickets: [...queue.tickets, ticket] };
      }
    }
    if (workingMinutesBetween(CALENDAR, now, now + MINUTE) === 0) continue;
    for (const counter of COMMUNE.counters) {
      if ((busyUntil.get(counter.id) ?? 0) > now) continue;
      queue = tapped(queue, counter, now);
      const called = currentAt(queue, counter.id);
      if (called === null) continue;
      calls.push({ ticket: called, at: now, counter: counter.id });
      busyUntil.set(counter.id, now + Math.round(8 + chance() * 24) * MINUTE);
    }
  }
  return { queue, calls, refused };
}

/** The clerk is done with whoever is there and calls the next. */
function tapped(queue: Queue, counter: Counter, now: Moment): Queue {
  const officer: OfficerId = OFFICERS.chairman;
  const ticket = currentAt(queue, counter.id)?.id ?? null;
  const served = serve(COMMUNE, queue, { counter, officer }, { kind: 'CallNext', ticket }, now);
  if (served.kind === 'refused') throw new Error(served.reason);
  return withTickets(queue, served.tickets);
}

function longest(calls: readonly Call[], hasPriority: boolean): number {
  const waits = calls
    .filter(({ ticket }) => ticket.rank < ticket.takenAt === hasPriority)
    .map(({ ticket, at: called }) => workingMinutesBetween(CALENDAR, ticket.takenAt, called));
  return Math.max(0, ...waits);
}

describe.each(Array.from({ length: DAYS }, (_, seed) => seed))('day %i', (seed) => {
  const chance = chanceFrom(seed + 1);
  const people = peopleOf(chance);
  const { queue, calls, refused } = play(people, chance);

  test('everybody who took a number is called once, by a counter of their field', () => {
    expect(new Set(calls.map(({ ticket }) => ticket.id)).size).toBe(queue.tickets.length);
    expect(calls).toHaveLength(queue.tickets.length);
    expect(queue.tickets.length + refused.length).toBe(PEOPLE);
  });

  test('the longest waits are within their bounds', () => {
    expect(longest(calls, true)).toBeLessThanOrEqual(PRIORITY_WAIT_MAX);
    expect(longest(calls, false)).toBeLessThanOrEqual(ORDINARY_WAIT_MAX);
  });

  test('nobody is passed at their counter by whoever came more than the head start after them', () => {
    const passing = calls.flatMap((call) =>
      calls.filter(
        (other) =>
          other.ticket.field === call.ticket.field &&
          other.at < call.at &&
          other.ticket.takenAt > call.ticket.takenAt + HEAD_START,
      ),
    );
    expect(passing).toEqual([]);
  });

  test('priority costs the others no more than the visits of those who passed them', () => {
    for (const { ticket, at: called } of calls.filter((call) => call.ticket.rank === call.ticket.takenAt)) {
      const passed = calls.filter(
        (other) =>
          other.ticket.field === ticket.field && other.at < called && other.ticket.takenAt > ticket.takenAt,
      );
      expect(passed.every((other) => other.ticket.rank < other.ticket.takenAt)).toBe(true);
    }
  });
});

test('without priority those who have it would wait longer: the rule does something', () => {
  const gain = Array.from({ length: COMPARED }, (_, seed) => {
    const mean = (isKnown: boolean) => {
      const chance = chanceFrom(seed + 1);
      const people = peopleOf(chance);
      const entitled = new Set(people.filter((one) => one.hasPriority).map((one) => one.name));
      const { calls } = play(
        people.map((one) => ({ ...one, hasPriority: isKnown && one.hasPriority })),
        chance,
      );
      const waits = calls
        .filter(({ ticket }) => entitled.has(ticket.citizen))
        .map(({ ticket, at: called }) => workingMinutesBetween(CALENDAR, ticket.takenAt, called));
      return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    };
    return mean(false) - mean(true);
  });
  expect(gain.reduce((sum, each) => sum + each, 0) / COMPARED).toBeGreaterThan(3);
});
