// What citizens are told about their complaint, kind by kind.
import type { Commune } from '../domain/commune.ts';
import type { Told } from '../domain/complaint/complaint.ts';
import type { CitizenNotice } from '../domain/complaint/notices.ts';
import type { Purpose } from '../domain/message.ts';
import { apologyLetter } from './apology.ts';
import { categoryInSentence, dayVar, dueVar, titleOf, whoOf } from './commune.ts';
import { lines, type Phrase, plain } from './phrase.ts';
import type { Offer, Telling } from './telling.ts';

const OPEN: Offer = { label: 'notice-open', flow: 'citizen/complaint' };
const REPLY: Offer = { label: 'track-reply', flow: 'citizen/reply' };
/** The code as a picture to keep. Not for sealed matters: a picture is seen by others. */
const CARD: Offer = { label: 'card-send-receipt', flow: 'citizen/receipt-card' };
/** One tap beside the answer tells what came of it; one more, beside the thanks for it, how the person was treated. */
const RATE: readonly Offer[] = [
  { label: 'rate-good', flow: 'citizen/rate-good' },
  { label: 'rate-fair', flow: 'citizen/rate-fair' },
  { label: 'rate-poor', flow: 'citizen/rate-poor' },
];
const ATTITUDE: readonly Offer[] = [
  { label: 'rate-good', flow: 'citizen/attitude-good' },
  { label: 'rate-fair', flow: 'citizen/attitude-fair' },
  { label: 'rate-poor', flow: 'citizen/attitude-poor' },
];

/** Words, choices and urgency of a notice to a citizen. What answers their own deed goes at once, at any hour. */
export function citizenNotice(body: CitizenNotice, receipt: string, commune: Commune): Telling {
  const code = { kind: 'code', code: receipt } as const;
  switch (body.kind) {
    case 'receipt':
      return receiptWords(body, receipt, commune);
    case 'alarm_received': {
      const post = titleOf(commune, body.post);
      return words('emergency', [
        {
          key: body.isDiscreet ? 'notice-alarm_received-sealed' : 'notice-alarm_received',
          vars: { code, post, phone: commune.phone },
        },
        ...(body.isDiscreet ? [plain('notice-discreet')] : []),
      ]);
    }
    case 'accepted':
      return words('notice', [
        { key: 'notice-accepted', vars: { code, who: whoOf(commune, body.owner), due: dueVar(body.due) } },
      ]);
    case 'question': {
      const who = whoOf(commune, body.owner);
      return words(
        'notice',
        [{ key: 'notice-question', vars: { code, who, question: body.question } }],
        [REPLY],
      );
    }
    case 'nudge':
      return words(
        'notice',
        [{ key: body.last ? 'notice-nudge-last' : 'notice-nudge', vars: { code, question: body.question } }],
        [REPLY],
      );
    case 'resumed':
      return words('reply', [{ key: 'notice-resumed', vars: { code, due: dueVar(body.due) } }]);
    case 'forwarded':
      return words('notice', [
        { key: 'notice-forwarded', vars: { code, post: titleOf(commune, body.post), reason: body.reason } },
      ]);
    case 'supplement_received':
      return words('reply', [
        { key: 'notice-supplement_received', vars: { code } },
        ...(body.isDiscreet ? [plain('notice-discreet')] : []),
      ]);
    case 'apology':
      return {
        ...words('notice', [lines(apologyLetter({ ...body, code: receipt }, commune))], [OPEN]),
        byHand: true,
      };
    case 'late': {
      const vars = {
        code,
        filed: dayVar(body.filedAt),
        due: dueVar(body.due),
        post: titleOf(commune, body.post),
        phone: commune.phone,
      };
      return words('notice', [{ key: 'notice-late', vars }], [OPEN]);
    }
    case 'beyond':
      return words(
        'notice',
        [{ key: 'notice-beyond', vars: { code, post: titleOf(commune, body.post) } }],
        [OPEN],
      );
    case 'answer':
      return answerWords(body, receipt, commune);
    case 'thanks_for_rating':
      return words('reply', thanks(body, receipt), body.asksAttitude ? ATTITUDE : []);
    case 'praise_thanked':
      return words('notice', [
        { key: 'notice-praise_thanked', vars: { code, post: titleOf(commune, body.post) } },
      ]);
    case 'reopened':
      return words('reply', [
        { key: 'notice-reopened', vars: { code, post: titleOf(commune, body.post), due: dueVar(body.due) } },
      ]);
    case 'refused':
      return words('notice', [
        { key: 'notice-refused', vars: { code, place: body.place, ground: plain(`because-${body.ground}`) } },
      ]);
    case 'withdrawn':
      return words('reply', [{ key: 'notice-withdrawn', vars: { code } }]);
    case 'joined':
    case 'left':
    case 'merged':
    case 'passed_on':
      return joiningWords(body, receipt, commune);
    case 'hand_over_proposed':
    case 'taken_over':
    case 'turned_down':
      return handOverWords(body, receipt, commune);
    case 'urgent':
      return words('notice', [{ key: 'notice-urgent', vars: { code, due: dueVar(body.due) } }]);
    case 'corrected':
      return words('reply', [{ key: 'notice-corrected', vars: { code } }]);
    case 'moved':
      return words('notice', [{ key: 'notice-moved', vars: { code, due: dueVar(body.due) } }], [OPEN]);
    case 'sealed_news':
      return words('notice', [{ key: `notice-sealed-${body.what}`, vars: { code, phone: commune.phone } }]);
    case 'sealed_postponed':
      return words('notice', [
        { key: 'notice-sealed-postponed', vars: { code, due: dueVar(body.due), phone: commune.phone } },
      ]);
    case 'sealed_handed_over':
      return words('notice', [handedOver(body, receipt)]);
    default:
      return body satisfies never;
  }
}

function words(purpose: Purpose, phrases: readonly Phrase[], offers: readonly Offer[] = []): Telling {
  return { phrases, offers, media: [], purpose, byHand: false };
}

/** "Đã nhận", never "đã thụ lý": that is a decision of a competent person (complaints.md §10). */
function receiptWords(
  body: Extract<CitizenNotice, { kind: 'receipt' }>,
  receipt: string,
  commune: Commune,
): Telling {
  const code = { kind: 'code', code: receipt } as const;
  if (body.restricted) return words('reply', [sealedReceipt(body, receipt, commune)]);
  const kind = plain(`kind-${body.submission}`);
  const category = categoryInSentence(commune, body.category);
  const post = titleOf(commune, body.post);
  if (body.isPraise) return words('reply', [{ key: 'notice-receipt-praise', vars: { code, post } }], [CARD]);
  return words(
    'reply',
    [{ key: 'notice-receipt', vars: { kind, category, code, post, due: dueVar(body.due) } }],
    [CARD],
  );
}

/** Several people with one matter. */
function joiningWords(
  body: Extract<CitizenNotice, { kind: 'joined' | 'left' | 'merged' | 'passed_on' }>,
  receipt: string,
  commune: Commune,
): Telling {
  const code = { kind: 'code', code: receipt } as const;
  switch (body.kind) {
    case 'joined': {
      const category = categoryInSentence(commune, body.category);
      const vars = { code, category, owner: whoOf(commune, body.owner), due: dueVar(body.due) };
      return words('reply', [{ key: 'notice-joined', vars }], [OPEN]);
    }
    case 'left':
      return words('reply', [{ key: 'notice-left', vars: { code } }]);
    case 'merged':
      return words('notice', [
        { key: 'notice-merged', vars: { code, into: { kind: 'code', code: body.into } } },
      ]);
    case 'passed_on':
      return words('notice', [{ key: 'notice-passed_on', vars: { code } }], [OPEN]);
    default:
      return body satisfies never;
  }
}

/** Where the matter is now, why, and who still follows it here (complaints.md §9 Misdirected). */
function handOverWords(
  body: Extract<CitizenNotice, { kind: 'hand_over_proposed' | 'taken_over' | 'turned_down' }>,
  receipt: string,
  commune: Commune,
): Telling {
  const code = { kind: 'code', code: receipt } as const;
  const { agency } = body;
  switch (body.kind) {
    case 'hand_over_proposed': {
      const vars = { code, agency, reason: body.reason, owner: whoOf(commune, body.owner) };
      return words('notice', [{ key: 'notice-hand_over_proposed', vars }], [OPEN]);
    }
    case 'taken_over':
      return words('notice', [{ key: 'notice-taken_over', vars: { code, agency } }], [OPEN]);
    case 'turned_down': {
      const vars = { code, agency, owner: whoOf(commune, body.owner), due: dueVar(body.due) };
      return words('notice', [{ key: 'notice-turned_down', vars }], [OPEN]);
    }
    default:
      return body satisfies never;
  }
}

/** Who can open it is said by number and post; what it is about is not said at all. */
function sealedReceipt(
  { post, due, readers = 1 }: Extract<CitizenNotice, { kind: 'receipt' }>,
  receipt: string,
  commune: Commune,
): Phrase {
  return {
    key: 'notice-receipt-restricted',
    vars: {
      code: { kind: 'code', code: receipt },
      post: titleOf(commune, post),
      readers: plain(readers > 1 ? 'sealed-two-readers' : 'sealed-one-reader'),
      due: dueVar(due),
      phone: commune.phone,
    },
  };
}

function handedOver(
  { to, how, at }: Extract<CitizenNotice, { kind: 'sealed_handed_over' }>,
  receipt: string,
): Phrase {
  return {
    key: 'notice-sealed-handed_over',
    vars: {
      code: { kind: 'code', code: receipt },
      to: plain(`receiver-${to}`),
      how: plain(`means-${how}`),
      day: dayVar(at),
    },
  };
}

function thanks(
  { rating, asksAttitude }: Extract<CitizenNotice, { kind: 'thanks_for_rating' }>,
  receipt: string,
): readonly Phrase[] {
  const code = { kind: 'code', code: receipt } as const;
  const said: Phrase =
    rating === null
      ? { key: 'notice-thanks_for_attitude', vars: { code } }
      : { key: 'notice-thanks_for_rating', vars: { code, rating: plain(`rating-${rating}`) } };
  return asksAttitude ? [said, plain('rate-attitude')] : [said];
}

/** The officer's own words and voice, then a question by the machine. */
function answerWords(
  body: Extract<CitizenNotice, { kind: 'answer' }>,
  receipt: string,
  commune: Commune,
): Telling {
  const code = { kind: 'code', code: receipt } as const;
  const answer: Phrase = {
    key: 'notice-answer',
    vars: { code, who: whoOf(commune, body.owner), answer: ownWords(body.answer) },
  };
  return {
    phrases: body.asksRating ? [answer, plain('notice-answer-ask')] : [answer],
    offers: body.asksRating ? [...RATE, OPEN] : [OPEN],
    media: [...body.answer.voices, ...body.photos],
    purpose: 'notice',
    byHand: true,
  };
}

function ownWords(answer: Told): Phrase {
  return answer.text === null ? plain('notice-answer-voice') : { verbatim: answer.text };
}
