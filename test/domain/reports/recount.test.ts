// Lives at random: the report's figures and a recount from raw events by another way are the same numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../domain/clock.ts';
import type { Actor, Command } from '../../../domain/complaint/commands.ts';
import { calendarFor } from '../../../domain/complaint/context.ts';
import { figuresOf } from '../../../domain/reports/figures.ts';
import { periodOf } from '../../../domain/reports/month.ts';
import { mattersOf } from '../../../domain/reports/report.ts';
import { CATEGORIES, demoCommune } from '../../support/commune.ts';
import { recount } from '../../support/recount.ts';
import { AUTHOR, at, COMPLAINT, filed, told, WHOLE_ANSWER } from '../complaint/given.ts';
import { act, pass, type World } from '../complaint/world.ts';

const about = { complaint: COMPLAINT } as const;
const steps = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: (9 * DAY) / MINUTE }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Command>(
      { ...about, kind: 'Accept' },
      { ...about, kind: 'AskCitizen', question: 'ở đâu?' },
      { ...about, kind: 'Supplement', told: told('gần chợ'), photos: [], place: null },
      { ...about, kind: 'Answer', answer: WHOLE_ANSWER, photos: [] },
      { ...about, kind: 'NoteHeard', how: 'chat' },
      { ...about, kind: 'SignApology', reason: 'mưa' },
      { ...about, kind: 'Rate', rating: 'fair' },
      { ...about, kind: 'Rate', rating: 'poor', attitude: 'good' },
      { ...about, kind: 'Reopen', told: told('chưa xong') },
      { ...about, kind: 'Refuse', ground: 'other_body', place: 'Điện lực' },
      { ...about, kind: 'Withdraw' },
    ),
  },
);

const BY_CITIZEN = new Set<Command['kind']>(['File', 'Supplement', 'Rate', 'Reopen', 'Withdraw']);

function actorOf(world: World, { kind }: Command): Actor {
  if (BY_CITIZEN.has(kind) || world.complaint === null) return { kind: 'citizen', person: AUTHOR };
  return { kind: 'officer', officer: world.complaint.owner.officer };
}

const lives = fc
  .record({
    category: fc.constantFrom(CATEGORIES.road, CATEGORIES.land, CATEGORIES.order),
    hour: fc.integer({ min: 0, max: 40 * 24 }),
    story: fc.array(steps, { maxLength: 14 }),
  })
  .map(({ category, hour, story }) => {
    const { place, phone } = filed();
    const filing: Command = {
      ...{
        ...about,
        kind: 'File',
        code: '1234567890',
        submission: 'phan_anh',
        category,
        urgency: 'ordinary',
      },
      ...{ visibility: 'open', told: told('ổ gà'), photos: [], hamlet: null, place, phone },
    };
    const now = at('2026-10-05 08:00') + hour * HOUR;
    const empty: World = {
      now,
      commune: demoCommune(),
      complaint: null,
      history: [],
      armed: [],
      notices: [],
    };
    const begun = act(empty, filing, { kind: 'citizen', person: AUTHOR }).after;
    const end = story.reduce<World>(
      (world, step) =>
        typeof step === 'number'
          ? pass(world, step, false).world
          : act(world, step, actorOf(world, step)).after,
      begun,
    );
    return pass(end, (60 * DAY) / MINUTE, false).world.history;
  });

test('the figures of a month are those of a recount from raw events', { timeout: 30_000 }, () => {
  const commune = demoCommune();
  fc.assert(
    fc.property(fc.array(lives, { minLength: 1, maxLength: 12 }), (histories) => {
      for (const month of ['2026-10', '2026-11']) {
        const period = periodOf(month);
        const matters = mattersOf(histories, period.to, commune);
        const around = {
          period,
          until: period.to,
          calendar: calendarFor(commune),
          categories: commune.categories,
        };
        const { counts } = figuresOf(matters, around);
        const again = recount(histories, period.from, period.to);
        for (const [name, number] of Object.entries(again))
          expect(counts.get(name) ?? 0, `${month} ${name}`).toBe(number);
        for (const name of [
          'answered',
          'due',
          'late',
          'overdue',
          'reopened',
          'withdrawn',
          'closed',
          'after',
          'before',
          'refused',
        ])
          expect(counts.get(name), `${month} ${name}`).toBe(again[name] ?? 0);
      }
    }),
    { numRuns: 60 },
  );
});

test('the sums that a reader may make hold', { timeout: 30_000 }, () => {
  const commune = demoCommune();
  fc.assert(
    fc.property(fc.array(lives, { minLength: 1, maxLength: 8 }), (histories) => {
      const period = periodOf('2026-11');
      const around = {
        period,
        until: period.to,
        calendar: calendarFor(commune),
        categories: commune.categories,
      };
      const { counts, identities } = figuresOf(mattersOf(histories, period.to, commune), around);
      const sum = (names: readonly string[]) => names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);
      for (const { left, right } of identities) expect(sum(left), `${left} = ${right}`).toBe(sum(right));
    }),
    { numRuns: 40 },
  );
});
