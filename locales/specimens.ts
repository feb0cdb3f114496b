// Specimens: every message a citizen can get, filled with values of an invented commune, for whoever judges the words.
import { DAY, type Day, startOfDay } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { CitizenNotice, Notice } from '../domain/complaint/notices.ts';
import { HAND_OVER_MEANS, SEALED_RECEIVERS } from '../domain/complaint/sealed.ts';
import { type ComplaintId, id, type PersonId } from '../domain/ids.ts';
import { noticeWords } from './notices.ts';
import type { Phrase, TextKey, Var } from './phrase.ts';

/** Words to be judged, and what courtesy asks of them there. */
export type Specimen = {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly isLate: boolean;
  readonly hasGiven: boolean;
  readonly apology: { readonly reason: string; readonly newDay: Day } | null;
  readonly isDanger: boolean;
  readonly isSorrow: boolean;
};

/** When specimens are read: Tuesday 24 November 2026, 9:00. */
export const SPECIMEN_NOW = Date.parse('2026-11-24T09:00:00+07:00');
const NEW_DAY = '2026-12-01';
const DUE = { at: startOfDay(NEW_DAY) + DAY, day: NEW_DAY, projected: false };
const CODE = '1234567894';
const REASON = 'chờ gỗ làm ván, thứ Sáu mới về';

/** What the citizen has given when they are told this; danger is met with numbers, not with thanks. */
const HAS_GIVEN: Readonly<Record<CitizenNotice['kind'], boolean>> = {
  receipt: true,
  alarm_received: false,
  accepted: false,
  question: false,
  nudge: false,
  resumed: true,
  forwarded: false,
  supplement_received: true,
  apology: false,
  late: false,
  beyond: false,
  answer: false,
  thanks_for_rating: true,
  praise_thanked: true,
  reopened: true,
  refused: false,
  withdrawn: false,
  joined: true,
  left: false,
  merged: false,
  passed_on: false,
  hand_over_proposed: false,
  taken_over: false,
  turned_down: false,
  urgent: false,
  corrected: true,
  moved: false,
  sealed_news: false,
  sealed_postponed: false,
  sealed_handed_over: false,
};

/** What is told of the commune's own accord: when it is late, an apology comes first. */
const OWN_ACCORD: readonly CitizenNotice['kind'][] = [
  'accepted',
  'question',
  'forwarded',
  'apology',
  'late',
  'beyond',
  'answer',
  'refused',
  'merged',
  'hand_over_proposed',
  'taken_over',
  'turned_down',
];

/** Every notice to citizens in every state it may be told in, in time and late. */
export function noticeSpecimens(commune: Commune): readonly Specimen[] {
  const bodies = Object.values(bodiesOf(commune)).flat();
  return bodies.flatMap((body) => [false, true].map((late) => noticeSpecimen(body, late, commune)));
}

function noticeSpecimen(body: CitizenNotice, late: boolean, commune: Commune): Specimen {
  const notice: Notice = {
    to: { kind: 'person', person: id<PersonId>('specimen') },
    complaint: id<ComplaintId>('specimen'),
    code: CODE,
    wakes: false,
    late,
    heldUntil: null,
    body,
  };
  const { phrases, choices } = noticeWords(notice, commune, () => '');
  return {
    name: `notice ${body.kind}${late ? ', late' : ''}`,
    phrases: [...phrases, ...choices.map(({ label }) => label)],
    isLate: (late && OWN_ACCORD.includes(body.kind)) || body.kind === 'late' || body.kind === 'beyond',
    hasGiven: HAS_GIVEN[body.kind],
    apology: body.kind === 'apology' ? { reason: body.reason, newDay: body.newDue.day } : null,
    isDanger: body.kind === 'alarm_received',
    isSorrow: false,
  };
}

type Bodies = { readonly [K in CitizenNotice['kind']]: readonly Extract<CitizenNotice, { kind: K }>[] };

/** A new kind of notice is judged as soon as it exists: without specimens it does not compile. */
function bodiesOf(commune: Commune): Bodies {
  const [officer] = commune.officers;
  const [category] = commune.categories;
  const [post] = officer?.posts ?? [];
  if (officer === undefined || category === undefined || post === undefined)
    throw new Error('a commune without officers or categories has no specimens');
  const owner = { post, officer: officer.id };
  const filedAt = SPECIMEN_NOW - 5 * DAY;
  const receipt = { category: category.id, due: DUE, post } as const;
  const question = 'Ván gãy ở đầu nào của cầu ạ?';
  const agency = 'Sở Xây dựng tỉnh Mẫu';
  const told = (text: string) => ({ text, voices: [] });
  return {
    receipt: [
      { kind: 'receipt', ...receipt, submission: 'phan_anh', restricted: false, isPraise: false },
      { kind: 'receipt', ...receipt, submission: 'kien_nghi', restricted: false, isPraise: false },
      { kind: 'receipt', ...receipt, submission: 'khen', restricted: false, isPraise: true },
      { kind: 'receipt', ...receipt, submission: 'to_cao', restricted: true, isPraise: false, readers: 1 },
      { kind: 'receipt', ...receipt, submission: 'to_cao', restricted: true, isPraise: false, readers: 2 },
    ],
    alarm_received: [
      { kind: 'alarm_received', post },
      { kind: 'alarm_received', post, isDiscreet: true },
    ],
    accepted: [{ kind: 'accepted', owner, due: DUE }],
    question: [{ kind: 'question', owner, question }],
    nudge: [false, true].map((last) => ({ kind: 'nudge', question, last })),
    resumed: [{ kind: 'resumed', due: DUE }],
    forwarded: [{ kind: 'forwarded', post, reason: 'cầu này thuộc phòng khác lo' }],
    supplement_received: [{ kind: 'supplement_received' }, { kind: 'supplement_received', isDiscreet: true }],
    apology: (['assigned', 'accepted', 'waiting'] as const).map((standing) => ({
      kind: 'apology',
      category: category.id,
      filedAt,
      standing,
      reason: REASON,
      newDue: DUE,
      by: owner,
    })),
    late: [{ kind: 'late', filedAt, due: DUE, post }],
    beyond: [{ kind: 'beyond', post }],
    answer: [
      {
        kind: 'answer',
        owner,
        answer: told('Sáng nay tổ thợ xã đã thay ván cầu.'),
        photos: [],
        asksRating: true,
      },
    ],
    thanks_for_rating: [
      ...(['good', 'fair', 'poor'] as const).map((rating) => ({
        kind: 'thanks_for_rating' as const,
        rating,
        asksAttitude: true,
      })),
      { kind: 'thanks_for_rating', rating: null, asksAttitude: false },
    ],
    praise_thanked: [{ kind: 'praise_thanked', post: owner.post }],
    reopened: [{ kind: 'reopened', due: DUE, post }],
    refused: [{ kind: 'refused', ground: 'other_body', place: 'Điện lực, số 2 phố Mẫu' }],
    withdrawn: [{ kind: 'withdrawn' }],
    joined: [{ kind: 'joined', category: category.id, owner, due: DUE }],
    left: [{ kind: 'left' }],
    merged: [{ kind: 'merged', into: '9876543217' }],
    passed_on: [{ kind: 'passed_on' }],
    hand_over_proposed: [{ kind: 'hand_over_proposed', agency, reason: 'đường này do tỉnh quản lý', owner }],
    taken_over: [{ kind: 'taken_over', agency }],
    turned_down: [{ kind: 'turned_down', agency, due: DUE, owner }],
    urgent: [{ kind: 'urgent', due: DUE }],
    corrected: [{ kind: 'corrected' }],
    moved: [{ kind: 'moved', due: DUE }],
    sealed_news: (['taken', 'answered', 'refused'] as const).map((what) => ({ kind: 'sealed_news', what })),
    sealed_postponed: [{ kind: 'sealed_postponed', due: DUE }],
    sealed_handed_over: SEALED_RECEIVERS.flatMap((to) =>
      HAND_OVER_MEANS.map((how) => ({ kind: 'sealed_handed_over', to, how, at: SPECIMEN_NOW }) as const),
    ),
  };
}

/** Values of variables by their name; a name not listed is a short word. */
const VALUES: Readonly<Record<string, Var>> = {
  code: { kind: 'code', code: CODE },
  due: { kind: 'day', day: NEW_DAY },
  day: { kind: 'day', day: NEW_DAY },
  filed: { kind: 'day', day: '2026-11-19' },
  answerBy: { kind: 'day', day: NEW_DAY },
  count: 3,
  open: 2,
  overdue: 1,
  number: 3,
  year: '2026',
  phone: '0200 000 001',
  commune: 'Xã Suối Mây',
  who: 'Trưởng phòng Kinh tế Vàng A Mẫu',
  owner: 'Trưởng phòng Kinh tế Vàng A Mẫu',
  post: 'Trưởng phòng Kinh tế',
  signer: 'Chủ tịch Lò Văn Mẫu',
  category: 'đường sá, cầu cống',
  name: 'Lò Thị Mai',
  address: 'Thôn Trung Tâm, xã Suối Mây',
  hours: 'thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ',
};

/** One message alone, filled. `variables`: the names of its variables (`locales/<language>.ftl`). */
export function messageSpecimen(key: TextKey, variables: readonly string[]): Specimen {
  const vars = Object.fromEntries(variables.map((name) => [name, VALUES[name] ?? 'mẫu']));
  return {
    name: key,
    phrases: [{ key, vars } as Phrase], // every variable of the message has just been given a value
    isLate: false,
    hasGiven: false,
    apology: null,
    isDanger: key.startsWith('danger-'),
    isSorrow: key.startsWith('letter-condolence'),
  };
}
