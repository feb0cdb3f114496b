// Facts of the demo commune's counters, for talks without a database: one number, one appointment, one desk.
import { codeKey, type Dossier, provesBearer } from '../../domain/dossier/dossier.ts';
import { id } from '../../domain/ids.ts';
import { entryOf, genuinenessOf, officersInOrder } from '../../domain/register.ts';
import type { Facts, Item } from '../../flows/facts.ts';
import type { Run } from '../../flows/state.ts';
import { dossierDetails, dossierStanding } from '../../locales/dossier.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { entryLines, feeLines, genuineLines, officeLines } from '../../locales/register.ts';
import { demoCommune, OFFICERS } from './commune.ts';

const said = (verbatim: string): Phrase => ({ verbatim });
const item = (id: string, label: Phrase): Item => ({ id, label });

/** The ticket at the desk, and the appointment the citizen has. */
export const TICKET = '22222222-2222-7222-8222-222222222222';
export const APPOINTMENT = '33333333-3333-7333-8333-333333333333';

type CounterFacts = Pick<
  Facts,
  | 'dossier'
  | 'lateDossiers'
  | 'officials'
  | 'official'
  | 'genuine'
  | 'officeTable'
  | 'counterFields'
  | 'farHamlets'
  | 'myTicket'
  | 'bookables'
  | 'receptions'
  | 'bookDays'
  | 'bookTimes'
  | 'myVisits'
  | 'visit'
  | 'desk'
  | 'receptionBook'
>;

/** One dossier, late since Friday; nothing is listed for the office. */
function dossierFacts(run: Run | null): Pick<Facts, 'dossier' | 'lateDossiers'> {
  const said = (slot: string) => {
    const value = run?.slots[slot];
    return typeof value === 'object' && 'text' in value ? String(value.text) : '';
  };
  const dossier: Dossier = {
    id: id('55555555-5555-7555-8555-555555555555'),
    code: 'H40-261026-0007',
    matter: 'Đăng ký khai sinh',
    name: 'Lò Thị Mẫu',
    phone: '0200000333',
    received: '2026-10-26',
    promised: '2026-10-30',
    state: 'working',
    done: null,
  };
  const isProven = provesBearer(dossier, said('proof'));
  return {
    dossier: {
      isFound: codeKey(said('code')) === codeKey(dossier.code),
      isTooOften: false,
      isProven,
      standing: dossierStanding(dossier, '2026-11-02'),
      details: isProven ? dossierDetails(dossier) : [],
    },
    lateDossiers: [],
  };
}

/** The register as it is, of the tests' commune. */
function registerFacts(run: Run | null): Pick<Facts, 'officials' | 'official' | 'genuine' | 'officeTable'> {
  const commune = demoCommune();
  const now = Date.parse('2026-11-02T09:00:00+07:00');
  const chosen = run?.slots.official ?? (run?.slots.category === undefined ? '' : OFFICERS.economyHead);
  const said = run?.slots.said;
  const entry = entryOf(commune, String(chosen), now);
  const text = typeof said === 'object' && 'text' in said ? String(said.text) : '';
  return {
    officials: officersInOrder(commune).map(({ id, name }) => item(id, { verbatim: name })),
    official: { isKnown: entry !== null, lines: entry === null ? [] : entryLines(entry) },
    genuine: { lines: genuineLines(genuinenessOf(commune, text), commune) },
    officeTable: { hours: officeLines(commune, now), fees: feeLines(commune), hasFees: true },
  };
}

/** Nobody has a number yet; the desk has just called number 12. */
export function counterFacts(run: Run | null): CounterFacts {
  const reception = item('r.chu-tich', { key: 'book-reception', vars: { title: 'Chủ tịch Uỷ ban' } });
  const days = ['2026-11-10', '2026-11-25'];
  return {
    ...registerFacts(run),
    ...dossierFacts(run),
    counterFields: [item('ho-tich', said('Hộ tịch, chứng thực')), item('dat-dai', said('Đất đai, xây dựng'))],
    farHamlets: { exist: true, names: said('Bản Khe Trong, Bản Hang Đá') },
    myTicket: {
      exists: false,
      id: '',
      status: { key: 'ticket-over' },
      canGiveUp: false,
      isLacking: false,
    },
    bookables: [reception, item('f.ho-tich', said('Hộ tịch, chứng thực'))],
    receptions: [reception],
    bookDays: days.map((day) => item(day, { key: 'book-day', vars: { day: { kind: 'day', day } } })),
    bookTimes: ['08:00', '08:30'].map((time) =>
      item(String(Date.parse(`2026-11-10T${time}:00+07:00`)), {
        key: 'book-time',
        vars: { time: { kind: 'clock', time } },
      }),
    ),
    myVisits: [item(APPOINTMENT, said('Gặp Chủ tịch Uỷ ban, thứ Ba, ngày 10 tháng 11'))],
    visit: {
      isMine: run?.about?.id === APPOINTMENT,
      what: said('Gặp Chủ tịch Uỷ ban, 8 giờ, thứ Ba, ngày 10 tháng 11, tại Phòng tiếp công dân'),
    },
    desk: {
      isMine: true,
      counter: 'Quầy 1',
      ticket: TICKET,
      hasTicket: true,
      isPaused: false,
      current: said('Đang tiếp số 12, Hộ tịch, chứng thực.'),
      waiting: 4,
      counts: {
        key: 'desk-counts',
        vars: { taken: 17, waiting: 4, served: 10, lacking: 1, missed: 1 },
      },
    },
    receptionBook: {
      isMine: false,
      isEmpty: false,
      lines: [
        said('• 8 giờ, thứ Ba, ngày 10 tháng 11 (khiếu nại)'),
        said('• 8 giờ 30, thứ Ba, ngày 10 tháng 11'),
      ],
    },
  };
}
