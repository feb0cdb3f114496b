// The conversations themselves: what no type sees, and what a person would stumble over.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messagesOf, readFtl } from '../../bot/cli/generate-keys.ts';
import { LANGUAGES, type Language } from '../../domain/person.ts';
import { fold } from '../../domain/procedures/fold.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import type { AnyStep } from '../../flows/flow.ts';
import { check, unusedWords } from '../../flows/inspect/check.ts';
import type { FlowCommandKind } from '../../flows/submit.ts';
import type { PlainKey, TextKey } from '../../locales/phrase.ts';
import { plain } from '../../locales/phrase.ts';
import { WORDS } from '../support/words.ts';

const NOW = Date.parse('2026-11-23T02:00:00Z');
/** Labels longer than this are cut by the narrowest channel (abilities.md §1: Messenger's menu items). */
const LABEL_MAX = 30;

const STEPS = [...CATALOGUE.values()].flatMap((flow) =>
  Object.entries(flow.steps).map(([name, step]) => ({ flow: flow.id, name, step })),
);

function said(key: PlainKey, language: Language): string {
  return WORDS.say(plain(key), { language, addressTerm: null, now: NOW });
}

function labelsOf(step: AnyStep): readonly PlainKey[] {
  return 'choices' in step && step.choices !== undefined ? step.choices.map(({ label }) => label) : [];
}

test('nothing is wrong that inspection can see', () => {
  expect(check(CATALOGUE)).toEqual([]);
});

describe.each(LANGUAGES)('labels in %s', (language) => {
  test('on one screen no two are the same to somebody who types without marks', () => {
    const twice = STEPS.flatMap(({ flow, name, step }) => {
      const labels = labelsOf(step).map((key) => fold(said(key, language)));
      return new Set(labels).size === labels.length ? [] : [`${flow} ${name}`];
    });
    expect(twice).toEqual([]);
  });

  test('fit the narrowest channel', () => {
    const long = STEPS.flatMap(({ step }) => labelsOf(step)).filter(
      (key) => said(key, language).length > LABEL_MAX,
    );
    expect(long.filter((key) => !key.startsWith('address-'))).toEqual([]);
  });
});

test('a citizen chooses among four at most; what is shown together in a complaint excludes one another', () => {
  const many = STEPS.filter(({ flow, step }) => flow.startsWith('citizen/') && labelsOf(step).length > 4);
  expect(many.map(({ flow, name }) => `${flow} ${name}`)).toEqual(['citizen/complaint show']);
});

test('every command a flow can give is given by one, but for those the runtime gives', () => {
  const byRuntime: readonly FlowCommandKind[] = ['RelaySay', 'RelayClose'];
  const given = new Set(STEPS.flatMap(({ step }) => (step.kind === 'submit' ? [step.command] : [])));
  const all: Readonly<Record<FlowCommandKind, true>> = {
    File: true,
    FileSeveral: true,
    Alarm: true,
    HandOverDenunciation: true,
    Supplement: true,
    Withdraw: true,
    Rate: true,
    Reopen: true,
    Accept: true,
    AskCitizen: true,
    Forward: true,
    Answer: true,
    Refuse: true,
    ReadSealed: true,
    HandOverSealed: true,
    SignApology: true,
    NoteHeard: true,
    ChooseLanguage: true,
    ChooseAddressTerm: true,
    LinkOfficer: true,
    CallPerson: true,
    RelaySay: true,
    RelayClose: true,
    AskErasure: true,
    SendCard: true,
    SendForm: true,
    DraftBirthLetter: true,
    DraftMarriageLetter: true,
    DraftCondolence: true,
    DraftThanks: true,
    DraftLateDossier: true,
    DraftDueDossier: true,
    CorrectLetter: true,
    AskSignature: true,
    SignLetter: true,
    GiveBackLetter: true,
    DeliverLetter: true,
    DropLetter: true,
    SendReport: true,
    KeepList: true,
    TickPaper: true,
    DropList: true,
    ReportSentBack: true,
    SayWhichPaper: true,
    CorrectSheet: true,
    SignSheet: true,
    DropSearches: true,
    TakeNumber: true,
    GiveUpNumber: true,
    ComeBack: true,
    CallNext: true,
    ServeTicket: true,
    SendForPaper: true,
    NoteAbsent: true,
    PauseDesk: true,
    ResumeDesk: true,
    BookVisit: true,
    CancelVisit: true,
    Join: true,
    Leave: true,
    Correct: true,
    Note: true,
    Return: true,
    ProposeHandOver: true,
    NoteTakenOver: true,
    NoteTurnedDown: true,
    MarkUrgent: true,
    AskWhy: true,
    GiveReason: true,
    TakeBack: true,
    Merge: true,
    GoAway: true,
    EndAbsence: true,
    ChooseNoticeHours: true,
  };
  expect(Object.keys(all).filter((command) => !given.has(command as FlowCommandKind))).toEqual(byRuntime); // keys of that very record
});

test('every deed at an officer looks first whether it is still open', () => {
  const officers = [...CATALOGUE.values()].filter(
    (flow) => flow.who === 'officer' && flow.about === 'complaint',
  );
  const blind = officers.filter((flow) => {
    const first = flow.steps[flow.start];
    return !(first?.kind === 'branch' || first?.kind === 'submit');
  });
  expect(blind.map(({ id }) => id)).toEqual([]);
});

test('no words lie unused', () => {
  const keys = [...messagesOf(readFtl('vi')).keys()] as TextKey[]; // `keys.ts` is generated from this very list
  const sources = ['locales', 'handlers', 'bot', 'flows'].flatMap(textsUnder).join('\n');
  const beginnings = [...sources.matchAll(/[`'"]([a-z_]+(?:-[a-z_]+)*-)\$\{/gu)].flatMap(
    ([, beginning]) => beginning ?? [],
  );
  const written = readFtl('vi');
  const quoted = keys.filter((key) => written.includes(`{ ${key} }`));
  // The words between two quotes, read once: a search of all sources for each of a thousand keys takes seconds.
  const literals = new Set([...sources.matchAll(/'([a-zA-Z0-9_-]+)'/gu)].map(([, literal]) => literal));
  const others = new Set(
    keys.filter((key) => literals.has(key) || beginnings.some((beginning) => key.startsWith(beginning))),
  );
  expect(unusedWords(CATALOGUE, keys, new Set([...others, ...quoted]))).toEqual([]);
});

/** Everything written in a room, but for the generated list of names. */
function textsUnder(room: string): readonly string[] {
  const folder = new URL(`../../${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|html)$/u.test(name) && name !== 'keys.ts')
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}
