// The tree of `docs/ARCHITECTURE.md`: a line for each folder and file, taken from the first sentence of the file.
import { readdirSync, readFileSync } from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);
const BEGIN = '<!-- tree: made by `npm run -s gan-dan -- generate` from the first sentence of each file -->';
const END = '<!-- end of tree -->';

/** What a folder is for. A test finds the folder that is shown and not named here. */
const FOLDERS: Readonly<Record<string, string>> = {
  domain: 'decides: what the commune’s work is, as values and pure functions',
  'domain/complaint':
    'the life of a complaint: commands, events, the table of what is allowed, timers, notices',
  'domain/counter': 'the one-stop counter: numbers, who is next, appointments, receptions',
  'domain/courtesy': 'manners as code: what every message must and must not say',
  'domain/dossier': 'dossiers handed in: what is known of each, and which are late',
  'domain/letters': 'letters of the commune, from their event to their place in the register',
  'domain/petition': 'complaints and denunciations by law: days, forms, where they go',
  'domain/reports': 'what is counted of a month, and what of it may be shown',
  'domain/procedures': 'procedures, their questions and lists of papers, and finding them',
  'domain/sorting': 'what a text is, lawfully, and what it is about; the one understanding of a text',
  'domain/words': 'words by which danger, wishes and numbers are recognised, as data',
  'domain/words/categories': 'what speaks for each field of complaints',
  'domain/words/cues': 'what speaks for each procedure, by field',
  'domain/words/ideas': 'ideas those words express, a file each',
  'domain/words/sayings': 'whole sayings that mean one thing, by field',
  locales: 'words it: everything a person reads or hears',
  db: 'remembers: tables and queries by subject',
  'db/schema': 'tables, their statuses and keys',
  'db/seed': 'what comes with the project: categories, rest days, terms, procedures, the demo commune',
  flows: 'converse: conversations as data, and the pure runtime that walks them',
  'flows/citizen': 'what a citizen may wish',
  'flows/leader': 'what an officer does in chat',
  'flows/letters': 'letters of the commune: written, corrected, signed, handed over',
  'flows/inspect': 'what can be known of flows without walking them',
  handlers: 'react: what happens when something happens',
  'handlers/counter': 'what is done at the counter',
  'handlers/letters': 'what is done with letters',
  'handlers/facts': 'loaders of the facts that steps of flows name',
  'handlers/jobs': 'what comes round: sweeps, fetches, time-outs',
  bot: 'listens and speaks: processes and edges',
  'bot/channels': 'platforms: a folder each, and what they share',
  'bot/channels/zalo': 'Zalo Official Accounts',
  'bot/channels/playground': 'the phones in the browser, as a channel',
  'bot/cli': 'the command line',
  'bot/embedded-postgres': 'the parts of the Postgres that we start ourselves',
  'bot/cards': 'picture cards and their square codes, drawn off the main thread',
  'bot/documents': 'letters and forms as files: DOCX and PDF',
  'bot/sheets': 'spreadsheets, read and written',
  'bot/playground': 'the phones in the browser: HTTP and what they show',
  'bot/playground/page': 'the page itself, served as it stands',
  bench: 'throughput and latency beside bare references',
  'bench/subjects': 'what is measured',
  test: 'proves: mirrors the rooms',
  'test/support': 'what tests lean on: databases, servers, fakes of platforms, the words of a trip',
  'test/support/platforms': 'fakes that keep a ledger of all they accepted',
  'test/trips': 'whole ways through the running house, in the words of the work',
};

/** Folders of single pieces of content, shown without what is in them. */
const CLOSED: Readonly<Record<string, string>> = {
  'db/migrations': 'generated SQL, forward only',
  'db/seed/procedures': 'procedures, a file for each group',
  'db/seed/scenarios': 'invented people with the papers they need: what the procedures are tried on',
  'test/bot': 'proves bot',
  'test/db': 'proves db, on a real Postgres',
  'test/domain': 'proves domain',
  'test/fixtures': 'what platforms really send and answer',
  'test/flows': 'proves flows; golden/ holds transcripts of talks',
  'test/handlers': 'proves handlers, on a real Postgres',
  'test/locales': 'proves locales',
};

/** The document with its tree made anew. */
export function withTree(document: string): string {
  const [before, rest] = split(document, BEGIN);
  const [, after] = split(rest, END);
  return `${before}${BEGIN}\n\n\`\`\`text\n${treeLines().join('\n')}\n\`\`\`\n\n${END}${after}`;
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`docs/ARCHITECTURE.md lacks the line ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function treeLines(): readonly string[] {
  return ['domain', 'locales', 'db', 'flows', 'handlers', 'bot', 'bench', 'test'].flatMap((room) =>
    folderLines(room, 0),
  );
}

function folderLines(path: string, depth: number): readonly string[] {
  const closed = CLOSED[path];
  if (closed !== undefined) return [line(`${nameOf(path)}/`, closed, depth)];
  const entries = readdirSync(new URL(`${path}/`, PROJECT), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (entries.length === 0) return []; // git keeps no empty folders: one lying about is nobody's
  const sentence = FOLDERS[path] ?? '';
  return [
    line(`${nameOf(path)}/`, sentence, depth),
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => line(entry.name, firstSentence(`${path}/${entry.name}`), depth + 1)),
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap((entry) => folderLines(`${path}/${entry.name}`, depth + 1)),
  ];
}

function line(name: string, sentence: string, depth: number): string {
  return `${'  '.repeat(depth)}${name}${' '.repeat(Math.max(1, 30 - name.length - 2 * depth))}${sentence}`.trimEnd();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Files whose form has no room for a sentence. */
const MUTE: Readonly<Record<string, string>> = {
  'index.html': 'the page',
  'style.css': 'its looks',
  'icon.svg': 'its icon',
  'tsconfig.json': 'how its scripts are checked',
  'categories.json': 'fields of complaints, who answers for them, synonyms',
  'holidays.json': 'official rest days and make-up days, with source and status',
  'letters.json': 'who writes and signs letters where a commune says nothing',
  'courtesy.json': 'the manners of all public servants, where a commune has set none',
  'terms.json': 'terms of the clock where a commune sets none',
};

/** The comment a file begins with, up to the end of its first sentence. */
function firstSentence(path: string): string {
  const mute = MUTE[nameOf(path)];
  if (mute !== undefined) return mute;
  const lines = readFileSync(new URL(path, PROJECT), 'utf8').split('\n');
  const begin = lines[0]?.startsWith('#!') ? 1 : 0;
  const end = lines.findIndex((text, index) => index >= begin && !COMMENT.test(text));
  const comment = lines.slice(begin, end < 0 ? lines.length : end).map((text) => text.replace(COMMENT, ''));
  const [sentence = ''] = comment
    .join(' ')
    .replace(/\*\/\s*$/, '')
    .split(/\.(?:\s|$)/);
  return sentence.trim();
}

const COMMENT = /^(\/\/+|\/\*\*?|\s\*|#+)\s?/;
