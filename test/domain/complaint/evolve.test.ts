// The fold: what each event changes, and histories that cannot be.
import { expect, test } from 'vitest';
import { evolve, fold } from '../../../domain/complaint/evolve.ts';
import { OFFICERS, POSTS } from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  ASKED,
  at,
  CLOSED,
  clock,
  DUE,
  ECONOMY_DEPUTY,
  ECONOMY_HEAD,
  FILED_AT,
  filed,
  fresh,
  given,
  type Happening,
  on,
  told,
} from './given.ts';

const state = (...more: readonly Happening[]) => given(...fresh(), ...more).state();

test('a complaint begins as it was filed', () => {
  const { kind: _, complaint: __, submission: ___, owner, ...said } = filed();
  expect(given(fresh()[0] ?? ACCEPTED).state()).toMatchObject({
    ...said,
    owner,
    version: 1,
    filedAt: at(FILED_AT),
    clockFrom: at(FILED_AT),
    standing: { status: 'received' },
  });
});

test('the version is the number of events', () => {
  expect(state(ACCEPTED, ASKED).version).toBe(4);
});

test('a forward or a step of the ladder has to be accepted anew, a stand-in goes on', () => {
  const owner = { post: POSTS.economyHead, officer: OFFICERS.landOfficer };
  const moved = (why: 'forwarded' | 'stand_in') =>
    state(ACCEPTED, on('2026-11-17 09:00', { kind: 'Assigned', owner, why, reason: null }));
  expect(moved('forwarded')).toMatchObject({ owner, forwards: 1, standing: { status: 'assigned' } });
  expect(moved('stand_in')).toMatchObject({ owner, forwards: 0, standing: { status: 'accepted' } });
  const up = on('2026-11-25 07:30', {
    kind: 'Escalated',
    rung: 1,
    from: ECONOMY_HEAD,
    to: ECONOMY_DEPUTY,
    beyond: false,
  });
  expect(state(ACCEPTED, up)).toMatchObject({
    owner: ECONOMY_DEPUTY,
    rung: 1,
    standing: { status: 'assigned' },
  });
});

test('an alarm at the top leaves the acceptance', () => {
  const top = on('2026-11-25 07:30', {
    kind: 'Escalated',
    rung: 3,
    from: ECONOMY_HEAD,
    to: ECONOMY_HEAD,
    beyond: true,
  });
  expect(state(ACCEPTED, top)).toMatchObject({ rung: 3, standing: { status: 'accepted' } });
});

test('a pause returns to what it interrupted, also to nothing accepted', () => {
  const ended = on('2026-11-18 09:00', {
    kind: 'PauseEnded',
    because: 'replied',
    due: DUE,
    clockFrom: at(FILED_AT),
  });
  expect(state(ACCEPTED, ASKED, ended).standing).toMatchObject({
    status: 'accepted',
    by: OFFICERS.economyHead,
  });
  expect(state(ASKED, ended).standing).toEqual({ status: 'assigned' });
});

test('the end an apology was signed for moves with a later pause', () => {
  const newDue = { at: at('2026-12-02 00:00'), day: '2026-12-01', projected: false };
  const later = { at: at('2026-12-04 00:00'), day: '2026-12-03', projected: false };
  const signed = on('2026-11-20 09:00', {
    kind: 'ApologySigned',
    by: OFFICERS.economyHead,
    reason: 'chờ',
    newDue,
  });
  const asked = on('2026-11-20 10:00', {
    kind: 'CitizenAsked',
    by: OFFICERS.economyHead,
    question: 'ở đâu?',
  });
  const ended = on('2026-11-24 10:00', {
    kind: 'PauseEnded',
    because: 'replied',
    due: later,
    clockFrom: at(FILED_AT),
  });
  expect(state(signed, asked, ended).apology).toMatchObject({ signedFor: at('2026-11-26 00:00'), newDue });
});

test('what was added is kept in order, a place replaces the place', () => {
  const place = { latitude: 1, longitude: 2, name: 'chợ' };
  const added = on('2026-11-17 09:00', { kind: 'Supplemented', told: told('thêm'), photos: [], place });
  const again = on('2026-11-17 10:00', { kind: 'Supplemented', told: told('nữa'), photos: [], place: null });
  expect(state(added, again)).toMatchObject({
    place,
    supplements: [{ told: told('thêm') }, { told: told('nữa') }],
  });
});

test('reopening makes a new promise and keeps the past: filing, breaches, forwards', () => {
  const broken = on('2026-11-17 09:00', { kind: 'PromiseBroken' });
  const reopened = on('2026-11-20 09:00', {
    kind: 'Reopened',
    told: told('chưa xong'),
    due: { at: at('2026-12-01 00:00'), day: '2026-11-30', projected: false },
    owner: ECONOMY_DEPUTY,
  });
  expect(state(broken, ANSWERED, CLOSED, reopened)).toMatchObject({
    filedAt: at(FILED_AT),
    clockFrom: at('2026-11-20 09:00'),
    owner: ECONOMY_DEPUTY,
    breaches: 1,
    reopens: 1,
    rung: 0,
    apology: { kind: 'none' },
    supplements: [{ told: told('chưa xong') }],
    standing: { status: 'assigned' },
  });
});

test('closing keeps when and what was answered, a rating joins it', () => {
  const rated = on('2026-11-18 10:05', { kind: 'Rated', rating: 'fair' });
  expect(state(ANSWERED, CLOSED, rated).standing).toEqual({
    status: 'closed',
    at: at('2026-11-18 10:01'),
    answeredAt: at('2026-11-18 10:00'),
    answer: told('đã vá'),
    by: ECONOMY_HEAD,
    rating: 'fair',
  });
});

test('a history that cannot be is a bug', () => {
  const accepted = {
    number: 1,
    at: 0,
    actor: clock,
    event: { kind: 'Accepted', by: OFFICERS.economyHead },
  } as const;
  expect(() => fold([])).toThrow('without history');
  expect(() => fold([accepted])).toThrow('begins with Filed');
  expect(() => evolve(state(), accepted)).toThrow('does not follow');
  expect(() => evolve(state(), { ...accepted, number: 3, event: filed() })).toThrow('filed once');
});
