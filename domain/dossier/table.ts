// A table of dossiers, as a clerk exports it: rows of text in, dossiers out, or every mistake with its row and column.
import type { Day } from '../clock.ts';
import { fold } from '../procedures/fold.ts';
import { codeKey, type DossierRow, type DossierState } from './dossier.ts';

/** What is wrong in a cell; rows are counted as the program of the table counts them, from 1. */
export type CellMistake = { readonly row: number; readonly column: string; readonly sentence: string };

export type ReadTable =
  | { readonly kind: 'dossiers'; readonly rows: readonly DossierRow[] }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly CellMistake[] };

/** Columns by the headings people give them; compared without marks. */
const COLUMNS = {
  code: { heading: 'Mã hồ sơ', also: ['ma hs', 'so ho so'] },
  matter: { heading: 'Thủ tục', also: ['ten thu tuc', 'ten ho so'] },
  name: { heading: 'Họ tên', also: ['ho va ten', 'nguoi nop', 'chu ho so'] },
  phone: { heading: 'Điện thoại', also: ['so dien thoai', 'sdt'] },
  received: { heading: 'Ngày nhận', also: ['ngay tiep nhan', 'ngay nop'] },
  promised: { heading: 'Ngày hẹn trả', also: ['ngay hen', 'hen tra'] },
  state: { heading: 'Tình trạng', also: ['trang thai'] },
  done: { heading: 'Ngày trả', also: ['ngay co ket qua', 'ngay tra ket qua'] },
} as const;
type Column = keyof typeof COLUMNS;
const OPTIONAL: ReadonlySet<Column> = new Set(['phone', 'done']);

/** Words of the state column. */
const STATES: Readonly<Record<DossierState, readonly string[]>> = {
  received: ['moi nhan', 'da tiep nhan', 'tiep nhan'],
  working: ['dang giai quyet', 'dang xu ly'],
  waiting: ['cho bo sung', 'yeu cau bo sung', 'tam dung'],
  ready: ['da co ket qua', 'da giai quyet', 'da tra', 'da tra ket qua', 'hoan thanh'],
  returned: ['tra lai', 'tu choi', 'khong giai quyet', 'da rut'],
};

/** Reads a table whose first row holds the headings. Empty rows are passed over. */
export function readDossiers(table: readonly (readonly string[])[]): ReadTable {
  const [head = [], ...body] = table;
  const places = placesOf(head);
  const missing = columns().filter((column) => places.get(column) === undefined && !OPTIONAL.has(column));
  if (missing.length > 0)
    return {
      kind: 'mistakes',
      mistakes: missing.map((column) => ({
        row: 1,
        column: COLUMNS[column].heading,
        sentence: 'there is no such column',
      })),
    };
  const read = body.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [rowOf(cells, places, index + 2)],
  );
  const mistakes = [...read.flatMap((one) => one.mistakes), ...twice(read)];
  return mistakes.length > 0
    ? { kind: 'mistakes', mistakes: mistakes.toSorted((one, other) => one.row - other.row) }
    : { kind: 'dossiers', rows: read.map(({ dossier }) => dossier) };
}

type ReadRow = {
  readonly row: number;
  readonly dossier: DossierRow;
  readonly mistakes: readonly CellMistake[];
};

function columns(): readonly Column[] {
  return Object.keys(COLUMNS) as Column[]; // keys of that very record
}

function placesOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const bare = head.map((cell) => fold(cell).trim());
  const found = columns().map((column): [Column, number] => {
    const { heading, also } = COLUMNS[column];
    const names: readonly string[] = [fold(heading), ...also];
    return [column, bare.findIndex((cell) => names.includes(cell))];
  });
  return new Map(found.filter(([, place]) => place >= 0));
}

function rowOf(cells: readonly string[], places: ReadonlyMap<Column, number>, row: number): ReadRow {
  const mistakes: CellMistake[] = [];
  const wrong = (column: Column, sentence: string) =>
    mistakes.push({ row, column: COLUMNS[column].heading, sentence });
  const cell = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? '';
  const text = (column: Column) => {
    if (cell(column) === '') wrong(column, 'must not be empty');
    return cell(column);
  };
  const day = (column: Column) => {
    const found = dayIn(cell(column));
    if (found === null) wrong(column, `must be a day like 24/11/2026, not “${cell(column)}”`);
    return found ?? '';
  };
  const received = day('received');
  const promised = day('promised');
  if (received !== '' && promised !== '' && promised < received)
    wrong('promised', 'must not lie before the day of handing in');
  const state = stateIn(cell('state'));
  if (state === null)
    wrong(
      'state',
      `must be one of ${Object.values(STATES)
        .map(([first]) => first)
        .join(', ')}, not “${cell('state')}”`,
    );
  const done = cell('done') === '' ? null : day('done');
  const dossier: DossierRow = {
    code: text('code'),
    matter: text('matter'),
    name: text('name'),
    phone: cell('phone') === '' ? null : cell('phone'),
    received,
    promised,
    state: state ?? 'received',
    done,
  };
  return { row, dossier, mistakes };
}

function twice(read: readonly ReadRow[]): readonly CellMistake[] {
  const first = new Map<string, number>();
  return read.flatMap(({ row, dossier }) => {
    const key = codeKey(dossier.code);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [{ row, column: COLUMNS.code.heading, sentence: `stands in row ${earlier} already` }];
  });
}

function stateIn(cell: string): DossierState | null {
  const bare = fold(cell).trim();
  const states = Object.keys(STATES) as DossierState[]; // keys of that very record
  return states.find((state) => STATES[state].includes(bare)) ?? null;
}

/** `24/11/2026`, `24-11-2026` or `2026-11-24`, and a day that there is. */
function dayIn(cell: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u.exec(cell) ?? [];
  const day = date && month && year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : cell;
  const moment = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) ? day : null;
}
