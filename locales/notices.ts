// Notices in words: what each tells, the flows its choices begin, how urgently it goes.
import type { Commune } from '../domain/commune.ts';
import type { CitizenNotice, Notice } from '../domain/complaint/notices.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Purpose } from '../domain/message.ts';
import { citizenNotice } from './citizen-notices.ts';
import { officerNotice } from './officer-notices.ts';
import { type Phrase, plain } from './phrase.ts';
import type { Telling } from './telling.ts';

/** A notice as a message to be. */
export type NoticeWords = {
  readonly phrases: readonly Phrase[];
  readonly choices: readonly { readonly label: Phrase; readonly action: string }[];
  readonly media: readonly MediaId[];
  readonly purpose: Purpose;
};

/** Makes the action of a choice that begins a flow about a complaint (`flows/action.ts`). */
export type Begin = (flow: string, complaint: string) => string;

/** The words of a notice. Whatever the machine has written says so in its last line (AI law, complaints.md §10). */
export function noticeWords(notice: Notice, commune: Commune, begin: Begin): NoticeWords {
  const telling = tellingOf(notice, commune);
  return {
    phrases: telling.byHand ? telling.phrases : [...telling.phrases, plain('auto')],
    choices: telling.offers.map(({ label, flow }) => ({
      label: plain(label),
      action: begin(flow, notice.complaint),
    })),
    media: telling.media,
    purpose: notice.wakes && telling.purpose === 'notice' ? 'emergency' : telling.purpose,
  };
}

function tellingOf(notice: Notice, commune: Commune): Telling {
  if (isForCitizen(notice)) {
    const telling = citizenNotice(notice.body, notice.code, commune);
    return needsApology(notice)
      ? { ...telling, phrases: [plain('notice-sorry'), ...telling.phrases] }
      : telling;
  }
  return officerNotice(notice.body, commune);
}

/**
 * What the commune tells of its own accord: after the promised day it begins with an apology. The notices about being
 * late say it themselves, answers to the citizen's own deed thank.
 */
const SORRY_FIRST: readonly CitizenNotice['kind'][] = [
  'accepted',
  'question',
  'forwarded',
  'answer',
  'refused',
  'merged',
  'hand_over_proposed',
  'taken_over',
  'turned_down',
];

function needsApology({ late, body }: ForCitizen): boolean {
  return late && SORRY_FIRST.includes(body.kind);
}

type ForCitizen = Extract<Notice, { to: { kind: 'person' } }>;

/** A notice to a person carries a citizen's body: the union pairs them, and TypeScript cannot see through `to`. */
function isForCitizen(notice: Notice): notice is ForCitizen {
  return notice.to.kind === 'person';
}
