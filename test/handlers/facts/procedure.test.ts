// Facts of procedures with the real content: what is told, what is asked on, what is no longer done.
import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import type { Day } from '../../../domain/clock.ts';
import { type ConversationId, id, type ProcedureId, type RunId } from '../../../domain/ids.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import { CATALOGUE } from '../../../flows/catalogue.ts';
import type { Run } from '../../../flows/state.ts';
import type { Gathering } from '../../../handlers/facts/gathering.ts';
import {
  checklist,
  followUp,
  procedure,
  procedureGroups,
  procedureList,
  procedureQuestion,
} from '../../../handlers/facts/procedure.ts';
import { demoCommune } from '../../support/commune.ts';
import { sheetsOf } from '../../support/procedure.ts';
import { saying } from '../../support/words.ts';

const SEED = await readProcedures();
const NOW = Date.parse('2026-11-23T02:00:00Z');

type Given = {
  readonly about?: string;
  readonly slots?: Run['slots'];
  readonly now?: number;
  readonly procedures?: readonly Procedure[];
};

/** What the loaders of procedures read of a conversation: its run, the commune, the moment, the content. */
function gathering({ about = 'khai-sinh', slots = {}, now = NOW, procedures = SEED }: Given): Gathering {
  const sheets = sheetsOf(procedures);
  const flow = CATALOGUE.get('citizen/papers');
  const run: Run = {
    id: id<RunId>('11111111-1111-7111-8111-111111111111'),
    flow: 'citizen/papers',
    flowVersion: flow?.version ?? 0,
    step: 'papers',
    about: { kind: 'procedure', id: id<ProcedureId>(about) },
    slots,
    labels: {},
    changing: null,
    trail: [],
    page: 0,
    misses: 0,
    startedAt: now,
  };
  const read = {
    deps: { procedures: { sheets: async () => sheets } },
    commune: demoCommune(),
    run,
    now,
    pending: [],
  };
  return { ...read, line: { conversation: id<ConversationId>('c') } } as unknown as Gathering; // they read no more of it
}

async function asked(text: string, about = 'khai-sinh') {
  const fact = await followUp(gathering({ about, slots: { wish: { text, voices: [] } } }));
  return { ...fact, lines: fact.lines.map(saying(NOW)) };
}

describe('what is asked on', () => {
  test('fee and who may go, from the sheet of the birth', async () => {
    const { isAnswered, lines } = await asked('phí bao nhiêu, bà ngoại đi thay được không');
    expect(isAnswered).toBe(true);
    expect(lines[0]).toBe(
      'Tiền phải nộp: Miễn phí khi đăng ký đúng hạn. Quá hạn: theo nghị quyết HĐND tỉnh. Bản sao thêm 8.000 đồng/bản.',
    );
    expect(lines).toContain('• Ông bà, người thân thích của bé: không phải thêm giấy gì');
    expect(lines).toContain('• Người khác: thêm Giấy ủy quyền có chứng thực của cha, mẹ');
  });

  test('a plain fee and a plain time limit are said in words and with the day', async () => {
    const { lines } = await asked('hết bao nhiêu tiền, mấy ngày xong', 'chung-thuc-di-chuc');
    expect(lines).toEqual([
      'Tiền phải nộp: 50.000 đồng (năm mươi nghìn đồng) một di chúc.',
      'Bao lâu xong: Không quá 02 ngày làm việc.',
      'Nộp đủ giấy tờ thứ Hai, ngày 23 tháng 11 thì chậm nhất thứ Năm, ngày 26 tháng 11 có kết quả.',
    ]);
  });

  test('another procedure, or nothing that can be answered, is left to the search', async () => {
    expect(await asked('khai tử mất bao nhiêu tiền')).toMatchObject({ isAnswered: false, lines: [] });
    expect(await asked('cảm ơn em')).toMatchObject({ isAnswered: false });
    expect(await followUp(gathering({}))).toMatchObject({ isAnswered: false });
  });

  test('every sheet has an answer to everything that can be asked', async () => {
    for (const { id: about } of SEED) {
      const { isPapers, lines } = await asked(
        'giấy tờ gì, phí, mấy ngày, nộp ở đâu, qua mạng, tại nhà, đi thay',
        about,
      );
      expect(isPapers, about).toBe(true);
      expect(lines.length, about).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('how far it may be trusted', () => {
  const told = async (about: string, now = NOW) =>
    (await procedure(gathering({ about, now }))).details.map(saying(now));

  test('a low one is never answered with a list', async () => {
    expect(await procedure(gathering({ about: 'cap-so-nha' }))).toMatchObject({ isKnown: true, isLow: true });
    expect(await procedure(gathering({}))).toMatchObject({ isKnown: true, isLow: false });
  });

  test('every sheet nobody has approved says "cần kiểm tra lại"', async () => {
    for (const { id: about, reviewed } of SEED) {
      expect(reviewed, about).toBeNull();
      expect((await told(about)).join('\n'), about).toContain('Cần kiểm tra lại');
    }
  });

  test('past its day of review it says which day that was', async () => {
    const line = 'Lẽ ra phải xem lại trước thứ Năm, ngày 31 tháng 12 năm 2026, nay đã quá hạn.';
    expect(await told('the-can-cuoc', Date.parse('2027-01-04T02:00:00Z'))).toContain(line);
    expect((await told('the-can-cuoc')).join('\n')).not.toContain('quá hạn');
  });
});

test('a sheet that mentions another procedure says its name, not its id', async () => {
  const lines = (await procedure(gathering({}))).details.map(saying(NOW));
  expect(lines).toContainEqual(
    expect.stringMatching(/^Lưu ý: Bé dưới 6 tuổi .*“Liên thông: đăng ký khai sinh/),
  );
});

describe('what has ended', () => {
  const ending = (day: Day) => SEED.map((one) => (one.group === 'viec-lam' ? { ...one, ends: day } : one));
  const given = { about: 'vay-von-viec-lam', slots: { group: 'viec-lam' } };

  test('stands in menus until the day before, and in none from that day on', async () => {
    const still = gathering({ ...given, procedures: ending('2026-11-24') });
    expect((await procedureGroups(still)).map((one) => one.id)).toContain('viec-lam');
    expect(await procedureList(still)).toHaveLength(1);
    const gone = gathering({ ...given, procedures: ending('2026-11-23') });
    expect((await procedureGroups(gone)).map((one) => one.id)).not.toContain('viec-lam');
    expect(await procedureList(gone)).toEqual([]);
  });

  test('is no longer told to somebody who was in the middle of it', async () => {
    const gone = gathering({ ...given, procedures: ending('2026-11-23') });
    expect(await procedure(gone)).toMatchObject({ isKnown: false, details: [] });
    expect(await checklist(gone)).toEqual({ lines: [] });
    expect(await procedureQuestion(gone)).toMatchObject({ isLeft: false });
  });
});
