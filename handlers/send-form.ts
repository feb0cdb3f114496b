// Send form: a petition leaves as two files, one to print and one to type in, kept for a day only.

import { HOUR, MINUTE } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Format } from '../domain/document.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Media } from '../domain/media.ts';
import { PETITIONS, RECEIVERS } from '../domain/petition/petition.ts';
import { dayTyped } from '../domain/typed-day.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { type FormContents, petitionForm } from '../locales/petition-form.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';

type SendForm = Extract<Submission, { command: 'SendForm' }>;

/** Two files cost a second of processor time: nobody needs more of them (FAULTS A15). */
const FORMS = { most: 4, withinMs: 10 * MINUTE };

/** How long the files are kept: whoever asks at night prints in the morning. A form may hold a person's words. */
const KEPT_FOR = 24 * HOUR;

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Draws the form and hands it over. A machine that cannot draw says so, and where paper is to be had. */
export async function sendForm(deps: Deps, asking: Asking, submission: SendForm): Promise<Fulfilled> {
  if (!deps.tries.allow(`form ${asking.line.conversation}`, FORMS))
    return { ...NOTHING, says: [plainSay({ key: 'form-too-often' })] };
  // An office reads it, in any year: every day is written with its own.
  const reader = { language: 'vi', addressTerm: null, now: 0 } as const;
  const say = (phrase: Parameters<typeof deps.words.say>[0]) => deps.words.say(phrase, reader);
  const document = petitionForm(contentsOf(submission, asking.at), asking.commune, say);
  const formats: readonly Format[] = ['pdf', 'docx'];
  const files = await Promise.all(formats.map((format) => deps.documents.draw(document, format))).catch(
    (error) => {
      deps.log.error('a form was not drawn', error);
      return null;
    },
  );
  if (files === null) return { ...NOTHING, says: [plainSay({ key: 'form-not-drawn' })] };
  const media = await Promise.all(
    files.map((bytes, index) => kept(deps, asking, bytes, formats[index] ?? 'pdf')),
  );
  return {
    ...NOTHING,
    media,
    says: [{ ...plainSay({ key: 'form-sent' }), media: media.map(({ id }) => id) }],
  };
}

function contentsOf({ fields }: SendForm, at: number): FormContents {
  return {
    petition: PETITIONS.find((one) => one === fields.petition) ?? 'khieu_nai',
    receiver: RECEIVERS.find((one) => one === fields.receiver) ?? 'commune',
    name: fields.name?.text ?? null,
    words: fields.words?.text ?? null,
    received: dayTyped(fields.received?.text ?? '', at),
  };
}

/** Bytes go to the store before the turn is committed: until then no row names them, so a turn undone shows nothing. */
async function kept(
  deps: Deps,
  { commune, at }: { readonly commune: Commune; readonly at: number },
  bytes: Uint8Array,
  format: Format,
): Promise<Media> {
  const id = deps.ids.next<MediaId>();
  await deps.media.write(commune.id, id, bytes);
  return {
    id,
    kind: 'file',
    source: { kind: 'stored', key: id },
    contentType: CONTENT_TYPES[format],
    bytes: bytes.byteLength,
    heardAt: at,
    keepUntil: deps.clock.real() + KEPT_FOR,
  };
}
