// Thousands of lives of a complaint: whatever people and time do, the promises of the house hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, dayOf, MINUTE } from '../../../domain/clock.ts';
import type { Commune } from '../../../domain/commune.ts';
import type { Actor, Command } from '../../../domain/complaint/commands.ts';
import {
  type Complaint,
  isOpen,
  isPraise,
  RATINGS,
  REFUSAL_GROUNDS,
  URGENCIES,
  VISIBILITIES,
} from '../../../domain/complaint/complaint.ts';
import { concernOf } from '../../../domain/complaint/concern.ts';
import type { Context } from '../../../domain/complaint/context.ts';
import { fold } from '../../../domain/complaint/evolve.ts';
import { mayRead, openTo } from '../../../domain/complaint/lifecycle.ts';
import { ownerToday } from '../../../domain/complaint/owners.ts';
import { HAND_OVER_MEANS, SEALED_RECEIVERS } from '../../../domain/complaint/sealed.ts';
import { TIMER_KINDS } from '../../../domain/complaint/timers.ts';
import { id, type OfficerId } from '../../../domain/ids.ts';
import {
  CATEGORIES,
  demoCommune,
  OFFICERS,
  POSTS,
  withAbsence,
  withoutOfficer,
  withVacancy,
} from '../../support/commune.ts';
import { accusations, CONDUCT, charted, checkAccused, conductCommune } from './accused.ts';
import {
  AUTHOR,
  at,
  COMPLAINT,
  FILED_AT,
  filed,
  fresh,
  given,
  isToOfficer,
  told,
  WHOLE_ANSWER,
} from './given.ts';
import { calledIn, couldBeTold, couldOwnSealed, mustNotKnow } from './rights.ts';
import { act, type Deed, pass, ring, type World } from './world.ts';

const officers = fc.constantFrom(...Object.values(OFFICERS));
const about = { complaint: COMPLAINT } as const;
const texts = fc.constantFrom('đã vá', 'gần chợ', '');

/** Complaints next to this one: plain, sealed, about somebody, hidden; some are merged with it. */
const others: readonly Complaint[] = [
  {},
  { visibility: 'restricted' as const },
  { visibility: 'hidden_from_handler' as const },
  { subjects: { officers: [OFFICERS.landOfficer], posts: [], units: [] } },
].map((changes, index) => {
  const other = id<typeof COMPLAINT>(`other-${index}`);
  return given(
    ...fresh({ ...changes, complaint: other, citizen: id<typeof AUTHOR>(`author-${index}`) }),
  ).state();
});

const filings: fc.Arbitrary<Command> = fc.record({
  kind: fc.constant('File' as const),
  complaint: fc.constant(COMPLAINT),
  code: fc.constant('1234567890'),
  submission: fc.constantFrom('phan_anh' as const, 'phan_anh' as const, 'to_cao' as const, 'khen' as const),
  category: fc.constantFrom(...Object.values(CATEGORIES), CONDUCT.id, id<typeof CATEGORIES.road>('khong_co')),
  urgency: fc.constantFrom(...URGENCIES),
  visibility: fc.constantFrom(...VISIBILITIES),
  told: fc.constant(told('CANARY-TEXT')),
  photos: fc.constant([id<never>('photo')]),
  hamlet: fc.constant(null),
  place: fc.constant(filed().place),
  phone: fc.constant('CANARY-PHONE'),
});

const complaints: fc.Arbitrary<Command> = fc
  .tuple(filings, accusations)
  .map(([filing, subjects]) => ({ ...filing, subjects }));

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ ...about, kind: 'Accept' } as const),
  texts.map((question) => ({ ...about, kind: 'AskCitizen', question }) as const),
  texts.map((text) => ({ ...about, kind: 'Supplement', told: told(text), photos: [], place: null }) as const),
  fc
    .tuple(fc.constantFrom(...Object.values(POSTS)), texts)
    .map(([post, reason]) => ({ ...about, kind: 'Forward', post, reason }) as const),
  fc
    .tuple(fc.constantFrom(WHOLE_ANSWER, WHOLE_ANSWER, told('đã vá'), told('')), texts)
    .map(([answer, overrule]) => ({ ...about, kind: 'Answer', answer, photos: [], overrule }) as const),
  fc
    .tuple(fc.constantFrom(...REFUSAL_GROUNDS), texts)
    .map(([ground, place]) => ({ ...about, kind: 'Refuse', ground, place }) as const),
  fc.constant({ ...about, kind: 'ReadSealed' } as const),
  fc
    .record({ to: fc.constantFrom(...SEALED_RECEIVERS), how: fc.constantFrom(...HAND_OVER_MEANS) })
    .map((handing) => ({ ...about, kind: 'HandOverSealed', ...handing }) as const),
  texts.map((reason) => ({ ...about, kind: 'SignApology', reason }) as const),
  fc.constantFrom(...RATINGS).map((rating) => ({ ...about, kind: 'Rate', rating }) as const),
  texts.map((text) => ({ ...about, kind: 'Reopen', told: told(text) }) as const),
  fc.constant({ ...about, kind: 'Withdraw' } as const),
  fc
    .constantFrom('chat' as const, 'in_person' as const)
    .map((how) => ({ ...about, kind: 'NoteHeard', how }) as const),
  texts.map((text) => ({ ...about, kind: 'Note', text }) as const),
  texts.map((reason) => ({ ...about, kind: 'Return', reason }) as const),
  fc
    .tuple(texts, texts)
    .map(([agency, reason]) => ({ ...about, kind: 'ProposeHandOver', agency, reason }) as const),
  texts.map((reason) => ({ ...about, kind: 'NoteTurnedDown', reason }) as const),
  texts.map((reason) => ({ ...about, kind: 'GiveReason', reason }) as const),
  fc
    .constantFrom(
      'NoteTakenOver' as const,
      'MarkUrgent' as const,
      'AskWhy' as const,
      'TakeBack' as const,
      'Leave' as const,
    )
    .map((kind) => ({ ...about, kind }) as const),
  texts.map((text) => ({ ...about, kind: 'Join', told: told(text), photos: [] }) as const),
  texts.map((text) => ({ ...about, kind: 'Correct', told: told(text), hamlet: null, place: null }) as const),
  fc.constantFrom(...others).map((into) => ({ ...about, kind: 'Merge', into }) as const),
  fc.constantFrom(...others).map((from) => ({ ...about, kind: 'TakeIn', from }) as const),
);

const actors: fc.Arbitrary<Actor | 'owner' | 'doer'> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('owner' as const) },
  { weight: 1, arbitrary: fc.constant('doer' as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'citizen', person: AUTHOR } as const) },
  { weight: 2, arbitrary: officers.map((officer) => ({ kind: 'officer', officer }) as const) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'delivery' } as const, { kind: 'clock' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'citizen', person: id<typeof AUTHOR>('stranger') } as const) },
);

const steps = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('act' as const), command: commands, actor: actors }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('pass' as const),
      minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: (20 * DAY) / MINUTE })),
      isStandstill: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('ring' as const),
      timer: fc.constantFrom(...TIMER_KINDS),
      number: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('leave' as const, 'vacate' as const), officer: officers }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('holiday' as const), in: fc.integer({ min: 0, max: 30 }) }),
  },
);
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never;

const absences = fc.record({
  officer: officers,
  from: fc.integer({ min: 0, max: 60 }).map((days) => at(FILED_AT) + days * DAY),
  days: fc.integer({ min: 1, max: 40 }),
  deputy: fc.option(officers, { nil: null }),
});

const communes: fc.Arbitrary<Commune> = fc
  .tuple(
    fc.oneof(fc.constant(conductCommune()), charted(conductCommune())),
    fc.uniqueArray(absences, { maxLength: 6, selector: ({ officer }) => officer }),
    fc.array(officers, { maxLength: 4 }),
  )
  .map(([chart, away, vacant]) => {
    const vacated = vacant.reduce(withVacancy, chart);
    return away.reduce(
      (commune, { officer, from, days, deputy }) =>
        withAbsence(commune, officer, { from, to: from + days * DAY, deputy }),
      vacated,
    );
  });

/** One life: a filing and what came after; every deed of it. */
function live(commune: Commune, filing: Command, story: readonly Step[]): readonly Deed[] {
  const empty: World = { now: at(FILED_AT), commune, complaint: null, history: [], armed: [], notices: [] };
  const begun = act(empty, filing, { kind: 'citizen', person: AUTHOR });
  const deeds: Deed[] = [begun];
  if (begun.after.complaint === null) return deeds;
  let world = begun.after;
  for (const step of story) {
    const next = follow(world, step);
    deeds.push(...next.deeds);
    const settled = pass(next.world, 0, false);
    deeds.push(...settled.deeds);
    world = settled.world;
    checkSettled(world);
  }
  return deeds;
}

function follow(world: World, step: Step): { readonly deeds: readonly Deed[]; readonly world: World } {
  switch (step.kind) {
    case 'act': {
      const deed = act(world, step.command, actorOf(world, step.actor));
      return { deeds: [deed], world: deed.after };
    }
    case 'pass':
      return pass(world, step.minutes, step.isStandstill);
    case 'ring': {
      const deed = ring(world, { kind: step.timer, number: step.number });
      return { deeds: [deed], world: deed.after };
    }
    case 'leave':
      return { deeds: [], world: { ...world, commune: leaving(world.commune, step.officer) } };
    case 'vacate':
      return { deeds: [], world: { ...world, commune: withVacancy(world.commune, step.officer) } };
    case 'holiday':
      return announce(world, step.in);
    default:
      return step satisfies never;
  }
}

/** A rest day is announced, and what is open is counted anew. */
function announce(world: World, days: number): { readonly deeds: readonly Deed[]; readonly world: World } {
  const before = world.commune.restDays;
  const date = dayOf(world.now + days * DAY);
  const restDays = [
    ...before,
    { date, name: 'nghỉ', kind: 'public', status: 'announced', source: 'test' } as const,
  ];
  const told = { ...world, commune: { ...world.commune, restDays } };
  const command = { ...about, kind: 'Recount', before, notice: `${date} ${restDays.length}` } as const;
  const deed = act(told, command, { kind: 'clock' });
  return { deeds: [deed], world: deed.after };
}

function actorOf(world: World, actor: Actor | 'owner' | 'doer'): Actor {
  if (actor === 'owner') return ownerOf(world);
  if (actor !== 'doer') return actor;
  const by = world.complaint?.undoable?.by;
  return by === undefined ? ownerOf(world) : { kind: 'officer', officer: by };
}

function leaving(commune: Commune, officer: OfficerId): Commune {
  return commune.officers.length > 1 ? withoutOfficer(commune, officer) : commune;
}

function ownerOf({ complaint, commune, now }: World): Actor {
  const officer = complaint ? ownerToday(complaint, { commune, now }).officer : OFFICERS.chairman;
  return { kind: 'officer', officer };
}

/** True whenever the dust has settled: owner, timers, fold. */
function checkSettled({ complaint, commune, history, armed, now }: World): void {
  if (complaint === null) throw new Error('a filed complaint is there for ever');
  expect(fold(history)).toEqual(complaint);
  expect(complaint.version).toBe(history.length);
  expect(armed.filter(({ dueAt }) => dueAt <= now)).toEqual([]);
  expect(armed.length > 0).toBe(isOpen(complaint));
  checkReaders(complaint, { commune, now });
  const owner = ownerToday(complaint, { commune, now });
  if (isAnybodyImpartial(complaint, commune))
    expect(commune.officers.map(({ id }) => id)).toContain(owner.officer);
}

/** A sealed matter is open to two people at most; one against leaders to one. */
function checkReaders(complaint: Complaint, context: Context): void {
  if (complaint.visibility !== 'restricted') return;
  const readers = context.commune.officers.filter(({ id }) => mayRead(id, complaint, context));
  expect(readers.length).toBeLessThanOrEqual(isAboutLeaders(complaint, context) ? 1 : 2);
}

function isAboutLeaders(complaint: Complaint, { commune }: Context): boolean {
  return concernOf(complaint, commune).isBinding;
}

function isAnybodyImpartial(complaint: Complaint, commune: Commune): boolean {
  return mustNotKnow(complaint, commune).length < commune.officers.length;
}

/** A filing is turned away only when all of the commune are complained about, or work under those who are. */
function checkFiled({ after, decision }: Deed): void {
  if (decision.kind === 'decided') return;
  expect(decision.reason).toBe('nobody_impartial');
  expect(after.complaint).toBeNull();
}

/** The table and `decide` say the same; only what a command says may still be refused. */
function checkRights({ before, command, actor, decision }: Deed): void {
  if (before.complaint === null || command.kind === 'Ring' || command.kind === 'File') return;
  const open = openTo(actor, before.complaint, before).includes(command.kind);
  if (decision.kind === 'decided') expect(open).toBe(true);
  else if (open)
    expect([
      ...['empty', 'too_vague', 'post_vacant', 'same_post', 'not_allowed', 'ask_first'],
      ...['nobody_above', 'not_alike', 'already_done'],
    ]).toContain(decision.reason);
}

/** Every notice to an officer goes to somebody with a right, and of a sealed matter carries only its code. */
function checkNotices({ before, after }: Deed): void {
  if (before === after || after.complaint === null) return;
  const could = new Set([
    ...couldBeTold(after.complaint, after.commune, after.now),
    ...(before.complaint ? couldBeTold(before.complaint, after.commune, after.now) : []),
  ]);
  for (const notice of after.notices.filter(isToOfficer)) {
    // Praise is passed on to whom it names, who need not be able to read the case.
    if (notice.body.kind === 'praised') expect(after.complaint.praised).toBeDefined();
    else expect(could).toContain(notice.to.officer);
    const text = JSON.stringify(notice);
    const isSealed = after.complaint.visibility === 'restricted';
    if (isSealed) expect(text).not.toMatch(/CANARY|photo"|latitude/);
    if (after.complaint.visibility === 'anonymous') expect(text).not.toContain('CANARY-PHONE');
  }
}

/** A sealed matter changes hands only among those who may own it. */
function checkSealedOwner({ before, after: { complaint, commune, now } }: Deed): void {
  if (complaint === null || complaint.visibility !== 'restricted') return;
  if (before.complaint?.owner.officer === complaint.owner.officer) return;
  const could = [...couldOwnSealed(complaint, commune, now), ...calledIn(complaint, commune)];
  expect(could).toContain(complaint.owner.officer);
}

/** Only those who could own a sealed matter, or do, ever act on it. */
function checkSealedHands({ before, after, actor }: Deed): void {
  const { complaint, commune, now } = before;
  if (before === after || actor.kind !== 'officer' || complaint?.visibility !== 'restricted') return;
  expect(couldBeTold(complaint, commune, now)).toContain(actor.officer);
}

/** From the third forward on only a superior's counts; one that was taken back was none. */
function checkForwards(deeds: readonly Deed[]): void {
  const forwards = deeds.filter(({ after, before }) => forwardsOf(after) > forwardsOf(before));
  for (const { before, actor } of forwards.filter((deed) => forwardsOf(deed.before) >= 2)) {
    const by = actor.kind === 'officer' ? actor.officer : null;
    const officer = before.commune.officers.find((one) => one.id === by);
    const owner = ownerOf(before);
    const isOwner = owner.kind === 'officer' && owner.officer === by;
    expect(!isOwner || officer?.posts.includes(POSTS.chairman)).toBe(true);
  }
}

function forwardsOf(world: World): number {
  return world.complaint?.forwards ?? 0;
}

test('one owner, a future timer, a true fold, no unlawful word: always', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(communes, complaints, fc.array(steps, { maxLength: 25 }), (commune, filing, story) => {
      const deeds = live(commune, filing, story);
      deeds.slice(0, 1).forEach(checkFiled);
      deeds.forEach(checkAccused);
      deeds.forEach(checkRights);
      deeds.forEach(checkNotices);
      deeds.forEach(checkSealedOwner);
      deeds.forEach(checkSealedHands);
      checkForwards(deeds);
    }),
    { numRuns: 2_000 },
  );
});

test('left alone, every complaint is broken once, climbs to the chairman and is spoken of every week', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(filings, fc.boolean(), (filing, isStandstill) => {
      const deeds = live(demoCommune(), filing, [
        { kind: 'pass', minutes: (80 * DAY) / MINUTE, isStandstill },
      ]);
      const { complaint, armed, now } = deeds.at(-1)?.after ?? {};
      if (complaint && isPraise(complaint)) {
        // Praise is owed no answer: thanked for at the end of its term, never late, never with anybody else.
        expect(complaint).toMatchObject({
          breaches: 0,
          rung: 0,
          standing: { status: 'closed', rating: null },
        });
        return;
      }
      expect(complaint).toMatchObject({ breaches: 1, standing: { status: 'assigned' } });
      if (!isStandstill) expect(complaint?.owner.post).toBe(POSTS.chairman);
      expect(Math.min(...(armed ?? []).map(({ dueAt }) => dueAt))).toBeLessThanOrEqual((now ?? 0) + 11 * DAY);
    }),
    { numRuns: 300 },
  );
});
