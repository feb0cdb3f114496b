// Each command: it does, it refuses, it stays quiet.
import { describe, expect, test } from 'vitest';
import { id, type PersonId } from '../../../domain/ids.ts';
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
  CLOSED,
  citizen,
  clock,
  DUE,
  delivery,
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
const stranger = { kind: 'citizen', person: id<PersonId>('someone-else') } as const;
const forwarded = (to: typeof ECONOMY_HEAD) =>
  on('2026-11-16 10:00', { kind: 'Assigned', owner: to, why: 'forwarded', reason: 'đúng việc' });
const CULTURE_HEAD = { post: POSTS.cultureHead, officer: OFFICERS.cultureHead };

describe('File', () => {
  const { kind: _, complaint: __, commune: ___, citizen: ____, due: _____, owner: ______, ...said } = filed();
  const command = { kind: 'File', ...said } as const;

  test('does: an owner by routing, a due date by the term in force', () => {
    given()
      .when(command, citizen, FILED_AT)
      .happens(filed(), { kind: 'Assigned', owner: ECONOMY_HEAD, why: 'routed', reason: null });
  });

  test('does: what the category demands wins over what was asked for', () => {
    const [event] = given().when(
      { ...command, category: CATEGORIES.violence },
      citizen,
      '2026-11-16 23:00',
    ).events;
    expect(event).toMatchObject({
      urgency: 'emergency',
      visibility: 'restricted',
      owner: { post: POSTS.policeChief, officer: OFFICERS.policeChief },
      due: { at: at('2026-11-17 00:00') },
    });
  });

  test('does: a denunciation goes to the cleared officer, whatever its category', () => {
    const [event] = given().when({ ...command, submission: 'to_cao' }, citizen, FILED_AT).events;
    expect(event).toMatchObject({ visibility: 'restricted', owner: CHAIRMAN_OWNER });
  });

  test('does: urgent ends in working hours, no name means no phone', () => {
    const bare = { ...command, urgency: 'urgent', visibility: 'anonymous' } as const;
    const [event] = given().when(bare, citizen, FILED_AT).events;
    expect(event).toMatchObject({ phone: null, due: { at: at('2026-11-16 14:00'), day: '2026-11-16' } });
  });

  test('does: no name in a sealed matter: it stays sealed and keeps no phone', () => {
    const bare = { ...command, category: CATEGORIES.harassment, visibility: 'anonymous' } as const;
    const [event] = given().when(bare, citizen, FILED_AT).events;
    expect(event).toMatchObject({ visibility: 'restricted', phone: null });
  });

  test('does: a category switched off meanwhile is the chairman’s, not lost', () => {
    const commune = demoCommune({ categories: [] });
    const [event] = given().when(command, citizen, FILED_AT, commune).events;
    expect(event).toMatchObject({ owner: CHAIRMAN_OWNER, due: DUE });
  });

  test('refuses: nothing said, except in danger; not by an officer', () => {
    const wordless = { ...command, told: told('  ') };
    given().when(wordless, citizen, FILED_AT).refuses('empty');
    given().when(command, head, FILED_AT).refuses('not_allowed');
    expect(given().when({ ...wordless, urgency: 'emergency' }, citizen, FILED_AT).events).toHaveLength(2);
  });

  test('stays quiet: the same run files once', () => {
    given(...fresh())
      .when(command, citizen, FILED_AT)
      .refuses('already_filed');
  });
});

describe('Accept', () => {
  const command = { kind: 'Accept' } as const;

  test('does', () => {
    given(...fresh())
      .when(command, head, '2026-11-16 09:00')
      .happens({ kind: 'Accepted', by: OFFICERS.economyHead });
  });

  test('does: the stand-in of an absent owner', () => {
    const absence = {
      from: at('2026-11-16 00:00'),
      to: at('2026-11-20 00:00'),
      deputy: OFFICERS.landOfficer,
    };
    const commune = withAbsence(demoCommune(), OFFICERS.economyHead, absence);
    given(...fresh())
      .when(command, officer(OFFICERS.landOfficer), '2026-11-16 09:00', commune)
      .happens({ kind: 'Accepted', by: OFFICERS.landOfficer });
  });

  test('does: the officer on duty takes an emergency and owns it', () => {
    const owner = { post: POSTS.nightWatch, officer: OFFICERS.nightWatch };
    given(...fresh({ urgency: 'emergency', category: CATEGORIES.disaster }))
      .when(command, officer(OFFICERS.nightWatch), '2026-11-16 08:05')
      .happens(
        { kind: 'Assigned', owner, why: 'stand_in', reason: null },
        { kind: 'Accepted', by: OFFICERS.nightWatch },
      );
  });

  test('refuses: somebody else, a gone officer, a hidden matter does not exist for them', () => {
    const other = officer(OFFICERS.cultureHead);
    given(...fresh())
      .when(command, other, FILED_AT)
      .refuses('not_allowed');
    given(...fresh())
      .when(command, deputy, FILED_AT)
      .refuses('not_allowed');
    given(...fresh({ visibility: 'hidden_from_handler' }))
      .when(command, other, FILED_AT)
      .refuses('not_found');
    const commune = withoutOfficer(demoCommune(), OFFICERS.economyHead);
    given(...fresh())
      .when(command, head, FILED_AT, commune)
      .refuses('not_allowed');
    given().when(command, head, FILED_AT).refuses('not_found');
    given(...fresh(), ACCEPTED, ASKED)
      .when(command, head, '2026-11-17 10:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: tapped twice', () => {
    given(...fresh(), ACCEPTED)
      .when(command, head, '2026-11-16 09:01')
      .refuses('already_done');
  });
});

describe('AskCitizen', () => {
  const command = { kind: 'AskCitizen', question: ' ở đâu? ' } as const;

  test('does: the clock stands still', () => {
    const outcome = given(...fresh(), ACCEPTED).when(command, head, '2026-11-17 09:00');
    outcome.happens({ kind: 'CitizenAsked', by: OFFICERS.economyHead, question: 'ở đâu?' });
    expect(outcome.after().standing.status).toBe('waiting');
  });

  test('refuses: no question, not the owner, another question is open', () => {
    given(...fresh())
      .when({ ...command, question: ' ' }, head, FILED_AT)
      .refuses('empty');
    given(...fresh())
      .when(command, chairman, FILED_AT)
      .refuses('not_allowed');
    given(...fresh(), ACCEPTED, ASKED)
      .when({ ...command, question: 'bao giờ?' }, head, '2026-11-17 10:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: the same question twice', () => {
    given(...fresh(), ACCEPTED, ASKED)
      .when(command, head, '2026-11-17 09:01')
      .refuses('already_done');
  });
});

describe('Supplement', () => {
  const command = { kind: 'Supplement', told: told('gần chợ'), photos: [], place: null } as const;
  const supplemented = { kind: 'Supplemented', told: told('gần chợ'), photos: [], place: null } as const;

  test('does: more about the matter, also after the answer', () => {
    given(...fresh())
      .when(command, citizen, '2026-11-16 09:00')
      .happens(supplemented);
    given(...fresh(), ANSWERED)
      .when(command, citizen, '2026-11-19 09:00')
      .happens(supplemented);
  });

  test('does: a reply ends the pause, the date moves by its working days and keeps the holiday', () => {
    given(...fresh(), ACCEPTED, ASKED)
      .when(command, citizen, '2026-11-19 09:00')
      .happens(supplemented, {
        kind: 'PauseEnded',
        because: 'replied',
        due: { at: at('2026-11-27 00:00'), day: '2026-11-26', projected: false },
        clockFrom: at('2026-11-18 08:00'),
      });
  });

  test('does: a reply returns to the acceptance it interrupted', () => {
    const { standing } = given(...fresh(), ACCEPTED, ASKED)
      .when(command, citizen, '2026-11-17 15:00')
      .after();
    expect(standing).toEqual({ status: 'accepted', at: at('2026-11-16 09:00'), by: OFFICERS.economyHead });
  });

  test('refuses: nothing said, somebody else’s, a closed matter', () => {
    given(...fresh())
      .when({ ...command, told: told('') }, citizen, FILED_AT)
      .refuses('empty');
    given(...fresh())
      .when(command, stranger, FILED_AT)
      .refuses('not_allowed');
    given(...fresh({ visibility: 'anonymous' }))
      .when(command, stranger, FILED_AT)
      .refuses('not_found');
    given(...fresh(), ANSWERED, CLOSED)
      .when(command, citizen, '2026-11-19 09:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: a second reply is an addition and does not move the date again', () => {
    const ended = on('2026-11-19 09:00', {
      kind: 'PauseEnded',
      because: 'replied',
      due: DUE,
      clockFrom: at(FILED_AT),
    });
    given(...fresh(), ACCEPTED, ASKED, ended)
      .when(command, citizen, '2026-11-19 09:01')
      .happens(supplemented);
  });
});

describe('Forward', () => {
  const command = { kind: 'Forward', post: POSTS.cultureHead, reason: 'thuộc văn hoá' } as const;

  test('does', () => {
    given(...fresh())
      .when(command, head, FILED_AT)
      .happens({ kind: 'Assigned', owner: CULTURE_HEAD, why: 'forwarded', reason: 'thuộc văn hoá' });
  });

  test('does: the third time only by a superior', () => {
    const passedRound = [...fresh(), forwarded(CULTURE_HEAD), forwarded(ECONOMY_HEAD)];
    given(...passedRound)
      .when(command, head, '2026-11-16 11:00')
      .refuses('forwarded_too_often');
    given(...passedRound)
      .when(command, chairman, '2026-11-16 11:00')
      .happens({ kind: 'Assigned', owner: CULTURE_HEAD, why: 'forwarded', reason: 'thuộc văn hoá' });
  });

  test('refuses: a vacant or unknown post, no reason, not theirs', () => {
    given(...fresh())
      .when({ ...command, post: POSTS.vacant }, head, FILED_AT)
      .refuses('post_vacant');
    given(...fresh())
      .when({ ...command, post: id('KHONG_CO') }, head, FILED_AT)
      .refuses('post_vacant');
    given(...fresh())
      .when({ ...command, reason: ' ' }, head, FILED_AT)
      .refuses('empty');
    given(...fresh())
      .when(command, officer(OFFICERS.cultureHead), FILED_AT)
      .refuses('not_allowed');
  });

  test('refuses: a sealed matter to anybody who is not cleared', () => {
    const sealed = fresh({ visibility: 'restricted', owner: CHAIRMAN_OWNER });
    given(...sealed)
      .when(command, chairman, FILED_AT)
      .refuses('not_allowed');
    expect(
      given(...sealed).when({ ...command, post: POSTS.reception }, chairman, FILED_AT).events,
    ).toHaveLength(1);
  });

  test('stays quiet: already there, or held by the same person', () => {
    given(...fresh())
      .when({ ...command, post: POSTS.economyHead }, head, FILED_AT)
      .refuses('same_post');
    const both = demoCommune({
      officers: demoCommune().officers.map((one) =>
        one.id === OFFICERS.economyHead ? { ...one, posts: [POSTS.economyHead, POSTS.vacant] } : one,
      ),
    });
    given(...fresh())
      .when({ ...command, post: POSTS.vacant }, head, FILED_AT, both)
      .refuses('same_post');
  });
});

describe('Answer', () => {
  const command = { kind: 'Answer', answer: WHOLE_ANSWER, photos: [] } as const;

  test('does: the owner, unaccepted or while waiting; a superior in their own post', () => {
    given(...fresh())
      .when(command, head, FILED_AT)
      .happens({ kind: 'Answered', by: ECONOMY_HEAD, answer: WHOLE_ANSWER, photos: [] });
    expect(
      given(...fresh(), ACCEPTED, ASKED)
        .when(command, head, '2026-11-17 10:00')
        .after().standing.status,
    ).toBe('answered');
    given(...fresh())
      .when(command, deputy, FILED_AT)
      .happens({ kind: 'Answered', by: ECONOMY_DEPUTY, answer: WHOLE_ANSWER, photos: [] });
  });

  test('refuses: nothing said, not theirs, a refused or withdrawn matter', () => {
    given(...fresh())
      .when({ ...command, answer: told('') }, head, FILED_AT)
      .refuses('empty');
    given(...fresh())
      .when(command, officer(OFFICERS.cultureDeputy), FILED_AT)
      .refuses('not_allowed');
    given(...fresh(), on('2026-11-16 09:00', { kind: 'Withdrawn' }, citizen))
      .when(command, head, '2026-11-16 09:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: answered by oneself or by somebody quicker, heard or not', () => {
    given(...fresh(), ANSWERED)
      .when(command, head, '2026-11-18 10:00')
      .refuses('already_done');
    given(...fresh(), ANSWERED)
      .when(command, deputy, '2026-11-18 10:00')
      .refuses('already_done');
    given(...fresh(), ANSWERED, CLOSED)
      .when(command, head, '2026-11-25 10:00')
      .refuses('already_done');
  });

  const vague = { ...command, answer: told('Đã ghi nhận, sẽ xem xét.') } as const;

  test('refuses: what tells too little, whatever reason its owner gives, and a superior without one', () => {
    given(...fresh())
      .when(vague, head, FILED_AT)
      .refuses('too_vague');
    given(...fresh())
      .when({ ...vague, overrule: 'gấp' }, head, FILED_AT)
      .refuses('too_vague');
    given(...fresh())
      .when({ ...vague, overrule: ' ' }, deputy, FILED_AT)
      .refuses('too_vague');
  });

  test('does: a superior lets it leave, and what it lacks is kept with the reason', () => {
    const overruled = {
      missing: ['found', 'done_or_why_not', 'by_whom', 'by_when', 'what_next'],
      reason: 'Đang điều tra',
    } as const;
    given(...fresh())
      .when({ ...vague, overrule: ' Đang điều tra ' }, officer(OFFICERS.chairman), FILED_AT)
      .happens({
        kind: 'Answered',
        by: CHAIRMAN_OWNER,
        answer: vague.answer,
        photos: [],
        overruled,
      });
    given(...fresh({ owner: CHAIRMAN_OWNER }))
      .when({ ...vague, overrule: 'Đang điều tra' }, officer(OFFICERS.chairman), FILED_AT)
      .happens({ kind: 'Answered', by: CHAIRMAN_OWNER, answer: vague.answer, photos: [], overruled });
  });

  test('does: a reason given with an answer that tells enough is dropped', () => {
    given(...fresh())
      .when({ ...command, overrule: 'gấp' }, deputy, FILED_AT)
      .happens({ kind: 'Answered', by: ECONOMY_DEPUTY, answer: WHOLE_ANSWER, photos: [] });
  });
});

describe('Refuse', () => {
  const command = { kind: 'Refuse', ground: 'other_body', place: 'Điện lực' } as const;

  test('does: with the lawful place to go', () => {
    given(...fresh())
      .when(command, head, FILED_AT)
      .happens({ kind: 'Refused', by: OFFICERS.economyHead, ground: 'other_body', place: 'Điện lực' });
  });

  test('refuses: what is not understandable before the citizen has been asked twice', () => {
    const unclear = { ...command, ground: 'not_understandable', place: '' } as const;
    const replied = on('2026-11-17 10:00', {
      kind: 'PauseEnded',
      because: 'replied',
      due: DUE,
      clockFrom: at(FILED_AT),
    });
    const once = [...fresh(), ACCEPTED, ASKED, replied];
    given(...fresh())
      .when(unclear, head, FILED_AT)
      .refuses('ask_first');
    given(...once)
      .when(unclear, head, '2026-11-17 11:00')
      .refuses('ask_first');
    given(...once, ASKED, replied)
      .when(unclear, head, '2026-11-17 11:00')
      .happens({ kind: 'Refused', by: OFFICERS.economyHead, ground: 'not_understandable', place: '' });
  });

  test('refuses: a ground that sends elsewhere without saying where; a superior; an answered matter', () => {
    given(...fresh())
      .when({ ...command, place: '' }, head, FILED_AT)
      .refuses('empty');
    given(...fresh())
      .when({ ...command, ground: 'duplicate', place: '' }, head, FILED_AT)
      .happens({
        kind: 'Refused',
        by: OFFICERS.economyHead,
        ground: 'duplicate',
        place: '',
      });
    given(...fresh())
      .when(command, deputy, FILED_AT)
      .refuses('not_allowed');
    given(...fresh(), ANSWERED)
      .when(command, head, '2026-11-18 11:00')
      .refuses('not_in_this_status');
  });

  test('stays quiet: refused already', () => {
    const refused = on(FILED_AT, {
      kind: 'Refused',
      by: OFFICERS.economyHead,
      ground: 'other_body',
      place: 'Điện lực',
    });
    given(...fresh(), refused)
      .when(command, head, '2026-11-16 09:00')
      .refuses('already_done');
  });
});

describe('SignApology', () => {
  const command = { kind: 'SignApology', reason: 'chờ vật tư' } as const;
  const newDue = { at: at('2026-12-02 00:00'), day: '2026-12-01', projected: false };
  const signed = on('2026-11-19 09:00', {
    kind: 'ApologySigned',
    by: OFFICERS.economyHead,
    reason: 'chờ vật tư',
    newDue,
  });

  test('does: from half of the term on, one term more from the promised end', () => {
    const outcome = given(...fresh(), ACCEPTED).when(command, head, '2026-11-19 09:00');
    outcome.happens({ kind: 'ApologySigned', by: OFFICERS.economyHead, reason: 'chờ vật tư', newDue });
    expect(outcome.after()).toMatchObject({ due: newDue, clockFrom: at('2026-11-19 09:00'), reminded: [] });
  });

  test('does: the promised day itself is not counted twice', () => {
    const due = { at: at('2026-11-20 00:00'), day: '2026-11-19', projected: false };
    const [event] = given(...fresh({ due })).when(command, head, '2026-11-19 09:00').events;
    expect(event).toMatchObject({ newDue: { day: '2026-11-27' } });
  });

  test('does: after the promised end the new date counts from now', () => {
    const [event] = given(...fresh()).when(command, deputy, '2026-11-26 09:00').events;
    expect(event).toMatchObject({ by: OFFICERS.economyDeputy, newDue: { day: '2026-12-03' } });
  });

  test('refuses: too early, without a reason, in danger, not theirs', () => {
    given(...fresh())
      .when(command, head, '2026-11-17 09:00')
      .refuses('not_in_this_status');
    given(...fresh())
      .when({ ...command, reason: ' ' }, head, '2026-11-20 09:00')
      .refuses('empty');
    given(...fresh({ urgency: 'emergency' }))
      .when(command, head, '2026-11-20 09:00')
      .refuses('not_in_this_status');
    given(...fresh())
      .when(command, officer(OFFICERS.cultureHead), '2026-11-20 09:00')
      .refuses('not_allowed');
  });

  test('stays quiet: one apology for each promise', () => {
    given(...fresh(), ACCEPTED, signed)
      .when(command, head, '2026-11-30 09:00')
      .refuses('already_done');
  });
});

describe('Rate', () => {
  const command = { kind: 'Rate', rating: 'good' } as const;

  test('does: who rates has heard the answer', () => {
    given(...fresh(), ANSWERED, CLOSED)
      .when(command, citizen, '2026-11-18 11:00')
      .happens({ kind: 'Rated', rating: 'good' });
    given(...fresh(), ANSWERED)
      .when(command, citizen, '2026-11-18 11:00')
      .happens({ kind: 'Closed', how: 'chat' }, { kind: 'Rated', rating: 'good' });
  });

  test('refuses: nothing to rate yet, an officer', () => {
    given(...fresh())
      .when(command, citizen, FILED_AT)
      .refuses('not_in_this_status');
    given(...fresh(), ANSWERED)
      .when(command, head, '2026-11-18 11:00')
      .refuses('not_allowed');
  });

  test('stays quiet: rated already', () => {
    const rated = on('2026-11-18 10:05', { kind: 'Rated', rating: 'poor' }, citizen);
    given(...fresh(), ANSWERED, CLOSED, rated)
      .when(command, citizen, '2026-11-18 11:00')
      .refuses('already_done');
  });
});

describe('Reopen', () => {
  const command = { kind: 'Reopen', told: { text: null, voices: [] } } as const;

  test('does: one tap, one rung up, a new promise', () => {
    const outcome = given(...fresh(), ANSWERED, CLOSED).when(command, citizen, '2026-11-20 09:00');
    const due = { at: at('2026-12-01 00:00'), day: '2026-11-30', projected: false };
    outcome.happens({ kind: 'Reopened', told: command.told, due, owner: ECONOMY_DEPUTY });
    expect(outcome.after()).toMatchObject({ reopens: 1, rung: 0, standing: { status: 'assigned' } });
  });

  test('does: at the top it stays with the chairman', () => {
    const [event] = given(...fresh({ owner: CHAIRMAN_OWNER }), ANSWERED).when(
      command,
      citizen,
      '2026-11-20 09:00',
    ).events;
    expect(event).toMatchObject({ owner: CHAIRMAN_OWNER });
  });

  test('refuses: after fifteen days, nothing answered, somebody else’s', () => {
    given(...fresh(), ANSWERED, CLOSED)
      .when(command, citizen, '2026-12-04 00:00')
      .refuses('reopen_too_late');
    expect(
      given(...fresh(), ANSWERED, CLOSED).when(command, citizen, '2026-12-03 23:59').events,
    ).toHaveLength(1);
    given(...fresh())
      .when(command, citizen, FILED_AT)
      .refuses('not_in_this_status');
    given(...fresh(), ANSWERED)
      .when(command, stranger, '2026-11-18 11:00')
      .refuses('not_allowed');
  });

  test('stays quiet: tapped twice', () => {
    const reopened = on('2026-11-20 09:00', {
      kind: 'Reopened',
      told: command.told,
      due: DUE,
      owner: ECONOMY_DEPUTY,
    });
    given(...fresh(), ANSWERED, CLOSED, reopened)
      .when(command, citizen, '2026-11-20 09:01')
      .refuses('already_done');
  });
});

describe('StandIn', () => {
  const command = { kind: 'StandIn' } as const;
  const away = withAbsence(demoCommune(), OFFICERS.economyHead, {
    from: at('2026-11-16 00:00'),
    to: at('2026-11-20 00:00'),
    deputy: OFFICERS.cultureHead,
  });
  const standIn = { post: POSTS.economyHead, officer: OFFICERS.cultureHead };

  test('does: whoever stands in for an owner who is away gets the matter', () => {
    given(...fresh())
      .when(command, clock, '2026-11-16 09:00', away)
      .happens({ kind: 'Assigned', owner: standIn, why: 'stand_in', reason: null });
  });

  test('refuses: people, and matters that are over', () => {
    given(...fresh())
      .when(command, head, '2026-11-16 09:00', away)
      .refuses('not_allowed');
    given(...fresh(), ANSWERED, CLOSED)
      .when(command, clock, '2026-11-16 09:00', away)
      .refuses('not_in_this_status');
  });

  test('stays quiet: the owner is there', () => {
    given(...fresh())
      .when(command, clock, '2026-11-16 09:00')
      .happens();
  });
});

describe('Withdraw', () => {
  const command = { kind: 'Withdraw' } as const;

  test('does: at any time before the answer', () => {
    given(...fresh(), ACCEPTED, ASKED)
      .when(command, citizen, '2026-11-18 09:00')
      .happens({ kind: 'Withdrawn' });
  });

  test('refuses: an answered matter, an officer', () => {
    given(...fresh(), ANSWERED)
      .when(command, citizen, '2026-11-18 11:00')
      .refuses('not_in_this_status');
    given(...fresh())
      .when(command, head, FILED_AT)
      .refuses('not_allowed');
  });

  test('stays quiet: withdrawn already', () => {
    given(...fresh(), on('2026-11-16 09:00', { kind: 'Withdrawn' }, citizen))
      .when(command, citizen, '2026-11-16 09:01')
      .refuses('already_done');
  });
});

describe('NoteHeard', () => {
  test('does: delivered to the chat, or told in person', () => {
    given(...fresh(), ANSWERED)
      .when({ kind: 'NoteHeard', how: 'chat' }, delivery, '2026-11-18 10:01')
      .happens({ kind: 'Closed', how: 'chat' });
    given(...fresh(), ANSWERED)
      .when({ kind: 'NoteHeard', how: 'in_person' }, head, '2026-11-20 10:00')
      .happens({ kind: 'Closed', how: 'in_person' });
  });

  test('refuses: nothing to be heard, the citizen, the clock', () => {
    const command = { kind: 'NoteHeard', how: 'chat' } as const;
    given(...fresh())
      .when(command, delivery, FILED_AT)
      .refuses('not_in_this_status');
    given(...fresh(), ANSWERED)
      .when(command, citizen, '2026-11-18 10:01')
      .refuses('not_allowed');
    given(...fresh(), ANSWERED)
      .when(command, clock, '2026-11-18 10:01')
      .refuses('not_allowed');
  });

  test('stays quiet: heard already', () => {
    given(...fresh(), ANSWERED, CLOSED)
      .when({ kind: 'NoteHeard', how: 'in_person' }, head, '2026-11-20 10:00')
      .refuses('already_done');
  });
});
