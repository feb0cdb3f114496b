// Letters decided: for each command it does, it refuses, it stays quiet; and nothing is signed or sent without a human.
import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../domain/clock.ts';
import { type HamletId, id, type LetterId, type OfficerId, type PersonId } from '../../../domain/ids.ts';
import type { LetterCommand } from '../../../domain/letters/commands.ts';
import { decideLetter, offersForLetter } from '../../../domain/letters/decide.ts';
import type { LetterEvent } from '../../../domain/letters/events.ts';
import { evolveLetter } from '../../../domain/letters/evolve.ts';
import type { Addressee, Letter, LetterContents } from '../../../domain/letters/letter.ts';
import { letterNotices } from '../../../domain/letters/notices.ts';
import { demoCommune, OFFICERS, POSTS, withAbsence, withVacancy } from '../../support/commune.ts';

const NOW: Moment = Date.parse('2026-11-24T09:00:00+07:00');
const LETTER = id<LetterId>('00000000-0000-7000-8000-000000000501');
const FAMILY: Addressee = { name: 'Giàng A Páo', hamlet: id<HamletId>('ban-mau'), person: null };
const BIRTH: LetterContents = { kind: 'birth', child: 'Giàng Thị Mỷ' };
const SORROW: Extract<LetterContents, { kind: 'condolence' }> = {
  kind: 'condolence',
  deceased: 'H’Hen Niê',
  visitedOn: '2026-11-23',
};
const LATE: Extract<LetterContents, { kind: 'late_dossier' }> = {
  kind: 'late_dossier',
  dossier: 'H01.23-261110-0007',
  matter: 'cấp giấy phép xây dựng',
  received: '2026-11-10',
  promised: '2026-11-24',
  reason: 'máy đo đất hỏng, chưa đo lại được',
  newDay: '2026-12-01',
};
const PAPERS = { text: ['Kính gửi …'], sheet: null, picture: null };
const CLERK = OFFICERS.chiefOfOffice;

type About<K extends LetterCommand['kind']> = Omit<Extract<LetterCommand, { kind: K }>, 'kind' | 'letter'>;

function command<K extends LetterCommand['kind']>(kind: K, rest: About<K>): LetterCommand {
  return { kind, letter: LETTER, ...rest } as unknown as LetterCommand; // the three parts are one variant of the union
}
const ask = command('AskSignature', {});
const sign = command('Sign', { register: { year: 2026, number: 1 }, ...PAPERS });
const byHand = command('Deliver', { how: 'by_hand' });

/** A letter after these events, each by the clerk. */
function letterOf(...events: readonly LetterEvent[]): Letter {
  const folded = events.reduce<Letter | null>(
    (letter, event, index) => evolveLetter(letter, { number: index + 1, at: NOW, by: CLERK, event }),
    null,
  );
  if (folded === null) throw new Error('a letter without events');
  return folded;
}
const drafted = (contents: LetterContents = BIRTH, to: Addressee = FAMILY): LetterEvent => ({
  kind: 'Drafted',
  letter: LETTER,
  commune: demoCommune().id,
  contents,
  to,
});
const ASKED: LetterEvent = { kind: 'SignatureAsked' };
const SIGNED: LetterEvent = {
  kind: 'Signed',
  by: { post: POSTS.chairman, officer: OFFICERS.chairman },
  register: { year: 2026, number: 1 },
  ...PAPERS,
};

function decided(
  given: LetterCommand,
  officer: OfficerId,
  letter: Letter | null,
  commune = demoCommune(),
): readonly LetterEvent[] | string {
  const decision = decideLetter(given, officer, letter, { commune, now: NOW });
  return decision.kind === 'decided' ? decision.events : decision.reason;
}

describe('Draft', () => {
  const draft = command('Draft', { contents: BIRTH, to: FAMILY });

  test('does: the office writes it, names unchanged', () => {
    expect(decided(draft, CLERK, null)).toEqual([drafted()]);
    expect(decided(draft, OFFICERS.reception, null)).toEqual([drafted()]);
  });

  test('refuses: no clerk, nobody named, nothing said', () => {
    expect(decided(draft, OFFICERS.economyHead, null)).toBe('not_allowed');
    const unnamed = { ...FAMILY, name: ' ' };
    expect(decided(command('Draft', { contents: BIRTH, to: unnamed }), CLERK, null)).toBe('empty');
    const nobody = { kind: 'birth', child: '' } as const;
    expect(decided(command('Draft', { contents: nobody, to: FAMILY }), CLERK, null)).toBe('empty');
  });

  test('stays quiet: the same draft once more', () => {
    expect(decided(draft, CLERK, letterOf(drafted()))).toBe('already_done');
  });

  test('sorrow waits for the visit', () => {
    const visited = command('Draft', { contents: SORROW, to: FAMILY });
    const tomorrow = { ...SORROW, visitedOn: '2026-11-25' };
    expect(decided(visited, CLERK, null)).toEqual([drafted(SORROW)]);
    expect(decided(command('Draft', { contents: tomorrow, to: FAMILY }), CLERK, null)).toBe('visit_first');
  });

  test('the late dossier needs days in order and a reason that is one', () => {
    const late = (changes: Partial<typeof LATE>) =>
      decided(command('Draft', { contents: { ...LATE, ...changes }, to: FAMILY }), CLERK, null);
    expect(late({})).toEqual([drafted(LATE)]);
    expect(late({ newDay: '2026-11-24' })).toBe('days_out_of_order');
    expect(late({ received: '2026-11-25' })).toBe('days_out_of_order');
    expect(late({ reason: 'do hệ thống' })).toBe('reason_unclear');
  });
});

describe('duties', () => {
  test('who writes and who signs is what the commune’s file says', () => {
    const draft = command('Draft', { contents: BIRTH, to: FAMILY });
    const letters = { offices: [POSTS.economyHead], signers: { birth: POSTS.cultureDeputy } };
    const commune = demoCommune({ letters });
    expect(decided(draft, OFFICERS.economyHead, null, commune)).toEqual([drafted()]);
    expect(decided(draft, CLERK, null, commune)).toBe('not_allowed');
    const waiting = letterOf(drafted(), { kind: 'SignatureAsked' });
    expect(decided(sign, OFFICERS.cultureDeputy, waiting)).toBe('not_allowed');
    expect(decided(sign, OFFICERS.cultureDeputy, waiting, commune)).toMatchObject([
      { kind: 'Signed', by: { post: POSTS.cultureDeputy, officer: OFFICERS.cultureDeputy } },
    ]);
  });
});

describe('Correct', () => {
  test('does: one part, the rest stays; own words and back again', () => {
    const letter = letterOf(drafted());
    expect(
      decided(command('Correct', { part: 'matter', text: ' Giàng Thị Mỷ Anh ' }), CLERK, letter),
    ).toEqual([
      {
        kind: 'Corrected',
        contents: { kind: 'birth', child: 'Giàng Thị Mỷ Anh' },
        to: FAMILY,
        ownWords: null,
      },
    ]);
    expect(
      decided(command('Correct', { part: 'words', text: 'Chúc cháu ngoan.' }), CLERK, letter),
    ).toMatchObject([{ ownWords: 'Chúc cháu ngoan.' }]);
    expect(decided(command('Correct', { part: 'words', text: '' }), CLERK, letter)).toMatchObject([
      { ownWords: null },
    ]);
  });

  test('refuses: after it was sent on, and what would leave a letter empty', () => {
    const name = command('Correct', { part: 'name', text: 'Giàng A Lử' });
    expect(decided(name, CLERK, letterOf(drafted(), ASKED))).toBe('not_in_this_status');
    expect(decided(command('Correct', { part: 'name', text: '' }), CLERK, letterOf(drafted()))).toBe('empty');
  });
});

describe('Sign', () => {
  test('does: the leader whose letter it is, and their deputy while they are away', () => {
    expect(decided(sign, OFFICERS.chairman, letterOf(drafted(), ASKED))).toEqual([SIGNED]);
    const away = { from: NOW - 1, to: NOW + 1, deputy: OFFICERS.cultureDeputy };
    const commune = withAbsence(demoCommune(), OFFICERS.chairman, away);
    expect(decided(sign, OFFICERS.cultureDeputy, letterOf(drafted(), ASKED), commune)).toMatchObject([
      { by: { post: POSTS.chairman, officer: OFFICERS.cultureDeputy } },
    ]);
  });

  test('a late dossier is signed by the head of the centre; the chairman may too, in their own name', () => {
    const letter = letterOf(drafted(LATE), ASKED);
    expect(decided(sign, OFFICERS.centreDirector, letter)).toMatchObject([
      { by: { post: POSTS.centreDirector } },
    ]);
    expect(decided(sign, OFFICERS.chairman, letter)).toMatchObject([{ by: { post: POSTS.chairman } }]);
  });

  test('refuses: a clerk, another leader, a draft nobody has sent on', () => {
    expect(decided(sign, CLERK, letterOf(drafted(), ASKED))).toBe('not_allowed');
    expect(decided(sign, OFFICERS.economyDeputy, letterOf(drafted(), ASKED))).toBe('not_allowed');
    expect(decided(sign, OFFICERS.chairman, letterOf(drafted()))).toBe('not_in_this_status');
  });

  test('refuses: a new day that has come meanwhile', () => {
    const letter = letterOf(drafted({ ...LATE, newDay: '2026-11-24' }), ASKED);
    expect(decided(sign, OFFICERS.centreDirector, letter)).toBe('days_out_of_order');
  });

  test('stays quiet: signed already', () => {
    expect(decided(sign, OFFICERS.chairman, letterOf(drafted(), ASKED, SIGNED))).toBe('already_done');
  });
});

describe('GiveBack', () => {
  const back = command('GiveBack', { reason: ' sai tên cháu ' });

  test('does: with a reason that the clerk reads', () => {
    const letter = letterOf(drafted(), ASKED);
    expect(decided(back, OFFICERS.chairman, letter)).toEqual([{ kind: 'GivenBack', reason: 'sai tên cháu' }]);
    const after = letterOf(drafted(), ASKED, { kind: 'GivenBack', reason: 'sai tên cháu' });
    expect(after).toMatchObject({ returned: 'sai tên cháu', standing: { status: 'draft' } });
  });

  test('refuses: without a reason, and whoever does not sign', () => {
    const letter = letterOf(drafted(), ASKED);
    expect(decided(command('GiveBack', { reason: ' ' }), OFFICERS.chairman, letter)).toBe('empty');
    expect(decided(back, CLERK, letter)).toBe('not_allowed');
  });
});

describe('Deliver', () => {
  test('does: by hand; by chat to who writes to the commune', () => {
    expect(decided(byHand, CLERK, letterOf(drafted(), ASKED, SIGNED))).toEqual([
      { kind: 'Delivered', how: 'by_hand' },
    ]);
    const citizen: Addressee = { ...FAMILY, person: id<PersonId>('p') };
    const thanks: LetterContents = { kind: 'thanks', deed: 'báo cột điện nghiêng', good: null, code: null };
    const letter = letterOf(drafted(thanks, citizen), ASKED, SIGNED);
    expect(decided(command('Deliver', { how: 'chat' }), CLERK, letter)).toEqual([
      { kind: 'Delivered', how: 'chat' },
    ]);
  });

  test('refuses: what no human has signed; sorrow by chat; a stranger by chat', () => {
    expect(decided(byHand, CLERK, letterOf(drafted(), ASKED))).toBe('not_in_this_status');
    const chat = command('Deliver', { how: 'chat' });
    const known = { ...FAMILY, person: id<PersonId>('p') };
    expect(decided(chat, CLERK, letterOf(drafted(SORROW, known), ASKED, SIGNED))).toBe('not_by_chat');
    expect(decided(chat, CLERK, letterOf(drafted(), ASKED, SIGNED))).toBe('not_by_chat');
  });
});

describe('Drop', () => {
  const drop = command('Drop', { why: 'declined' });

  test('does: at any time before delivery; a signed one keeps its number', () => {
    expect(decided(drop, CLERK, letterOf(drafted()))).toEqual([{ kind: 'Dropped', why: 'declined' }]);
    const signed = letterOf(drafted(), ASKED, SIGNED, { kind: 'Dropped', why: 'declined' });
    expect(signed.standing).toMatchObject({ status: 'dropped', signed: { register: { number: 1 } } });
  });

  test('refuses: what has been delivered', () => {
    const letter = letterOf(drafted(), ASKED, SIGNED, { kind: 'Delivered', how: 'by_hand' });
    expect(decided(drop, CLERK, letter)).toBe('not_in_this_status');
  });
});

test('what is offered is what would be decided', () => {
  const letter = letterOf(drafted(), ASKED);
  const at = { commune: demoCommune(), now: NOW };
  expect(offersForLetter(letter, OFFICERS.chairman, at)).toEqual(['Sign', 'GiveBack', 'Drop']);
  expect(offersForLetter(letter, CLERK, at)).toEqual(['Drop']);
  expect(offersForLetter(letter, OFFICERS.economyHead, at)).toEqual([]);
});

test('nobody signs while the chair is empty', () => {
  const empty = withVacancy(demoCommune(), OFFICERS.chairman);
  expect(decided(ask, CLERK, letterOf(drafted()), empty)).toBe('nobody_signs');
});

describe('who is told', () => {
  const at = { commune: demoCommune(), now: NOW };

  test('the signer that it waits, the clerk that it came back or was signed; no name in any of it', () => {
    const told = [
      ...letterNotices(letterOf(drafted(), ASKED), [ASKED], at),
      ...letterNotices(letterOf(drafted(), ASKED, SIGNED), [SIGNED], at),
    ];
    expect(told.map(({ kind, to }) => [kind, to])).toEqual([
      ['awaits', OFFICERS.chairman],
      ['signed', CLERK],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Páo|Mỷ/u);
  });

  test('the reader only by chat, only when a person sent it', () => {
    const known = { ...FAMILY, person: id<PersonId>('p') };
    const sent: LetterEvent = { kind: 'Delivered', how: 'chat' };
    const letter = letterOf(drafted(BIRTH, known), ASKED, SIGNED, sent);
    expect(letterNotices(letter, [sent], at)).toMatchObject([{ kind: 'for_reader', to: 'p' }]);
    expect(letterNotices(letter, [{ kind: 'Delivered', how: 'by_hand' }], at)).toEqual([]);
    expect(letterNotices(letter, [drafted(), { kind: 'Dropped', why: 'declined' }], at)).toEqual([]);
  });
});
