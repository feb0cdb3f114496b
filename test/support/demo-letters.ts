// Facts of the demo commune's letters, for talks without a database: days and reasons by the real readers of the domain.
import type { Told } from '../../domain/complaint/complaint.ts';
import { daySaid } from '../../domain/day-said.ts';
import { faultsOfReason } from '../../domain/letters/reason.ts';
import type { Facts } from '../../flows/facts.ts';
import type { LetterFacts } from '../../flows/letter-facts.ts';
import type { Run } from '../../flows/state.ts';
import { reasonFault } from '../../locales/apology.ts';
import type { Phrase, Var } from '../../locales/phrase.ts';

const TODAY = '2026-11-02';
const BIRTH = '22222222-2222-7222-8222-222222222222';

const said = (verbatim: string): Phrase => ({ verbatim });

/** A clerk's desk with one letter under way, and a receipt that may be thanked for. */
export function letterFacts(run: Run | null): LetterFacts {
  const dayIn = (slot: string): string | null => daySaid(textIn(run, slot), TODAY);
  const visited = run?.slots.when === 'today' ? TODAY : dayIn('visited');
  const [received, promised, newDay] = [dayIn('received'), dayIn('promised'), dayIn('newDay')];
  const items = [{ id: BIRTH, label: said('Mừng khai sinh · Giàng A Páo, Bản Giữa · đang soạn') }];
  return {
    letterDesk: { hasPart: true, mayWrite: true, hasToSign: false, drafts: 1, waiting: 0, signed: 0 },
    lettersToSign: items,
    openLetters: items,
    letterRegister: {
      year: '2026',
      entries: [said('Cảm ơn số 1, ký thứ Hai, ngày 19 tháng 10: Lò Thị Mai, Bản Trên, đã trao tận tay.')],
    },
    letter: {
      isThere: run?.about?.id === BIRTH,
      status: said('Bản soạn. Xin đọc lại từng chữ, nhất là tên người.'),
      text: [said('THƯ CHÚC MỪNG'), said('Kính gửi: Gia đình ông/bà Giàng A Páo, Bản Giữa')],
      papers: [],
      canAsk: true,
      canSign: false,
      canHand: false,
      canChat: false,
      canDrop: true,
      hasName: true,
      hasReason: false,
    },
    letterForm: {
      visited: varOf(visited),
      received: varOf(received),
      promised: varOf(promised),
      newDay: varOf(newDay),
      hasVisited: visited !== null,
      hasReceived: received !== null,
      hasPromised: promised !== null,
      hasNewDay: newDay !== null,
      ...reasonFacts(run),
      hasSender: textIn(run, 'code').replace(/\D/g, '') === '1234567894',
    },
  };
}

/** The reason typed, by the real judge. */
export function reasonFacts(run: Run | null): Pick<Facts['apologyDraft'], 'isReasonClear' | 'reasonFaults'> {
  const faults = faultsOfReason(textIn(run, 'reason'));
  return { isReasonClear: faults.length === 0, reasonFaults: faults.map(reasonFault) };
}

function varOf(day: string | null): Var {
  return day === null ? '' : { kind: 'day', day };
}

function textIn(run: Run | null, slot: string): string {
  const told = run?.slots[slot];
  // a slot of kind `told`, as the flow declares it
  return typeof told === 'object' && 'text' in told ? ((told as Told).text ?? '') : '';
}
