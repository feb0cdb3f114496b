// Who reads which words: what only officers and the playground show is told apart by the names of messages.
import { messagesOf, readFtl } from '../../bot/cli/generate-keys.ts';

/** Beginnings of names of messages that no citizen ever reads. */
const NOT_FOR_CITIZENS = [
  'page-',
  // On paper for an office: its own language, whatever the reader's.
  'printed-',
  'media-',
  'format-',
  'leader-',
  'monthly-',
  'figures-',
  'content-',
  'review-',
  'cases-',
  'case-',
  'link-',
  'glance',
  'officer-',
  'ground-',
  'place-point',
  'ask-question',
  'forward-',
  'answer-',
  'kept-unsent',
  'refuse-',
  'tell-',
  'not-open-now',
  'apology-reason',
  'apology-check',
  'apology-sign',
  'apology-again',
  'apology-not-now',
  'reason-fault-',
  'refusal-reason_unclear',
  'done-accept',
  'done-ask',
  'done-forward',
  'done-answer',
  'done-refuse',
  'done-apology',
  'done-told',
  'refusal-same_post',
  'refusal-post_vacant',
  'refusal-forwarded_too_often',
  'refusal-too_vague',
  'letters-',
  'done-letter-',
  'letter-refusal-',
  // The official form says what its circular says.
  'form-04-',
  'letter-title-late_dossier',
  'desk-',
  'reception-',
  'call-incoming',
  'call-about-nothing',
  'call-morning',
  'call-from-citizen',
  'call-ended-officer',
  'call-timed-out-officer',
] as const;

/** Names that begin like those above and are read by citizens all the same. */
const FOR_CITIZENS_TOO = new Set(['apology-signed']);

/** Names of all messages of the base language that a citizen can meet. */
export function citizenKeys(): readonly string[] {
  return [...messagesOf(readFtl('vi')).keys()].filter(
    (key) => FOR_CITIZENS_TOO.has(key) || !NOT_FOR_CITIZENS.some((beginning) => key.startsWith(beginning)),
  );
}
