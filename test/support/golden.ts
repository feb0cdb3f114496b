// Golden: transcripts of talks as text: read, talked through, written again.
import { z } from 'zod';
import { id } from '../../domain/ids.ts';
import { LANGUAGES } from '../../domain/person.ts';
import { parseAction } from '../../flows/action.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import type { Loaded } from '../../flows/facts.ts';
import type { Input } from '../../flows/input.ts';
import type { Say } from '../../flows/outcome.ts';
import type { Submission } from '../../flows/submit.ts';
import { type Chat, type Circumstances, chatWith, type Reply } from './chat.ts';
import { demoFacts } from './demo-facts.ts';
import { saying } from './words.ts';

/*
 * A transcript begins with a title and, where they differ from the usual, lines of circumstance:
 *
 *     # Kể bằng chữ, xem lại, gửi
 *     who: officer · stranger: yes · relay: yes · language: vi-easy · easy: yes · at: 2026-11-02T21:30
 *     facts: {"duty":{"isThere":false}}
 *
 * each on a line of its own; `facts:` may stand between messages too and holds from there on (over `demo-facts`).
 * Then the person's lines, which are kept, and the machine's, which are written anew:
 *
 *     citizen: words                      citizen taps: 2
 *     citizen sends: photo Caption        citizen begins: citizen/rate:<complaint>
 *     citizen sends: voice                citizen sends: place 21.5, 104.9 Cầu Bản
 *     citizen sends: contact 0912345678   citizen arrives:
 *     bot: words
 *       [1] a choice
 *       (what is asked natively, or shown)
 *     gives: File {…}
 */

const LINE = /^(?:citizen|officer)(?: (taps|sends|begins|arrives))?:(?: (.*))?$/;

const circumstances = z.strictObject({
  who: z.enum(['citizen', 'officer']).default('citizen'),
  stranger: z.literal('yes').optional(),
  relay: z.literal('yes').optional(),
  language: z.enum(LANGUAGES).default('vi'),
  easy: z.literal('yes').optional(),
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    .default('2026-11-02T09:00'),
});

/** Talks a transcript through and writes it as it should stand. */
export function retold(transcript: string): string {
  const lines = transcript.split('\n').filter((line) => line !== '');
  const first = lines.findIndex((line) => LINE.test(line));
  const head = lines.slice(0, first === -1 ? lines.length : first);
  const body = lines.slice(head.length).filter((line) => LINE.test(line) || line.startsWith('facts:'));
  let facts = factsIn(head);
  const around = circumstancesIn(head);
  const say = saying(Date.parse(`${around.at}:00+07:00`), around.language);
  const chat = chatWith(CATALOGUE, {
    ...chatCircumstances(around),
    facts: (run) => ({ ...demoFacts(run), ...facts }),
  });
  const told = body.flatMap((line) => {
    if (line.startsWith('facts:')) {
      facts = { ...facts, ...factsIn([line]) };
      return ['', line];
    }
    return ['', line, ...machine(speak(chat, line), say)];
  });
  return `${[...head, ...told].join('\n')}\n`;
}

function circumstancesIn(head: readonly string[]): z.output<typeof circumstances> {
  const pairs = head
    .filter((line) => !line.startsWith('#') && !line.startsWith('facts:'))
    .map((line) => line.split(/: (.*)/).slice(0, 2));
  return circumstances.parse(Object.fromEntries(pairs));
}

function factsIn(lines: readonly string[]): Loaded {
  const given = lines
    .filter((line) => line.startsWith('facts:'))
    .map((line) => JSON.parse(line.slice('facts:'.length)));
  return Object.assign({}, ...given); // written by hand beside the talk; a wrong shape shows in the transcript
}

function chatCircumstances(around: z.output<typeof circumstances>): Circumstances {
  return {
    who: { officer: around.who === 'officer', relay: around.relay === 'yes' },
    language: around.language,
    easy: around.easy === 'yes' || around.language === 'vi-easy',
    from: Date.parse(`${around.at}:00+07:00`),
    ...(around.stranger === 'yes' ? { talk: null } : {}),
  };
}

function speak(chat: Chat, line: string): Reply {
  const [, deed, rest = ''] = LINE.exec(line) ?? [];
  switch (deed) {
    case 'taps':
      return chat.taps(choiceNumbered(chat, Number(rest)));
    case 'begins':
      return chat.send(parseAction(`v1:f:${rest}`) ?? unreadable(line));
    case 'sends':
      return chat.send(sent(rest, chat.count() + 1) ?? unreadable(line));
    case 'arrives':
      return chat.send({ kind: 'arrived' });
    default:
      return chat.says(rest);
  }
}

function choiceNumbered(chat: Chat, number: number): string {
  const choice = chat.talk()?.offered?.choices.find((each) => each.number === number);
  return choice?.id ?? unreadable(`choice ${number}`);
}

function sent(words: string, count: number): Input | null {
  const [kind = '', rest] = words.split(/ (.*)/);
  const caption = rest ?? null;
  switch (kind) {
    case 'photo':
    case 'voice':
    case 'video':
    case 'file':
      return { kind: 'media', media: kind, id: id(`${kind}-${count}`), caption };
    case 'place': {
      const [, latitude, longitude, name] = /^([\d.]+), ([\d.]+)(?: (.+))?$/.exec(rest ?? '') ?? [];
      return {
        kind: 'place',
        place: { latitude: Number(latitude), longitude: Number(longitude), name: name ?? null },
      };
    }
    case 'contact':
      return { kind: 'contact', phone: caption };
    case 'sticker':
      return { kind: 'sticker' };
    default:
      return null;
  }
}

function unreadable(line: string): never {
  throw new Error(`A golden transcript does not know what to do with: ${line}`);
}

function machine(reply: Reply, say: ReturnType<typeof saying>): readonly string[] {
  const gives = reply.submits === null ? [] : [given(reply.submits)];
  return [...reply.says.flatMap((each) => spoken(each, say)), ...gives];
}

/** What is said, as lines of a transcript. */
export function spoken(said: Say, say: ReturnType<typeof saying>): readonly string[] {
  const words = said.phrases.map(say).join('\n').split('\n');
  return [
    ...words.map((line, index) => (index === 0 ? `bot: ${line}` : `  ${line}`)),
    ...said.choices.map(({ number, label }) => `  [${number}] ${say(label)}`),
    ...(said.ask === null ? [] : [`  (asks for ${said.ask})`]),
    ...(said.media.length === 0 ? [] : [`  (shows ${said.media.join(', ')})`]),
  ];
}

/** A command with its fields, and the flow in which the talk goes on after it. */
function given({ command, fields, goesOn }: Submission): string {
  const onward = goesOn === undefined ? '' : ` → ${goesOn.flow}`;
  return `gives: ${command} ${fieldsOf(fields)}${onward}`;
}

/** A command's fields on one line; what was left empty is left out. */
function fieldsOf(fields: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== null);
  return filled
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}
