// Commands of leaders, and of several people with one matter: each does, refuses, stays quiet.
import { describe, expect, test } from 'vitest';
import { HELD_FOR } from '../../../domain/complaint/undo.ts';
import { id, type PersonId } from '../../../domain/ids.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import {
  ACCEPTED,
  ANSWERED,
  AUTHOR,
  at,
  CHAIRMAN_OWNER,
  CLOSED,
  citizen,
  clock,
  DUE,
  ECONOMY_DEPUTY,
  ECONOMY_HEAD,
  FILED_AT,
  filed,
  fresh,
  given,
  officer,
  on,
  told,
  WHOLE_ANSWER,
} from './given.ts';

const head = officer(OFFICERS.economyHead);
const deputy = officer(OFFICERS.economyDeputy);
const chairman = officer(OFFICERS.chairman);
const culture = officer(OFFICERS.cultureHead);
const NEIGHBOUR = id<PersonId>('00000000-0000-7000-8000-000000000402');
const neighbour = { kind: 'citizen', person: NEIGHBOUR } as const;
const JOINED = on(
  '2026-11-16 10:00',
  { kind: 'Joined', people: [NEIGHBOUR], from: null, told: [] },
  neighbour,
);
const NOON = '2026-11-16 11:00';

describe('Note', () => {
  test('does: kept for colleagues, told to the owner, never to the citizen', () => {
    const noted = given(...fresh()).when({ kind: 'Note', text: ' gọi bên điện ' }, deputy, NOON);
    noted.happens({ kind: 'Noted', by: OFFICERS.economyDeputy, text: 'gọi bên điện' });
    expect(noted.citizenHears()).toEqual([]);
    expect(noted.hears(OFFICERS.economyHead)).toMatchObject([{ kind: 'noted', text: 'gọi bên điện' }]);
    expect(noted.after().notes).toHaveLength(1);
  });

  test('refuses: nothing written; somebody to whom the matter is nothing', () => {
    given(...fresh())
      .when({ kind: 'Note', text: ' ' }, head, NOON)
      .refuses('empty');
    given(...fresh())
      .when({ kind: 'Note', text: 'x' }, culture, NOON)
      .refuses('not_allowed');
  });

  test('stays quiet: a sealed note is read in the case only', () => {
    const owner = { post: POSTS.reception, officer: OFFICERS.reception };
    const sealed = given(...fresh({ visibility: 'restricted', owner }));
    const noted = sealed.when({ kind: 'Note', text: 'CANARY' }, officer(OFFICERS.chairman), NOON);
    expect(JSON.stringify(noted.notices())).not.toContain('CANARY');
  });
});

describe('Return', () => {
  const command = { kind: 'Return', reason: 'thuộc công an' } as const;

  test('does: to the next rung, or to who sent it', () => {
    given(...fresh())
      .when(command, head, NOON)
      .happens({ kind: 'Assigned', owner: ECONOMY_DEPUTY, why: 'returned', reason: 'thuộc công an' });
    const sent = on('2026-11-16 10:00', {
      kind: 'Assigned',
      owner: { post: POSTS.cultureHead, officer: OFFICERS.cultureHead },
      why: 'forwarded',
      reason: 'x',
    });
    given(...fresh(), sent)
      .when(command, culture, NOON)
      .happens({ kind: 'Assigned', owner: ECONOMY_HEAD, why: 'returned', reason: 'thuộc công an' });
  });

  test('does: not to a sender who has come to work under whom it is about', () => {
    const subjects = { officers: [OFFICERS.economyDeputy], posts: [], units: [] };
    const sent = on('2026-11-16 10:00', {
      kind: 'Assigned',
      owner: { post: POSTS.cultureHead, officer: OFFICERS.cultureHead },
      why: 'forwarded',
      reason: 'x',
    });
    const [back] = given(...fresh({ subjects }), sent).when(command, culture, NOON).events;
    expect(back).toMatchObject({ kind: 'Assigned', why: 'returned' });
    expect(back).not.toMatchObject({ owner: { officer: OFFICERS.economyHead } });
  });

  test('does: the second time the chairman has it', () => {
    const back = on('2026-11-16 10:00', {
      kind: 'Assigned',
      owner: ECONOMY_DEPUTY,
      why: 'returned',
      reason: 'x',
    });
    const again = on('2026-11-16 10:10', {
      kind: 'Assigned',
      owner: ECONOMY_HEAD,
      why: 'forwarded',
      reason: 'x',
    });
    given(...fresh(), back, again)
      .when(command, head, NOON)
      .happens({ kind: 'Assigned', owner: CHAIRMAN_OWNER, why: 'returned', reason: 'thuộc công an' });
  });

  test('refuses: a third time, without a reason, once accepted, in danger', () => {
    const back = on('2026-11-16 10:00', {
      kind: 'Assigned',
      owner: ECONOMY_HEAD,
      why: 'returned',
      reason: 'x',
    });
    given(...fresh(), back, back)
      .when(command, head, NOON)
      .refuses('returned_too_often');
    given(...fresh())
      .when({ ...command, reason: '' }, head, NOON)
      .refuses('empty');
    given(...fresh(), ACCEPTED)
      .when(command, head, NOON)
      .refuses('not_in_this_status');
    given(...fresh({ urgency: 'emergency' }))
      .when(command, head, NOON)
      .refuses('returned_too_often');
  });

  test('stays quiet: the citizen is not told that the office looks for the right desk', () => {
    expect(
      given(...fresh())
        .when(command, head, NOON)
        .citizenHears(),
    ).toEqual([]);
  });
});

describe('another body', () => {
  const propose = { kind: 'ProposeHandOver', agency: 'Điện lực Mẫu', reason: 'cột của ngành điện' } as const;
  const PROPOSED = on(NOON, {
    kind: 'HandOverProposed',
    by: OFFICERS.economyHead,
    agency: 'Điện lực Mẫu',
    reason: 'x',
  });
  const TAKEN = on('2026-11-17 09:00', { kind: 'TakenOver', agency: 'Điện lực Mẫu' });

  test('does: asked, the matter stays with its owner and its promise; the citizen hears where and why', () => {
    const proposed = given(...fresh()).when(propose, head, NOON);
    expect(proposed.after()).toMatchObject({
      owner: ECONOMY_HEAD,
      due: DUE,
      standing: { status: 'assigned' },
    });
    expect(proposed.citizenHears()).toMatchObject([{ kind: 'hand_over_proposed', agency: 'Điện lực Mẫu' }]);
  });

  test('does: accepted, it is there and stays followed', () => {
    const taken = given(...fresh(), PROPOSED).when({ kind: 'NoteTakenOver' }, head, '2026-11-17 09:00');
    expect(taken.after().standing).toMatchObject({ status: 'handed_over', to: 'Điện lực Mẫu', asked: 0 });
    expect(given(...fresh(), PROPOSED, TAKEN).timers('2026-11-17 10:00')).toEqual([
      // 15 working days; the 24th is a holiday.
      { kind: 'ask_result', number: 1, dueAt: at('2026-12-09 07:30') },
    ]);
  });

  test('does: given back, a new promise begins; answered, the citizen has the result', () => {
    const back = given(...fresh(), PROPOSED, TAKEN).when(
      { kind: 'NoteTurnedDown', reason: 'đường của xã' },
      head,
      '2026-11-18 09:00',
    );
    expect(back.after()).toMatchObject({ standing: { status: 'assigned' }, due: { day: '2026-11-26' } });
    const answer = { kind: 'Answer', answer: WHOLE_ANSWER, photos: [] } as const;
    expect(
      given(...fresh(), PROPOSED, TAKEN)
        .when(answer, head, '2026-11-18 09:00')
        .after().standing.status,
    ).toBe('answered');
  });

  test('refuses: without a name or reason, twice at once, what nobody was asked for, what is sealed', () => {
    given(...fresh())
      .when({ ...propose, agency: ' ' }, head, NOON)
      .refuses('empty');
    given(...fresh(), PROPOSED)
      .when(propose, head, NOON)
      .refuses('already_done');
    given(...fresh())
      .when({ kind: 'NoteTakenOver' }, head, NOON)
      .refuses('not_in_this_status');
    const owner = { post: POSTS.reception, officer: OFFICERS.reception };
    given(...fresh({ visibility: 'restricted', owner }))
      .when(propose, officer(OFFICERS.reception), NOON)
      .refuses('not_allowed');
  });

  test('stays quiet: the same word twice', () => {
    given(...fresh(), PROPOSED, TAKEN)
      .when({ kind: 'NoteTakenOver' }, head, NOON)
      .refuses('already_done');
  });
});

describe('MarkUrgent', () => {
  test('does: four working hours from now, told to the citizen', () => {
    const marked = given(...fresh()).when({ kind: 'MarkUrgent' }, deputy, '2026-11-16 08:30');
    expect(marked.after()).toMatchObject({
      urgency: 'urgent',
      due: { at: at('2026-11-16 14:30') },
      reminded: [],
    });
    expect(marked.citizenHears()).toMatchObject([{ kind: 'urgent' }]);
    expect(marked.hears(OFFICERS.economyHead)).toMatchObject([{ kind: 'marked_urgent' }]);
  });

  test('refuses: what is urgent already or late', () => {
    given(...fresh({ urgency: 'urgent' }))
      .when({ kind: 'MarkUrgent' }, head, NOON)
      .refuses('not_in_this_status');
    given(...fresh())
      .when({ kind: 'MarkUrgent' }, head, '2026-11-25 08:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: a promise that ends sooner is not put off', () => {
    const soon = given(...fresh()).when({ kind: 'MarkUrgent' }, head, '2026-11-23 16:00');
    expect(soon.after().due).toEqual(DUE);
  });
});

describe('why it lies', () => {
  const ASKED_WHY = on(NOON, { kind: 'WhyAsked', by: OFFICERS.chairman, until: at('2026-11-16 17:00') });

  test('does: asked down, answered up, and silence is told after four working hours', () => {
    const asked = given(...fresh()).when({ kind: 'AskWhy' }, chairman, NOON);
    asked.happens({ kind: 'WhyAsked', by: OFFICERS.chairman, until: at('2026-11-16 17:00') });
    expect(asked.hears(OFFICERS.economyHead)).toMatchObject([{ kind: 'why_asked', by: CHAIRMAN_OWNER }]);
    const given_ = given(...fresh(), ASKED_WHY).when(
      { kind: 'GiveReason', reason: 'mưa' },
      head,
      '2026-11-16 14:00',
    );
    expect(given_.hears(OFFICERS.chairman)).toMatchObject([{ kind: 'why_given', reason: 'mưa' }]);
    const rung = given(...fresh(), ASKED_WHY).when(
      { kind: 'Ring', timer: 'why_overdue', number: 1 },
      clock,
      '2026-11-16 17:00',
    );
    expect(rung.hears(OFFICERS.chairman)).toMatchObject([{ kind: 'why_overdue' }]);
    expect(rung.after().why?.state).toBe('overdue');
  });

  test('refuses: oneself, an equal, twice at once, a reason nobody asked for', () => {
    given(...fresh({ owner: CHAIRMAN_OWNER }))
      .when({ kind: 'AskWhy' }, chairman, NOON)
      .refuses('not_allowed');
    given(...fresh())
      .when({ kind: 'AskWhy' }, culture, NOON)
      .refuses('not_allowed');
    given(...fresh(), ASKED_WHY)
      .when({ kind: 'AskWhy' }, chairman, NOON)
      .refuses('already_done');
    given(...fresh())
      .when({ kind: 'GiveReason', reason: 'mưa' }, head, NOON)
      .refuses('not_in_this_status');
  });

  test('stays quiet: the citizen hears nothing of it', () => {
    expect(
      given(...fresh())
        .when({ kind: 'AskWhy' }, chairman, NOON)
        .citizenHears(),
    ).toEqual([]);
  });
});

describe('TakeBack', () => {
  const answered = on(
    '2026-11-16 11:00',
    { kind: 'Answered', by: ECONOMY_HEAD, answer: WHOLE_ANSWER, photos: [] },
    head,
  );
  const forwarded = on(
    '2026-11-16 11:00',
    { kind: 'Assigned', owner: ECONOMY_DEPUTY, why: 'forwarded', reason: 'x' },
    head,
  );

  test('does: within a minute all is as before', () => {
    const before = given(...fresh()).state();
    const back = given(...fresh(), answered).when({ kind: 'TakeBack' }, head, '2026-11-16 11:00');
    back.happens({ kind: 'TakenBack', deed: 'Answer', doneAt: at('2026-11-16 11:00') });
    expect(back.after()).toMatchObject({ standing: before.standing, owner: before.owner, due: before.due });
    expect(back.after().undoable).toBeUndefined();
    const own = given(...fresh(), forwarded)
      .when({ kind: 'TakeBack' }, head, '2026-11-16 11:00')
      .after();
    expect(own).toMatchObject({ owner: ECONOMY_HEAD, forwards: 0 });
  });

  test('what is told of a deed is held a little longer than it may be taken back; in danger nothing is', () => {
    const command = { kind: 'Answer', answer: WHOLE_ANSWER, photos: [] } as const;
    const [notice] = given(...fresh())
      .when(command, head, NOON)
      .notices();
    expect(notice?.heldUntil).toBe(at(NOON) + HELD_FOR);
    const danger = fresh({ urgency: 'emergency' });
    const forward = { kind: 'Forward', post: POSTS.economyDeputy, reason: 'x' } as const;
    expect(
      given(...danger)
        .when(forward, head, NOON)
        .notices()
        .every((one) => one.heldUntil === null),
    ).toBe(true);
  });

  test('refuses: too late, somebody else, after the matter has moved on', () => {
    given(...fresh(), answered)
      .when({ kind: 'TakeBack' }, head, '2026-11-16 11:01')
      .refuses('not_allowed');
    given(...fresh(), answered)
      .when({ kind: 'TakeBack' }, deputy, '2026-11-16 11:00')
      .refuses('not_allowed');
    given(...fresh(), answered, on('2026-11-16 11:00', { kind: 'Closed', how: 'chat' }))
      .when({ kind: 'TakeBack' }, head, '2026-11-16 11:00')
      .refuses('not_allowed');
  });

  test('stays quiet: nobody hears of it', () => {
    expect(
      given(...fresh(), answered)
        .when({ kind: 'TakeBack' }, head, NOON)
        .notices(),
    ).toEqual([]);
  });
});

describe('several people with one matter', () => {
  const join = { kind: 'Join', told: told('nhà tôi cũng thế'), photos: [] } as const;

  test('does: who joins is told what the author is told', () => {
    const joined = given(...fresh()).when(join, neighbour, NOON);
    expect(joined.after()).toMatchObject({ citizen: AUTHOR, followers: [NEIGHBOUR] });
    expect(joined.notices()).toMatchObject([{ to: { person: NEIGHBOUR }, body: { kind: 'joined' } }]);
    const accepted = given(...fresh(), JOINED).when({ kind: 'Accept' }, head, NOON);
    expect(accepted.notices().map((one) => one.to)).toEqual([
      { kind: 'person', person: AUTHOR },
      { kind: 'person', person: NEIGHBOUR },
    ]);
  });

  test('does: when the author withdraws, the next goes on with it, without the author’s phone', () => {
    const passed = given(...fresh(), JOINED).when({ kind: 'Withdraw' }, citizen, NOON);
    passed.happens({ kind: 'PassedOn', citizen: NEIGHBOUR });
    expect(passed.after()).toMatchObject({ citizen: NEIGHBOUR, followers: [], phone: null });
  });

  test('refuses: what is hidden, sealed, without a name, about somebody, or danger', () => {
    for (const visibility of ['hidden_from_handler', 'anonymous', 'restricted'] as const)
      given(...fresh({ visibility }))
        .when(join, neighbour, NOON)
        .refuses('not_found');
    const subjects = { officers: [OFFICERS.landOfficer], posts: [], units: [] };
    given(...fresh({ subjects }))
      .when(join, neighbour, NOON)
      .refuses('not_allowed');
    given(...fresh({ urgency: 'emergency' }))
      .when(join, neighbour, NOON)
      .refuses('not_allowed');
  });

  test('stays quiet: twice is once; who has left hears nothing more', () => {
    given(...fresh(), JOINED)
      .when(join, neighbour, NOON)
      .refuses('not_allowed');
    const left = on(NOON, { kind: 'Left', person: NEIGHBOUR }, neighbour);
    const accepted = given(...fresh(), JOINED, left).when({ kind: 'Accept' }, head, NOON);
    expect(accepted.citizenHears()).toHaveLength(1);
  });
});

describe('Merge', () => {
  const OTHER = id<ReturnType<typeof filed>['complaint']>('other');
  const other = given(...fresh({ complaint: OTHER, code: '0987654321', citizen: NEIGHBOUR })).state();

  test('does: the one ends, the other takes its people and words in', () => {
    const merged = given(...fresh()).when({ kind: 'Merge', into: other }, head, NOON);
    merged.happens({ kind: 'Merged', by: OFFICERS.economyHead, into: OTHER, code: '0987654321' });
    expect(merged.citizenHears()).toMatchObject([{ kind: 'merged', into: '0987654321' }]);
    const taken = given(...fresh())
      .when({ kind: 'TakeIn', from: other }, clock, NOON)
      .after();
    expect(taken).toMatchObject({ followers: [NEIGHBOUR], supplements: [{ told: told('ổ gà') }] });
  });

  test('refuses: what is less secret, sealed, about others, or itself', () => {
    const hidden = given(...fresh({ visibility: 'hidden_from_handler' }));
    hidden.when({ kind: 'Merge', into: other }, head, NOON).refuses('not_alike');
    given(...fresh())
      .when({ kind: 'Merge', into: { ...other, visibility: 'restricted' } }, head, NOON)
      .refuses('not_alike');
    const subjects = { officers: [OFFICERS.landOfficer], posts: [], units: [] };
    given(...fresh())
      .when({ kind: 'Merge', into: { ...other, subjects } }, head, NOON)
      .refuses('not_alike');
    given(...fresh())
      .when({ kind: 'Merge', into: given(...fresh()).state() }, head, NOON)
      .refuses('not_alike');
  });

  test('stays quiet: merged is merged', () => {
    const done = on(NOON, { kind: 'Merged', by: OFFICERS.economyHead, into: OTHER, code: '0987654321' });
    given(...fresh(), done)
      .when({ kind: 'Merge', into: other }, head, NOON)
      .refuses('already_done');
  });
});

describe('Correct', () => {
  const command = { kind: 'Correct', told: told('ở đầu bản'), hamlet: null, place: null } as const;

  test('does: the right words are read from now on, the owner is told', () => {
    const corrected = given(...fresh()).when(command, citizen, NOON);
    expect(corrected.after().told).toEqual(told('ở đầu bản'));
    expect(corrected.hears(OFFICERS.economyHead)).toMatchObject([{ kind: 'citizen_corrected' }]);
  });

  test('refuses: nothing said, another’s matter', () => {
    given(...fresh())
      .when({ ...command, told: told('') }, citizen, NOON)
      .refuses('empty');
    given(...fresh())
      .when(command, neighbour, NOON)
      .refuses('not_allowed');
  });

  test('stays quiet: once answered there is nothing to correct', () => {
    given(...fresh(), ANSWERED)
      .when(command, citizen, '2026-11-19 09:00')
      .refuses('not_in_this_status');
  });
});

describe('Recount', () => {
  const before = demoCommune().restDays;
  const moved = (date: string, kind: 'public' | 'make_up_working') =>
    demoCommune({ restDays: [...before, { date, name: 'x', kind, status: 'announced', source: 'test' }] });
  const command = { kind: 'Recount', before, notice: 'n1' } as const;

  test('does: a new rest day moves the end, and the citizen is told; a make-up day brings it nearer, in silence', () => {
    const later = given(...fresh()).when(command, clock, NOON, moved('2026-11-20', 'public'));
    expect(later.after().due).toEqual({ at: at('2026-11-26 00:00'), day: '2026-11-25', projected: false });
    expect(later.citizenHears()).toMatchObject([{ kind: 'moved' }]);
    const sooner = given(...fresh()).when(command, clock, NOON, moved('2026-11-21', 'make_up_working'));
    expect(sooner.after().due.day).toBe('2026-11-21');
    expect(sooner.citizenHears()).toEqual([]);
  });

  test('refuses: anybody but the clock', () => {
    given(...fresh())
      .when(command, head, NOON)
      .refuses('not_allowed');
  });

  test('stays quiet: the same notice twice, days that change nothing', () => {
    const counted = on(NOON, { kind: 'Recounted', due: { ...DUE, day: '2026-11-25' }, notice: 'n1' });
    given(...fresh(), counted)
      .when(command, clock, NOON, moved('2026-11-20', 'public'))
      .isQuiet();
    given(...fresh())
      .when(command, clock, NOON, moved('2026-12-30', 'public'))
      .isQuiet();
  });
});

describe('praise', () => {
  const { kind: _, complaint: __, commune: ___, citizen: ____, due: _____, owner: ______, ...said } = filed();
  const subjects = { officers: [OFFICERS.landOfficer], posts: [], units: [] };
  const command = { kind: 'File', ...said, submission: 'khen', subjects } as const;

  test('does: passed on to whom it names and to their head, who are not left out because of it', () => {
    const praised = given().when(command, citizen, FILED_AT);
    expect(praised.after()).toMatchObject({ visibility: 'open', owner: ECONOMY_HEAD, praised: subjects });
    expect(praised.after().subjects).toBeUndefined();
    expect(praised.hears(OFFICERS.landOfficer)).toMatchObject([{ kind: 'praised', readerIsMeant: true }]);
    const heads = praised.hears(OFFICERS.economyHead).filter(({ kind }) => kind === 'praised');
    expect(heads).toMatchObject([{ readerIsMeant: false }]);
  });

  test('stays quiet: the same words as a report are told to nobody they name', () => {
    const report = given().when({ ...command, submission: 'phan_anh' }, citizen, FILED_AT);
    expect(report.hears(OFFICERS.landOfficer)).toEqual([]);
  });
});

describe('reopening to the end', () => {
  test('refuses: once the highest has answered what was opened again', () => {
    const top = { ...ANSWERED.event, by: CHAIRMAN_OWNER } as typeof ANSWERED.event;
    const again = on('2026-11-18 11:00', {
      kind: 'Reopened',
      told: told('chưa'),
      due: DUE,
      owner: CHAIRMAN_OWNER,
    });
    given(...fresh(), ANSWERED, CLOSED, again, on('2026-11-19 09:00', top))
      .when({ kind: 'Reopen', told: told('vẫn chưa') }, citizen, '2026-11-19 10:00')
      .refuses('reopen_at_top');
  });
});
