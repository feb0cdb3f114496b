// Petition form in words: what stands on the paper of a khiếu nại and of a tố cáo, blank or with the citizen's own words.
import type { Day } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { type Block, type Document, type Line, lineBlock, lineOf } from '../domain/document.ts';
import type { Petition, Receiver } from '../domain/petition/petition.ts';
import { hoursPhrase, inSentence } from './commune.ts';
import { type Phrase, type PlainKey, plain } from './phrase.ts';

/** What is filled in; null is left to be written by hand. */
export type FormContents = {
  readonly petition: Petition;
  readonly receiver: Receiver;
  readonly name: string | null;
  readonly words: string | null;
  /** The day on which the decision was received. */
  readonly received: Day | null;
};

type Say = (phrase: Phrase) => string;

/**
 * The contents the law asks for: of a khiếu nại, Art. 8(2) of Law 02/2011/QH13; of a tố cáo, Art. 23(1) of Law
 * 25/2018/QH14 (complaints.md §2.1). Neither law prescribes a form, so the paper says that handwriting will do.
 */
export function petitionForm(contents: FormContents, commune: Commune, say: Say): Document {
  const { petition } = contents;
  const title = say(plain(`printed-${petition}`));
  return {
    title,
    blocks: [
      ...headOf(say),
      lineBlock(title, { align: 'centre', look: 'title' }),
      ...receiverOf(contents.receiver, commune, say),
      ...(petition === 'khieu_nai' ? contestBody(contents, say) : denounceBody(contents, say)),
      lineBlock(say(plain('printed-true')), { align: 'justified' }),
      ...signatureOf(contents, say),
      ...smallPrint(contents, commune, say),
    ],
  };
}

function headOf(say: Say): readonly Block[] {
  return [
    lineBlock(say(plain('printed-state')), { align: 'centre', look: 'bold' }),
    lineBlock(say(plain('printed-motto')), { align: 'centre', look: 'bold', rule: 'whole' }),
    lineBlock(say(plain('printed-dated')), { align: 'right', look: 'italic' }),
  ];
}

function receiverOf(receiver: Receiver, commune: Commune, say: Say): readonly Block[] {
  switch (receiver) {
    case 'commune': {
      const to: Phrase = { key: 'printed-to-commune', vars: { commune: inSentence(commune.name) } };
      return [toLine(to, say)];
    }
    case 'province': {
      const to: Phrase = { key: 'printed-to-province', vars: { province: inSentence(commune.province) } };
      return [toLine(to, say)];
    }
    case 'other':
      return [{ kind: 'field', label: say(plain('printed-to-other')), value: null }];
    default:
      return receiver satisfies never;
  }
}

function toLine(to: Phrase, say: Say): Block {
  return lineBlock(say({ key: 'printed-to', vars: { to } }), { align: 'centre', look: 'bold' });
}

function contestBody({ name, words, received }: FormContents, say: Say): readonly Block[] {
  const day: Phrase | null =
    received === null ? null : { key: 'printed-day', vars: { day: { kind: 'day', day: received } } };
  return [
    { kind: 'field', label: say(plain('printed-contest-name')), value: name },
    ...blank(['printed-address', 'printed-contact'], say),
    lineBlock(say(plain('printed-contest-for'))),
    ...written('printed-contest-about', null, 2, say),
    ...written('printed-contest-decision', null, 2, say),
    { kind: 'field', label: say(plain('printed-contest-received')), value: day === null ? null : say(day) },
    ...written('printed-contest-story', words, 6, say),
    ...written('printed-contest-wish', null, 2, say),
    ...written('printed-papers', null, 2, say),
  ];
}

function denounceBody({ name, words }: FormContents, say: Say): readonly Block[] {
  return [
    { kind: 'field', label: say(plain('printed-denounce-name')), value: name },
    ...blank(['printed-address', 'printed-contact'], say),
    ...written('printed-denounce-about', null, 2, say),
    ...written('printed-denounce-story', words, 7, say),
    ...written('printed-denounce-proof', null, 2, say),
    ...written('printed-denounce-group', null, 2, say),
    lineBlock(say(plain('printed-denounce-secret')), { align: 'justified' }),
  ];
}

function blank(labels: readonly PlainKey[], say: Say): readonly Block[] {
  return labels.map((label) => ({ kind: 'field', label: say(plain(label)), value: null }));
}

/** A heading, then what was told, else lines to write on; what was told leaves two to go on with. */
function written(label: PlainKey, words: string | null, lines: number, say: Say): readonly Block[] {
  if (words === null)
    return [
      { kind: 'field', label: say(plain(label)), value: null },
      { kind: 'ruling', lines: lines - 1 },
    ];
  const heading = lineBlock(`${say(plain(label))}:`);
  return [heading, lineBlock(words, { align: 'justified' }), { kind: 'ruling', lines: 2 }];
}

function signatureOf({ petition, name }: FormContents, say: Say): readonly Block[] {
  const centred = (text: string, look: Line['look']): Line => lineOf(text, { align: 'centre', look });
  const role = petition === 'khieu_nai' ? 'printed-contest-signed' : 'printed-denounce-signed';
  return [
    {
      kind: 'columns',
      split: 'even',
      left: [],
      right: [
        centred(say(plain(role)), 'bold'),
        centred(say(plain('printed-signature')), 'italic'),
        centred(' ', 'plain'),
        centred(' ', 'plain'),
        centred(name ?? ' ', 'bold'),
      ],
    },
  ];
}

/** Whence the contents come, and where the paper goes. */
function smallPrint({ petition, receiver }: FormContents, commune: Commune, say: Say): readonly Block[] {
  const { name, address, hours, phone, province } = commune;
  const here: Phrase = {
    key: 'printed-where',
    vars: { commune: name, address, hours: hoursPhrase(hours), phone },
  };
  const there: Phrase = { key: 'printed-where-province', vars: { province: inSentence(province) } };
  const where: Readonly<Record<Receiver, readonly Phrase[]>> = {
    commune: [here],
    province: [there],
    other: [],
  };
  const source = plain(petition === 'khieu_nai' ? 'printed-contest-source' : 'printed-denounce-source');
  return [...where[receiver], source].map((phrase) => lineBlock(say(phrase), { look: 'small' }));
}
