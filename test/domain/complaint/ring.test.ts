// Rings: reminders, apology draft, ladder, nudges, calls; late, stale and doubled ones do no harm.
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../domain/complaint/events.ts';
import type { TimerKind } from '../../../domain/complaint/timers.ts';
import {
  CATEGORIES,
  demoCommune,
  OFFICERS,
  POSTS,
  withAbsence,
  withoutOfficer,
} from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  ASKED,
  at,
  CHAIRMAN_OWNER,
  clock,
  DUE,
  ECONOMY_DEPUTY,
  ECONOMY_HEAD,
  FILED_AT,
  fresh,
  given,
  type Happening,
  on,
} from './given.ts';

const ring = (timer: TimerKind, number = 1) => ({ kind: 'Ring', timer, number }) as const;
const NEW_DUE = { at: at('2026-12-02 00:00'), day: '2026-12-01', projected: false };
const escalated = (
  rung: number,
  from: typeof ECONOMY_HEAD,
  to: typeof ECONOMY_HEAD,
  beyond = false,
): Event => ({
  kind: 'Escalated',
  rung,
  from,
  to,
  beyond,
});
const FIRST_STEP: readonly Happening[] = [
  on('2026-11-25 07:30', { kind: 'PromiseBroken' }),
  on('2026-11-25 07:30', escalated(1, ECONOMY_HEAD, ECONOMY_DEPUTY)),
];
const SECOND_STEP = on('2026-11-26 07:30', escalated(2, ECONOMY_DEPUTY, CHAIRMAN_OWNER));
const THIRD_STEP = on('2026-11-30 07:30', escalated(3, CHAIRMAN_OWNER, CHAIRMAN_OWNER));

describe('the reminders', () => {
  test('does: 25 %, 50 % and 80 %, the last with an apology draft', () => {
    given(...fresh())
      .when(ring('remind_unopened'), clock, '2026-11-17 14:00')
      .happens({ kind: 'Reminded', share: 25 });
    given(...fresh())
      .when(ring('remind_half'), clock, '2026-11-19 08:00')
      .happens({ kind: 'Reminded', share: 50 });
    given(...fresh())
      .when(ring('draft_apology'), clock, '2026-11-20 16:00')
      .happens({ kind: 'Reminded', share: 80 }, { kind: 'ApologyDrafted', newDue: NEW_DUE });
  });

  test('does: no apology is drafted for danger, nor a second one in a promise', () => {
    const due = { at: at('2026-11-16 09:00'), day: '2026-11-16', projected: false };
    given(...fresh({ urgency: 'emergency', due }))
      .when(ring('draft_apology'), clock, '2026-11-16 08:50')
      .happens({ kind: 'Reminded', share: 80 });
  });

  test('does: whoever is away is replaced before anybody is reminded', () => {
    const absence = {
      from: at('2026-11-18 00:00'),
      to: at('2026-11-30 00:00'),
      deputy: OFFICERS.landOfficer,
    };
    const owner = { post: POSTS.economyHead, officer: OFFICERS.landOfficer };
    given(...fresh())
      .when(
        ring('remind_half'),
        clock,
        '2026-11-19 08:00',
        withAbsence(demoCommune(), ECONOMY_HEAD.officer, absence),
      )
      .happens({ kind: 'Assigned', owner, why: 'stand_in', reason: null }, { kind: 'Reminded', share: 50 });
  });

  test('stays quiet: accepted, reminded already, overtaken, over', () => {
    given(...fresh(), ACCEPTED)
      .when(ring('remind_unopened'), clock, '2026-11-17 14:00')
      .isQuiet();
    given(...fresh(), on('2026-11-19 08:00', { kind: 'Reminded', share: 50 }))
      .when(ring('remind_half'), clock, '2026-11-19 08:01')
      .isQuiet();
    given(...fresh())
      .when(ring('remind_half'), clock, '2026-11-23 16:00')
      .isQuiet();
    given(...fresh())
      .when(ring('draft_apology'), clock, '2026-11-25 16:00')
      .isQuiet();
    given(...fresh(), ANSWERED)
      .when(ring('remind_half'), clock, '2026-11-19 08:00')
      .isQuiet();
  });

  test('stays quiet: too early is recorded, so that the timer is armed again', () => {
    given(...fresh())
      .when(ring('remind_half'), clock, '2026-11-16 16:00')
      .happens({ kind: 'RangInVain', timer: 'remind_half', number: 1 });
  });
});

describe('the ladder', () => {
  test('does: at the end of the term one rung up, and the promise is broken', () => {
    given(...fresh())
      .when(ring('escalate'), clock, '2026-11-25 07:30')
      .happens({ kind: 'PromiseBroken' }, escalated(1, ECONOMY_HEAD, ECONOMY_DEPUTY));
  });

  test('does: a working day later the chairman', () => {
    given(...fresh(), ...FIRST_STEP)
      .when(ring('escalate', 2), clock, '2026-11-26 07:30')
      .happens(escalated(2, ECONOMY_DEPUTY, CHAIRMAN_OWNER));
  });

  test('does: at the top an alarm, after ten working days the province, then every week', () => {
    given(...fresh(), ...FIRST_STEP, SECOND_STEP)
      .when(ring('escalate', 3), clock, '2026-11-30 07:30')
      .happens(escalated(3, CHAIRMAN_OWNER, CHAIRMAN_OWNER));
    const fourth = escalated(4, CHAIRMAN_OWNER, CHAIRMAN_OWNER, true);
    given(...fresh(), ...FIRST_STEP, SECOND_STEP, THIRD_STEP)
      .when(ring('escalate', 4), clock, '2026-12-09 07:30')
      .happens(fourth);
    given(...fresh(), ...FIRST_STEP, SECOND_STEP, THIRD_STEP, on('2026-12-09 07:30', fourth))
      .when(ring('escalate', 5), clock, '2026-12-16 07:30')
      .happens(escalated(5, CHAIRMAN_OWNER, CHAIRMAN_OWNER));
  });

  test('does: a signed apology is no breach, yet the ladder goes up at the old date; the new one breaks', () => {
    const signed = on('2026-11-20 09:00', {
      kind: 'ApologySigned',
      by: ECONOMY_HEAD.officer,
      reason: 'chờ',
      newDue: NEW_DUE,
    });
    const first = escalated(1, ECONOMY_HEAD, ECONOMY_DEPUTY);
    given(...fresh(), signed)
      .when(ring('escalate'), clock, '2026-11-25 07:30')
      .happens(first);
    given(...fresh(), signed, on('2026-11-25 07:30', first))
      .when(ring('escalate', 2), clock, '2026-12-02 07:30')
      .happens({ kind: 'PromiseBroken' }, escalated(2, ECONOMY_DEPUTY, CHAIRMAN_OWNER));
  });

  test('does: an apology signed late begins a promise of its own', () => {
    const signed = on('2026-11-26 10:00', {
      kind: 'ApologySigned',
      by: ECONOMY_DEPUTY.officer,
      reason: 'chờ',
      newDue: NEW_DUE,
    });
    const late = given(...fresh(), ...FIRST_STEP, signed);
    expect(late.state()).toMatchObject({ rung: 1, breaches: 1, due: NEW_DUE });
    late
      .when(ring('escalate', 2), clock, '2026-12-02 07:30')
      .happens({ kind: 'PromiseBroken' }, escalated(2, ECONOMY_DEPUTY, CHAIRMAN_OWNER));
  });

  test('does: after a standstill one ring catches up with every step', () => {
    given(...fresh())
      .when(ring('escalate'), clock, '2026-12-10 09:00')
      .happens({ kind: 'PromiseBroken' }, escalated(4, ECONOMY_HEAD, ECONOMY_DEPUTY, true));
  });

  test('does: absent rungs are skipped, an owner who has left is replaced from above', () => {
    const absence = { from: at('2026-11-20 00:00'), to: at('2026-12-20 00:00'), deputy: null };
    given(...fresh())
      .when(
        ring('escalate'),
        clock,
        '2026-11-25 07:30',
        withAbsence(demoCommune(), ECONOMY_DEPUTY.officer, absence),
      )
      .happens({ kind: 'PromiseBroken' }, escalated(1, ECONOMY_HEAD, CHAIRMAN_OWNER));
    given(...fresh())
      .when(ring('escalate'), clock, '2026-11-25 07:30', withoutOfficer(demoCommune(), ECONOMY_HEAD.officer))
      .happens({ kind: 'PromiseBroken' }, escalated(1, ECONOMY_HEAD, ECONOMY_DEPUTY));
  });

  test('does: a sealed matter climbs only to those who may read it', () => {
    const reception = { post: POSTS.reception, officer: OFFICERS.reception };
    given(...fresh({ category: CATEGORIES.road, visibility: 'restricted', owner: reception }))
      .when(ring('escalate'), clock, '2026-11-25 07:30')
      .happens({ kind: 'PromiseBroken' }, escalated(1, reception, CHAIRMAN_OWNER));
  });

  test('stays quiet: rung twice, or with the number of a step long gone', () => {
    given(...fresh(), ...FIRST_STEP)
      .when(ring('escalate', 1), clock, '2026-11-25 07:31')
      .isQuiet();
    given(...fresh(), ANSWERED)
      .when(ring('escalate', 1), clock, '2026-11-25 07:30')
      .isQuiet();
    given(...fresh(), ACCEPTED, ASKED)
      .when(ring('escalate', 1), clock, '2026-11-25 07:30')
      .isQuiet();
  });

  test('refuses: only the clock rings', () => {
    given(...fresh())
      .when(ring('escalate'), { kind: 'officer', officer: OFFICERS.chairman }, '2026-11-25 07:30')
      .refuses('not_allowed');
    given().when(ring('escalate'), clock, FILED_AT).refuses('not_found');
  });
});

describe('waiting for the citizen', () => {
  const nudged = (number: number, time: string) => on(time, { kind: 'CitizenNudged', number });

  test('does: two nudges, then on with what is known', () => {
    const waiting = [...fresh(), ACCEPTED, ASKED];
    given(...waiting)
      .when(ring('nudge_citizen', 1), clock, '2026-11-19 07:30')
      .happens({ kind: 'CitizenNudged', number: 1 });
    given(...waiting, nudged(1, '2026-11-19 07:30'))
      .when(ring('nudge_citizen', 2), clock, '2026-11-23 07:30')
      .happens({ kind: 'CitizenNudged', number: 2 });
    given(...waiting, nudged(1, '2026-11-19 07:30'), nudged(2, '2026-11-23 07:30'))
      .when(ring('nudge_citizen', 3), clock, '2026-11-26 07:30')
      .happens({
        kind: 'PauseEnded',
        because: 'silent',
        due: { at: at('2026-12-03 00:00'), day: '2026-12-02', projected: false },
        clockFrom: at('2026-11-23 16:00'),
      });
  });

  test('does: in danger every quarter of an hour', () => {
    given(...fresh({ urgency: 'emergency' }), ASKED)
      .when(ring('nudge_citizen', 1), clock, '2026-11-17 09:15')
      .happens({ kind: 'CitizenNudged', number: 1 });
  });

  test('stays quiet: replied meanwhile', () => {
    const ended = on('2026-11-18 09:00', {
      kind: 'PauseEnded',
      because: 'replied',
      due: DUE,
      clockFrom: at(FILED_AT),
    });
    given(...fresh(), ACCEPTED, ASKED, ended)
      .when(ring('nudge_citizen', 1), clock, '2026-11-19 07:30')
      .isQuiet();
  });
});

describe('an answer nobody has heard', () => {
  test('does: somebody is asked to go, again and again', () => {
    const asked = on('2026-11-19 07:30', { kind: 'ToldInPersonAsked', number: 1 });
    given(...fresh(), ANSWERED)
      .when(ring('tell_in_person', 1), clock, '2026-11-19 07:30')
      .happens({ kind: 'ToldInPersonAsked', number: 1 });
    given(...fresh(), ANSWERED, asked)
      .when(ring('tell_in_person', 2), clock, '2026-11-23 07:30')
      .happens({ kind: 'ToldInPersonAsked', number: 2 });
  });

  test('stays quiet: heard', () => {
    given(...fresh(), ANSWERED, on('2026-11-18 10:01', { kind: 'Closed', how: 'chat' }))
      .when(ring('tell_in_person', 1), clock, '2026-11-19 07:30')
      .isQuiet();
  });
});
