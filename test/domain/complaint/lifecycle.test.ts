// Who is what to a complaint, who may read it, what is open to whom.
import { describe, expect, test } from 'vitest';
import {
  LIFECYCLE,
  mayKnowCitizen,
  mayRead,
  offersFor,
  openTo,
  type Row,
  rolesOf,
} from '../../../domain/complaint/lifecycle.ts';
import { id, type OfficerId, type PersonId } from '../../../domain/ids.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS, withAbsence, withVacancy } from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  at,
  CHAIRMAN_OWNER,
  CLOSED,
  citizen,
  FILED_AT,
  fresh,
  given,
  type Happening,
  officer,
} from './given.ts';

const commune = demoCommune();
const now = { now: at(FILED_AT), commune };
const open = given(...fresh()).state();
const everyone = Object.values(OFFICERS);
const readers = (complaint: typeof open, context = now): readonly OfficerId[] =>
  everyone.filter((one) => mayRead(one, complaint, context));

describe('roles', () => {
  test('the owner owns, those above are superiors, all others are nothing', () => {
    const roles = (one: OfficerId) => rolesOf(officer(one), open, now);
    expect(roles(OFFICERS.economyHead)).toEqual(['owner']);
    expect(roles(OFFICERS.economyDeputy)).toEqual(['superior']);
    expect(roles(OFFICERS.chairman)).toEqual(['superior']);
    expect(roles(OFFICERS.landOfficer)).toEqual([]);
    expect(roles(OFFICERS.cultureDeputy)).toEqual([]);
  });

  test('the head of the unit stands above their officer, also beside the category’s ladder', () => {
    const owner = { post: POSTS.landOfficer, officer: OFFICERS.landOfficer };
    const complaint = given(...fresh({ owner })).state();
    expect(rolesOf(officer(OFFICERS.economyHead), complaint, now)).toEqual(['superior']);
  });

  test('the chairman who owns a matter is their own superior', () => {
    const complaint = given(...fresh({ owner: CHAIRMAN_OWNER })).state();
    expect(rolesOf(officer(OFFICERS.chairman), complaint, now)).toEqual(['owner', 'superior']);
  });

  test('rights follow the posts of now: a stand-in owns, who gave up the post is no superior', () => {
    const absence = { from: at(FILED_AT), to: at('2026-12-01 00:00'), deputy: OFFICERS.landOfficer };
    const away = { ...now, commune: withAbsence(commune, OFFICERS.economyHead, absence) };
    expect(rolesOf(officer(OFFICERS.landOfficer), open, away)).toEqual(['owner']);
    const vacant = { ...now, commune: withVacancy(commune, OFFICERS.economyDeputy) };
    expect(rolesOf(officer(OFFICERS.economyDeputy), open, vacant)).toEqual([]);
  });

  test('above a sealed matter stands only who is cleared', () => {
    const sealed = given(...fresh({ visibility: 'restricted' })).state();
    expect(rolesOf(officer(OFFICERS.economyDeputy), sealed, now)).toEqual([]);
    expect(rolesOf(officer(OFFICERS.chairman), sealed, now)).toEqual(['superior']);
  });

  test('only the author is the citizen; others may join what is open to all hands', () => {
    expect(rolesOf(citizen, open, now)).toEqual(['citizen']);
    const other = { kind: 'citizen', person: id<PersonId>('someone-else') } as const;
    expect(rolesOf(other, open, now)).toEqual(['neighbour']);
    const hidden = given(...fresh({ visibility: 'hidden_from_handler' })).state();
    expect(rolesOf(other, hidden, now)).toEqual([]);
  });
});

describe('reading', () => {
  test('an open matter: its owner and those above', () => {
    expect(readers(open)).toEqual([OFFICERS.chairman, OFFICERS.economyDeputy, OFFICERS.economyHead]);
  });

  test('a sealed matter: two people at most, its owner and one more who is cleared, the chairman first', () => {
    const owner = { post: POSTS.policeChief, officer: OFFICERS.policeChief };
    const sealed = given(
      ...fresh({ category: CATEGORIES.violence, visibility: 'restricted', owner }),
    ).state();
    expect(readers(sealed)).toEqual([OFFICERS.chairman, OFFICERS.policeChief]);
  });

  test('a sealed matter never passes to a stand-in who is not cleared', () => {
    const owner = { post: POSTS.policeChief, officer: OFFICERS.policeChief };
    const sealed = given(
      ...fresh({ category: CATEGORIES.violence, visibility: 'restricted', owner }),
    ).state();
    const absence = { from: at(FILED_AT), to: at('2026-12-01 00:00'), deputy: OFFICERS.landOfficer };
    const away = { ...now, commune: withAbsence(commune, OFFICERS.policeChief, absence) };
    expect(readers(sealed, away)).not.toContain(OFFICERS.landOfficer);
  });

  test('in an emergency the officer on duty reads along, unless it is sealed; afterwards no more', () => {
    const owner = { post: POSTS.military, officer: OFFICERS.military };
    const danger = { urgency: 'emergency', category: CATEGORIES.disaster, owner } as const;
    expect(readers(given(...fresh(danger)).state())).toContain(OFFICERS.nightWatch);
    expect(readers(given(...fresh({ ...danger, visibility: 'restricted' })).state())).not.toContain(
      OFFICERS.nightWatch,
    );
    expect(readers(given(...fresh(danger), ANSWERED, CLOSED).state())).not.toContain(OFFICERS.nightWatch);
  });

  test('who the citizen is: hidden from the handler, known to the chairman; of the nameless to nobody', () => {
    const knowers = (visibility: typeof open.visibility) =>
      everyone.filter((one) => mayKnowCitizen(one, given(...fresh({ visibility })).state(), now));
    expect(knowers('open')).toEqual([OFFICERS.chairman, OFFICERS.economyDeputy, OFFICERS.economyHead]);
    expect(knowers('hidden_from_handler')).toEqual([OFFICERS.chairman]);
    expect(knowers('anonymous')).toEqual([]);
  });
});

describe('what is open', () => {
  const offers = (one: OfficerId, ...more: readonly Happening[]) =>
    offersFor(given(...fresh(), ...more).state(), one, now);

  test('to the owner, fresh and accepted', () => {
    const held = ['Note', 'MarkUrgent', 'ProposeHandOver', 'Merge'];
    expect(offers(OFFICERS.economyHead)).toEqual([
      ...['Accept', 'AskCitizen', 'Forward', 'Return', 'Answer', 'Refuse'],
      ...held,
    ]);
    expect(offers(OFFICERS.economyHead, ACCEPTED)).toEqual([
      'AskCitizen',
      'Forward',
      'Answer',
      'Refuse',
      ...held,
    ]);
  });

  test('to a superior, and to nobody else', () => {
    expect(offers(OFFICERS.economyDeputy)).toEqual([
      ...['Forward', 'Answer', 'Note', 'MarkUrgent', 'AskWhy', 'ProposeHandOver', 'Merge'],
    ]);
    expect(offers(OFFICERS.cultureHead)).toEqual([]);
  });

  test('an apology once half of the term is over', () => {
    const later = { ...now, now: at('2026-11-19 08:00') };
    expect(offersFor(open, OFFICERS.economyHead, later)).toContain('SignApology');
  });

  test('to the citizen: reopening within its term only', () => {
    const closed = given(...fresh(), ANSWERED, CLOSED).state();
    expect(openTo(citizen, closed, { ...now, now: at('2026-12-03 12:00') })).toEqual(['Rate', 'Reopen']);
    expect(openTo(citizen, closed, { ...now, now: at('2026-12-04 12:00') })).toEqual(['Rate']);
  });
});

test('the table: no command of an officer in a finished status but reading, none of anybody before filing', () => {
  const late = Object.entries<Row>(LIFECYCLE).filter(([, row]) => row.from.includes('closed'));
  expect(late.map(([kind]) => kind)).toEqual(['ReadSealed', 'Rate', 'Reopen']);
  expect(LIFECYCLE.File.from).toEqual([]);
});
