// Sealed matters: two readers at most, each reading recorded, a hand-over with a proof, no word of it to the citizen's phone.
import { describe, expect, test } from 'vitest';
import { mayRead, offersFor } from '../../../domain/complaint/lifecycle.ts';
import { sealedReaders } from '../../../domain/complaint/sealed.ts';
import { id } from '../../../domain/ids.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS, withAbsence } from '../../support/commune.ts';
import { at, citizen, clock, FILED_AT, fresh, given, officer, on, told, WHOLE_ANSWER } from './given.ts';

const NOW = { commune: demoCommune(), now: at(FILED_AT) };
const RECEPTION = { post: POSTS.reception, officer: OFFICERS.reception };
const POLICE = { post: POSTS.policeChief, officer: OFFICERS.policeChief };
const DENUNCIATION = {
  visibility: 'restricted',
  submission: 'to_cao',
  category: CATEGORIES.harassment,
  owner: RECEPTION,
} as const;
const VIOLENCE = {
  visibility: 'restricted',
  submission: 'bao_luc',
  category: CATEGORIES.violence,
  urgency: 'emergency',
  owner: POLICE,
} as const;
const about = (post: string) => ({ officers: [], posts: [id<typeof POSTS.chairman>(post)], units: [] });
const sealed = () => given(...fresh(DENUNCIATION));

describe('who may open it', () => {
  test('whoever it was given to, and the chairman', () => {
    expect(sealedReaders(sealed().state(), NOW)).toEqual([OFFICERS.reception, OFFICERS.chairman]);
  });

  test('of a matter against the chairman nobody but who forwards it', () => {
    const against = given(...fresh({ ...DENUNCIATION, subjects: about('CT_UBND') })).state();
    expect(sealedReaders(against, NOW)).toEqual([OFFICERS.reception]);
    expect(mayRead(OFFICERS.chairman, against, NOW)).toBe(false);
  });

  test('whoever is complained about is no reader, cleared or not', () => {
    const against = given(...fresh({ ...DENUNCIATION, owner: POLICE, subjects: about('TIEP_DAN') })).state();
    expect(sealedReaders(against, NOW)).toEqual([OFFICERS.policeChief, OFFICERS.chairman]);
  });

  test('while the one it was given to is away there are still two, not three', () => {
    const away = { from: at(FILED_AT), to: at('2026-12-01 00:00'), deputy: null };
    const context = { ...NOW, commune: withAbsence(NOW.commune, OFFICERS.reception, away) };
    const readers = context.commune.officers.filter(({ id }) => mayRead(id, sealed().state(), context));
    expect(readers).toHaveLength(2);
  });
});

describe('reading', () => {
  test('is recorded each time', () => {
    const read = { kind: 'ReadSealed' } as const;
    sealed()
      .when(read, officer(OFFICERS.reception), FILED_AT)
      .happens({ kind: 'SealedRead', by: OFFICERS.reception });
    const again = given(...fresh(DENUNCIATION), on(FILED_AT, { kind: 'SealedRead', by: OFFICERS.chairman }));
    again
      .when(read, officer(OFFICERS.chairman), FILED_AT)
      .happens({ kind: 'SealedRead', by: OFFICERS.chairman });
  });

  test('is refused to everybody else, and of what is not sealed', () => {
    sealed().when({ kind: 'ReadSealed' }, officer(OFFICERS.economyHead), FILED_AT).refuses('not_found');
    given(...fresh())
      .when({ kind: 'ReadSealed' }, officer(OFFICERS.economyHead), FILED_AT)
      .refuses('not_in_this_status');
  });

  test('tells nobody', () => {
    expect(sealed().when({ kind: 'ReadSealed' }, officer(OFFICERS.reception), FILED_AT).notices()).toEqual(
      [],
    );
  });
});

describe('handing over', () => {
  const handing = { kind: 'HandOverSealed', to: 'province_inspectorate', how: 'registered_letter' } as const;

  test('ends the matter here, with who, to whom and how; the citizen hears where it is', () => {
    const outcome = sealed().when(handing, officer(OFFICERS.reception), '2026-11-18 09:00');
    outcome.happens({ kind: 'SealedHandedOver', by: OFFICERS.reception, to: handing.to, how: handing.how });
    expect(outcome.citizenHears()).toEqual([
      { kind: 'sealed_handed_over', to: handing.to, how: handing.how, at: at('2026-11-18 09:00') },
    ]);
  });

  test('is refused of what is not sealed, and to whoever may not read it', () => {
    given(...fresh())
      .when(handing, officer(OFFICERS.economyHead), FILED_AT)
      .refuses('not_in_this_status');
    sealed().when(handing, officer(OFFICERS.economyHead), FILED_AT).refuses('not_found');
  });

  test('twice is once', () => {
    const handed = {
      kind: 'SealedHandedOver',
      by: OFFICERS.reception,
      to: handing.to,
      how: handing.how,
    } as const;
    given(...fresh(DENUNCIATION), on(FILED_AT, handed))
      .when(handing, officer(OFFICERS.reception), FILED_AT)
      .refuses('already_done');
  });
});

describe('what the citizen hears of it', () => {
  const taken = on(FILED_AT, { kind: 'Accepted', by: OFFICERS.reception });

  test('that it is taken and answered, never by whom, nor what', () => {
    const accepted = sealed().when({ kind: 'Accept' }, officer(OFFICERS.reception), FILED_AT);
    expect(accepted.citizenHears()).toEqual([{ kind: 'sealed_news', what: 'taken' }]);
    const answer = { kind: 'Answer', answer: WHOLE_ANSWER, photos: [] } as const;
    const answered = given(...fresh(DENUNCIATION), taken).when(
      answer,
      officer(OFFICERS.reception),
      '2026-11-18 10:00',
    );
    expect(answered.citizenHears()).toEqual([{ kind: 'sealed_news', what: 'answered' }]);
  });

  test('a question is not asked in chat', () => {
    const asking = { kind: 'AskCitizen', question: 'Ai đưa tiền?' } as const;
    sealed().when(asking, officer(OFFICERS.reception), FILED_AT).refuses('not_in_this_status');
    expect(offersFor(sealed().state(), OFFICERS.reception, NOW)).not.toContain('AskCitizen');
  });
});

describe('danger at home', () => {
  const violence = () => given(...fresh(VIOLENCE));

  test('what answers their own words comes, with the way to clear the phone', () => {
    const filing = {
      kind: 'File',
      code: '1234567890',
      submission: 'bao_luc',
      category: CATEGORIES.violence,
      urgency: 'emergency',
      visibility: 'restricted',
      told: told('Chồng đang đánh'),
      photos: [],
      hamlet: null,
      place: null,
      phone: null,
    } as const;
    const outcome = given().when(filing, citizen, '2026-11-16 23:00');
    expect(outcome.citizenHears()).toEqual([
      { kind: 'alarm_received', post: POSTS.policeChief, isDiscreet: true },
    ]);
    const more = { kind: 'Supplement', told: told('Bản Mẫu'), photos: [], place: null } as const;
    expect(violence().when(more, citizen, FILED_AT).citizenHears()).toEqual([
      { kind: 'supplement_received', isDiscreet: true },
    ]);
  });

  test('nothing comes unasked: not when it is taken, nor answered, nor late', () => {
    const accepted = violence().when({ kind: 'Accept' }, officer(OFFICERS.policeChief), FILED_AT);
    expect(accepted.citizenHears()).toEqual([]);
    const ringing = { kind: 'Ring', timer: 'escalate', number: 1 } as const;
    expect(violence().when(ringing, clock, '2026-11-25 09:00').citizenHears()).toEqual([]);
  });
});
