// Who is told what: the citizen what concerns them, officers what they may read.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../domain/complaint/commands.ts';
import type { Glance } from '../../../domain/complaint/notices.ts';
import type { TimerKind } from '../../../domain/complaint/timers.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS, withAbsence } from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  ASKED,
  AUTHOR,
  at,
  CHAIRMAN_OWNER,
  CLOSED,
  COMPLAINT,
  citizen,
  clock,
  DUE,
  ECONOMY_DEPUTY,
  ECONOMY_HEAD,
  FILED_AT,
  filed,
  fresh,
  given,
  isToOfficer,
  type Outcome,
  officer,
  on,
  told,
  WHOLE_ANSWER,
} from './given.ts';

const head = officer(OFFICERS.economyHead);
const NEW_DUE = { at: at('2026-12-02 00:00'), day: '2026-12-01', projected: false };
const GLANCE: Glance = {
  code: '1234567890',
  submission: 'phan_anh',
  category: CATEGORIES.road,
  hamlet: null,
  urgency: 'ordinary',
  sealed: false,
  told: told('ổ gà'),
  photos: [],
  due: DUE,
};
const SEALED = { ...GLANCE, sealed: true, told: null } as const;
const POLICE = { post: POSTS.policeChief, officer: OFFICERS.policeChief };
const VIOLENCE = { category: CATEGORIES.violence, visibility: 'restricted', owner: POLICE } as const;

const ring = (timer: TimerKind, number = 1) => ({ kind: 'Ring', timer, number }) as const;

/** Who of the officers is told, and of what kind. */
function toldOfficers(outcome: Outcome): readonly (readonly [string, string])[] {
  return outcome
    .notices()
    .flatMap((one) => (isToOfficer(one) ? [[nameOf(one.to.officer), one.body.kind] as const] : []));
}

function nameOf(id: string): string {
  return Object.entries(OFFICERS).find(([, officer]) => officer === id)?.[0] ?? id;
}

/** What is open now to the owner of a fresh matter, and to those above near the end of its term. */
const TO_THE_OWNER = [
  ...['Accept', 'AskCitizen', 'Forward', 'Return', 'Answer', 'Refuse'],
  ...['Note', 'MarkUrgent', 'ProposeHandOver', 'Merge'],
];
const TO_A_SUPERIOR = [
  ...['Forward', 'Answer', 'Note', 'MarkUrgent', 'AskWhy', 'ProposeHandOver', 'Merge', 'SignApology'],
];

describe('filed', () => {
  const { kind: _, complaint: __, commune: ___, citizen: ____, due: _____, owner: ______, ...said } = filed();
  const command = { kind: 'File', ...said } satisfies Omit<Extract<Command, { kind: 'File' }>, 'complaint'>;

  test('the citizen gets the receipt, the owner the matter with what is open to them', () => {
    const outcome = given().when(command, citizen, FILED_AT);
    expect(outcome.notices()).toEqual([
      {
        to: { kind: 'person', person: AUTHOR },
        complaint: COMPLAINT,
        code: '1234567890',
        wakes: false,
        heldUntil: null,
        late: false,
        body: {
          kind: 'receipt',
          submission: 'phan_anh',
          category: CATEGORIES.road,
          due: DUE,
          post: POSTS.economyHead,
          restricted: false,
          isPraise: false,
        },
      },
      {
        to: { kind: 'officer', officer: OFFICERS.economyHead },
        complaint: COMPLAINT,
        code: '1234567890',
        wakes: false,
        heldUntil: null,
        body: {
          kind: 'assigned',
          why: 'routed',
          reason: null,
          place: said.place,
          glance: GLANCE,
          offers: TO_THE_OWNER,
        },
      },
    ]);
  });

  test('danger: everyone who can help at once, with place and phone', () => {
    const outcome = given().when({ ...command, category: CATEGORIES.disaster }, citizen, '2026-11-16 23:00');
    expect(outcome.citizenHears()).toEqual([{ kind: 'alarm_received', post: POSTS.military }]);
    expect(toldOfficers(outcome)).toEqual([
      ['military', 'alarm'],
      ['nightWatch', 'alarm'],
      ['chairman', 'alarm'],
    ]);
    expect(outcome.hears(OFFICERS.nightWatch)).toMatchObject([
      {
        place: said.place,
        phone: said.phone,
        offers: ['Accept', 'AskCitizen', 'Forward', 'Answer', 'Refuse', 'Note', 'ProposeHandOver', 'Merge'],
      },
    ]);
  });

  test('danger: the officer on duty who takes it is not told of their own tap', () => {
    const danger = fresh({ urgency: 'emergency', category: CATEGORIES.disaster });
    const taken = given(...danger).when({ kind: 'Accept' }, officer(OFFICERS.nightWatch), FILED_AT);
    const owner = { post: POSTS.nightWatch, officer: OFFICERS.nightWatch };
    expect(taken.citizenHears()).toMatchObject([{ kind: 'accepted', owner }]);
    expect(toldOfficers(taken)).toEqual([]);
  });

  test('danger wakes whoever is told of it, until it is over', () => {
    const danger = fresh({ urgency: 'emergency', category: CATEGORIES.disaster });
    const wakes = (outcome: Outcome) => new Set(outcome.notices().map((notice) => notice.wakes));
    const night = '2026-11-16 23:00';
    const place = { latitude: 21.5, longitude: 104.9, name: null };
    const added = { kind: 'Supplement', told: { text: null, voices: [] }, photos: [], place } as const;
    const watch = officer(OFFICERS.nightWatch);
    expect(wakes(given(...danger).when(added, citizen, night))).toEqual(new Set([true]));
    expect(wakes(given(...danger).when({ kind: 'Accept' }, watch, night))).toEqual(new Set([true]));
    expect(wakes(given(...danger).when({ kind: 'Withdraw' }, citizen, night))).toEqual(new Set([false]));
  });

  test('danger that is sealed: only who may read, and only the code', () => {
    const outcome = given().when({ ...command, category: CATEGORIES.violence }, citizen, '2026-11-16 23:00');
    expect(toldOfficers(outcome)).toEqual([
      ['policeChief', 'alarm'],
      ['chairman', 'alarm'],
    ]);
    expect(outcome.hears(OFFICERS.policeChief)).toMatchObject([
      { place: null, phone: null, glance: { sealed: true, told: null, photos: [], hamlet: null } },
    ]);
  });

  test('a sealed matter: the receipt says so, the owner sees its code', () => {
    const outcome = given().when({ ...command, visibility: 'restricted' }, citizen, FILED_AT);
    expect(outcome.citizenHears()).toMatchObject([{ kind: 'receipt', restricted: true }]);
    expect(outcome.hears(OFFICERS.chairman)).toMatchObject([
      { kind: 'assigned', place: null, glance: SEALED },
    ]);
  });
});

describe('handled', () => {
  test('accepted: the citizen hears who has it and until when; the officer is not told of their own tap', () => {
    const outcome = given(...fresh()).when({ kind: 'Accept' }, head, FILED_AT);
    expect(outcome.citizenHears()).toEqual([{ kind: 'accepted', owner: ECONOMY_HEAD, due: DUE }]);
    expect(toldOfficers(outcome)).toEqual([]);
  });

  test('asked, nudged, replied, resumed', () => {
    const asked = given(...fresh(), ACCEPTED).when(
      { kind: 'AskCitizen', question: 'ở đâu?' },
      head,
      '2026-11-17 09:00',
    );
    expect(asked.citizenHears()).toEqual([{ kind: 'question', owner: ECONOMY_HEAD, question: 'ở đâu?' }]);
    const waiting = given(...fresh(), ACCEPTED, ASKED);
    const nudged = waiting.when(ring('nudge_citizen'), clock, '2026-11-19 07:30');
    expect(nudged.citizenHears()).toEqual([{ kind: 'nudge', question: 'ở đâu?', last: false }]);
    const reply = { kind: 'Supplement', told: told('gần chợ'), photos: [], place: null } as const;
    const replied = waiting.when(reply, citizen, '2026-11-19 09:00');
    expect(replied.citizenHears()).toMatchObject([{ kind: 'resumed', due: { day: '2026-11-26' } }]);
    expect(replied.hears(OFFICERS.economyHead)).toMatchObject([
      {
        kind: 'citizen_replied',
        wasAsked: true,
        reply: told('gần chợ'),
        glance: { due: { day: '2026-11-26' } },
      },
    ]);
  });

  test('the last nudge says so; silence is told to both sides', () => {
    const nudged = (number: number) => on('2026-11-19 07:30', { kind: 'CitizenNudged', number });
    const last = given(...fresh(), ACCEPTED, ASKED, nudged(1)).when(
      ring('nudge_citizen', 2),
      clock,
      '2026-11-23 07:30',
    );
    expect(last.citizenHears()).toMatchObject([{ kind: 'nudge', last: true }]);
    const silent = given(...fresh(), ACCEPTED, ASKED, nudged(2)).when(
      ring('nudge_citizen', 3),
      clock,
      '2026-11-26 07:30',
    );
    expect(silent.citizenHears()).toMatchObject([{ kind: 'resumed' }]);
    expect(toldOfficers(silent)).toEqual([['economyHead', 'citizen_silent']]);
  });

  test('something added: thanks to the citizen, the text to the owner; of a sealed matter not the text', () => {
    const command = { kind: 'Supplement', told: told('thêm'), photos: [], place: null } as const;
    const open = given(...fresh()).when(command, citizen, '2026-11-16 09:00');
    expect(open.citizenHears()).toEqual([{ kind: 'supplement_received' }]);
    const sealed = given(...fresh(VIOLENCE)).when(command, citizen, '2026-11-16 09:00');
    expect(sealed.hears(OFFICERS.policeChief)).toMatchObject([
      { kind: 'citizen_replied', wasAsked: false, reply: { text: null, voices: [] }, photos: [] },
    ]);
  });

  test('where the danger is reaches everyone who was alarmed, until somebody has taken it', () => {
    const place = { latitude: 22.3, longitude: 104.1, name: 'bản Suối' };
    const command = { kind: 'Supplement', told: { text: null, voices: [] }, photos: [], place } as const;
    const alarm = fresh({ urgency: 'emergency' });
    const open = given(...alarm).when(command, citizen, '2026-11-16 09:00');
    expect(toldOfficers(open).map(([who]) => who)).toEqual(['economyHead', 'nightWatch', 'chairman']);
    expect(open.hears(OFFICERS.chairman)).toMatchObject([{ kind: 'citizen_replied', place }]);
    const taken = given(...alarm, ACCEPTED).when(command, citizen, '2026-11-16 09:00');
    expect(toldOfficers(taken)).toEqual([['economyHead', 'citizen_replied']]);
  });

  test('forwarded: the citizen hears where and why, the new owner gets it', () => {
    const command = { kind: 'Forward', post: POSTS.cultureHead, reason: 'thuộc văn hoá' } as const;
    const outcome = given(...fresh()).when(command, head, FILED_AT);
    expect(outcome.citizenHears()).toEqual([
      { kind: 'forwarded', post: POSTS.cultureHead, reason: 'thuộc văn hoá' },
    ]);
    expect(outcome.hears(OFFICERS.cultureHead)).toMatchObject([
      { kind: 'assigned', why: 'forwarded', reason: 'thuộc văn hoá' },
    ]);
  });

  test('answered, refused, withdrawn', () => {
    const answer = { kind: 'Answer', answer: WHOLE_ANSWER, photos: [] } as const;
    expect(
      given(...fresh())
        .when(answer, officer(OFFICERS.economyDeputy), FILED_AT)
        .citizenHears(),
    ).toEqual([
      { kind: 'answer', owner: ECONOMY_DEPUTY, answer: WHOLE_ANSWER, photos: [], asksRating: true },
    ]);
    const refusal = { kind: 'Refuse', ground: 'other_body', place: 'Điện lực' } as const;
    expect(
      given(...fresh())
        .when(refusal, head, FILED_AT)
        .citizenHears(),
    ).toEqual([{ kind: 'refused', ground: 'other_body', place: 'Điện lực' }]);
    const withdrawn = given(...fresh()).when({ kind: 'Withdraw' }, citizen, FILED_AT);
    expect(withdrawn.citizenHears()).toEqual([{ kind: 'withdrawn' }]);
    expect(toldOfficers(withdrawn)).toEqual([['economyHead', 'citizen_withdrew']]);
  });

  test('rated: thanks, and whoever answered hears it; reopened: one rung up', () => {
    const rated = given(...fresh(), ANSWERED, CLOSED).when(
      { kind: 'Rate', rating: 'poor' },
      citizen,
      '2026-11-18 11:00',
    );
    expect(rated.citizenHears()).toEqual([{ kind: 'thanks_for_rating', rating: 'poor', asksAttitude: true }]);
    expect(toldOfficers(rated)).toEqual([['economyHead', 'citizen_rated']]);
    const RATED = on('2026-11-18 11:00', { kind: 'Rated', rating: 'good' }, citizen);
    const attitude = given(...fresh(), ANSWERED, CLOSED, RATED).when(
      { kind: 'Rate', rating: 'poor', attitude: 'fair' },
      citizen,
      '2026-11-18 11:01',
    );
    expect(attitude.events).toEqual([{ kind: 'Rated', attitude: 'fair' }]); // what was said stays as it was said
    expect(attitude.citizenHears()).toEqual([
      { kind: 'thanks_for_rating', rating: null, asksAttitude: false },
    ]);
    const reopened = given(...fresh(), ANSWERED, CLOSED).when(
      { kind: 'Reopen', told: told('') },
      citizen,
      '2026-11-20 09:00',
    );
    expect(reopened.citizenHears()).toMatchObject([{ kind: 'reopened', post: POSTS.economyDeputy }]);
    expect(reopened.hears(OFFICERS.economyDeputy)).toMatchObject([{ kind: 'assigned', why: 'reopened' }]);
  });
});

describe('praise', () => {
  const praised = fresh({ submission: 'khen' });

  test('the receipt thanks and promises no day; it is passed on', () => {
    const {
      kind: _,
      commune: __,
      complaint: ___,
      citizen: ____,
      due: _____,
      owner: ______,
      ...said
    } = filed();
    const outcome = given().when({ kind: 'File', ...said, submission: 'khen' }, citizen, FILED_AT);
    expect(outcome.citizenHears()).toMatchObject([{ kind: 'receipt', isPraise: true }]);
    expect(toldOfficers(outcome)).toEqual([['economyHead', 'assigned']]);
  });

  test('nobody answers: the sender is thanked, no officer is reminded, nothing is late', () => {
    const late = '2026-12-30 09:00';
    expect(given(...praised).when(ring('escalate'), clock, late).events).toEqual([]);
    const thanked = given(...praised).when(ring('thank_for_praise'), clock, late);
    expect(thanked.events).toEqual([{ kind: 'PraiseThanked', by: ECONOMY_HEAD }]);
    expect(thanked.citizenHears()).toEqual([{ kind: 'praise_thanked', post: POSTS.economyHead }]);
    expect(toldOfficers(thanked)).toEqual([]);
  });

  test('an answer to it asks for no rating', () => {
    const thanks = { kind: 'Answer', answer: told('Cảm ơn bác đã khen anh em ạ'), photos: [] } as const;
    const answered = given(...praised).when(thanks, head, FILED_AT);
    expect(answered.citizenHears()).toMatchObject([{ kind: 'answer', asksRating: false }]);
  });
});

describe('the clock', () => {
  test('50 %: the owner; 80 %: the draft to the owner and the next rung, once each', () => {
    const half = given(...fresh()).when(ring('remind_half'), clock, '2026-11-19 08:00');
    expect(half.hears(OFFICERS.economyHead)).toMatchObject([
      { kind: 'reminder', share: 50, readerOwns: true, owner: ECONOMY_HEAD },
    ]);
    expect(half.citizenHears()).toEqual([]);
    const draft = given(...fresh()).when(ring('draft_apology'), clock, '2026-11-20 16:00');
    expect(toldOfficers(draft)).toEqual([
      ['economyHead', 'apology_draft'],
      ['economyDeputy', 'apology_draft'],
    ]);
    expect(draft.hears(OFFICERS.economyDeputy)).toMatchObject([
      { newDue: NEW_DUE, filedAt: at(FILED_AT), offers: TO_A_SUPERIOR },
    ]);
  });

  test('80 % of a promise whose apology is used up: a reminder to both', () => {
    const signed = on('2026-11-19 09:00', {
      kind: 'ApologySigned',
      by: OFFICERS.economyHead,
      reason: 'chờ',
      newDue: NEW_DUE,
    });
    const outcome = given(...fresh(), signed).when(ring('draft_apology'), clock, '2026-11-30 16:00');
    expect(outcome.hears(OFFICERS.economyHead)).toMatchObject([
      { kind: 'reminder', share: 80, readerOwns: true },
    ]);
    expect(outcome.hears(OFFICERS.economyDeputy)).toMatchObject([{ kind: 'reminder', readerOwns: false }]);
  });

  test('the reminder reaches who stands in, not who is away', () => {
    const absence = { from: at(FILED_AT), to: at('2026-12-01 00:00'), deputy: OFFICERS.landOfficer };
    const away = withAbsence(demoCommune(), OFFICERS.economyHead, absence);
    const outcome = given(...fresh()).when(ring('remind_half'), clock, '2026-11-19 08:00', away);
    expect(toldOfficers(outcome)).toEqual([
      ['landOfficer', 'assigned'],
      ['landOfficer', 'reminder'],
    ]);
  });

  test('signed: the citizen gets the apology', () => {
    const command = { kind: 'SignApology', reason: 'chờ vật tư' } as const;
    const outcome = given(...fresh(), ACCEPTED).when(
      command,
      officer(OFFICERS.economyDeputy),
      '2026-11-20 16:00',
    );
    expect(outcome.notices()).toMatchObject([{ to: { person: AUTHOR }, code: '1234567890' }]);
    expect(outcome.citizenHears()).toEqual([
      {
        kind: 'apology',
        category: CATEGORIES.road,
        filedAt: at(FILED_AT),
        standing: 'accepted',
        reason: 'chờ vật tư',
        newDue: NEW_DUE,
        by: ECONOMY_DEPUTY,
      },
    ]);
  });

  test('100 %: the citizen is told plainly that it is late and who has it now', () => {
    const outcome = given(...fresh()).when(ring('escalate'), clock, '2026-11-25 07:30');
    expect(outcome.citizenHears()).toEqual([
      { kind: 'late', filedAt: at(FILED_AT), due: DUE, post: POSTS.economyDeputy },
    ]);
    expect(toldOfficers(outcome)).toEqual([
      ['economyDeputy', 'assigned'],
      ['economyHead', 'escalated_away'],
    ]);
  });

  test('100 % after a signed apology: one rung up, the citizen knows the new date already', () => {
    const signed = on('2026-11-20 09:00', {
      kind: 'ApologySigned',
      by: OFFICERS.economyHead,
      reason: 'chờ',
      newDue: NEW_DUE,
    });
    const outcome = given(...fresh(), signed).when(ring('escalate'), clock, '2026-11-25 07:30');
    expect(outcome.citizenHears()).toEqual([]);
    expect(toldOfficers(outcome)).toContainEqual(['economyDeputy', 'assigned']);
  });

  test('at the top: an alarm to the chairman; the tenth working day: the citizen hears of the province', () => {
    const steps = on('2026-11-30 07:30', {
      kind: 'Escalated',
      rung: 3,
      from: ECONOMY_DEPUTY,
      to: CHAIRMAN_OWNER,
      beyond: false,
    });
    const outcome = given(...fresh(), steps).when(ring('escalate', 4), clock, '2026-12-09 07:30');
    expect(outcome.citizenHears()).toEqual([{ kind: 'beyond', post: POSTS.chairman }]);
    expect(outcome.hears(OFFICERS.chairman)).toMatchObject([
      { kind: 'overdue_alarm', rung: 4, owner: CHAIRMAN_OWNER },
    ]);
  });

  test('danger nobody has taken: the reminder is the alarm once more', () => {
    const due = { at: at('2026-11-16 09:00'), day: '2026-11-16', projected: false };
    const danger = fresh({ urgency: 'emergency', category: CATEGORIES.disaster, due });
    const again = given(...danger).when(ring('remind_unopened'), clock, '2026-11-16 08:15');
    expect(toldOfficers(again)).toEqual([
      ['economyHead', 'alarm'],
      ['nightWatch', 'alarm'],
      ['chairman', 'alarm'],
    ]);
    const taken = given(...danger, on('2026-11-16 08:10', { kind: 'Accepted', by: OFFICERS.economyHead }));
    expect(toldOfficers(taken.when(ring('remind_half'), clock, '2026-11-16 08:30'))).toEqual([
      ['economyHead', 'reminder'],
    ]);
  });
});

describe('an answer nobody has heard', () => {
  const call = (visibility: 'open' | 'hidden_from_handler' | 'anonymous') =>
    given(...fresh({ visibility }), ANSWERED).when(ring('tell_in_person'), clock, '2026-11-19 07:30');

  test('the owner is asked to go, with the phone; the second time the next rung too', () => {
    expect(call('open').hears(OFFICERS.economyHead)).toMatchObject([
      { kind: 'tell_in_person', phone: '0200000999', offers: ['Note', 'NoteHeard'] },
    ]);
    const again = on('2026-11-19 07:30', { kind: 'ToldInPersonAsked', number: 1 });
    const second = given(...fresh(), ANSWERED, again).when(
      ring('tell_in_person', 2),
      clock,
      '2026-11-23 07:30',
    );
    expect(toldOfficers(second)).toEqual([
      ['economyHead', 'tell_in_person'],
      ['economyDeputy', 'tell_in_person'],
    ]);
  });

  test('a citizen hidden from the handler is told by who may know them', () => {
    expect(toldOfficers(call('hidden_from_handler'))).toEqual([['chairman', 'tell_in_person']]);
    expect(call('hidden_from_handler').hears(OFFICERS.chairman)).toMatchObject([{ phone: '0200000999' }]);
  });

  test('of a nameless citizen nobody learns the phone', () => {
    expect(call('anonymous').hears(OFFICERS.economyHead)).toMatchObject([{ phone: null }]);
  });
});

test('a sealed matter that has gone up: the former owner learns that it has, and sees nothing of it any more', () => {
  const outcome = given(...fresh(VIOLENCE)).when(ring('escalate'), clock, '2026-11-25 07:30');
  expect(outcome.hears(OFFICERS.policeChief)).toMatchObject([
    { kind: 'escalated_away', glance: { sealed: true, told: null }, offers: [] },
  ]);
});
