// Take a turn: one message of one conversation becomes everything it changes, as data.
import type { Moment } from '../domain/clock.ts';
import { id, type MediaId, type RunId } from '../domain/ids.ts';
import type { Media } from '../domain/media.ts';
import type { HeardContent } from '../domain/message.ts';
import { parseAction } from '../flows/action.ts';
import { hear } from '../flows/entry.ts';
import type { Loaded } from '../flows/facts.ts';
import type { Input } from '../flows/input.ts';
import { plainSay, type Rest } from '../flows/outcome.ts';
import { type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import type { Gathering } from './facts/gathering.ts';
import { fulfil } from './fulfil.ts';
import { gather } from './gather.ts';
import { knowledgeOf, understanding } from './knowledge.ts';
import type { Line, Stored } from './line.ts';
import { rememberedOf } from './remember.ts';
import { choiceTold } from './told-choice.ts';
import type { Turn } from './turn.ts';

/** The runtime asks for facts at most this often a message; more is a circle in a flow. */
const GATHERINGS_MAX = 12;

/** Media that a page of ours has already put into the store arrive under this scheme, with their id. */
export const STORED_SCHEME = 'gan-dan-media:';

/** What one message changes. Reads, never writes. */
export async function takeTurn(deps: Deps, line: Line, stored: Stored): Promise<Turn> {
  const at = deps.clock.business();
  const quiet = quietTurn(line, stored, at);
  const { content } = stored.heard;
  switch (content.kind) {
    case 'left':
      return { ...quiet, people: [{ kind: 'left', conversation: line.conversation }] };
    case 'erase':
      return { ...quiet, people: [{ kind: 'asked_erasure', person: line.person.id }] };
    case 'delivered':
    case 'seen':
    case 'staff_spoke':
    case 'ignored':
      return quiet;
    case 'text':
    case 'tap':
    case 'media':
    case 'place':
    case 'contact':
    case 'sticker':
    case 'arrived': {
      const heard = inputOf(content, deps, stored.heard.at);
      const told = content.kind === 'text' ? await choiceTold(deps, line, content.text) : null;
      const { input, media } = { ...heard, input: told ?? heard.input };
      const turn = await converseOn(deps, line, quiet, input, at);
      return { ...turn, media: [...media, ...turn.media] };
    }
    default:
      return content satisfies never;
  }
}

/** The turn of a message that cannot be taken: the citizen hears an apology and the phone number, the talk stays. */
export async function apologyTurn(deps: Deps, line: Line, stored: Stored): Promise<Turn> {
  const commune = await deps.communes.of(line.commune);
  const at = deps.clock.business();
  const says = [plainSay({ key: 'failed-apology', vars: { phone: commune.phone } })];
  const { conversation, fence, talk } = line;
  return { ...quietTurn(line, stored, at), spoken: { conversation, fence, talk, says } };
}

function quietTurn(line: Line, stored: Stored, at: Moment): Turn {
  const cause = { kind: 'heard', inbox: stored.inbox } as const;
  return { commune: line.commune, cause, at, spoken: null, ...NOTHING };
}

async function converseOn(deps: Deps, line: Line, quiet: Turn, input: Input, at: Moment): Promise<Turn> {
  const commune = await deps.communes.of(line.commune);
  const relay = await deps.relays.of(line.commune, line.person);
  const understand = understanding(await knowledgeOf(deps, commune));
  const here: Here = { deps, line, commune, understand, inRelay: relay !== null, now: at, pending: [] };
  const rest = await walk(here, input);
  const done: Fulfilled =
    rest.submits === null
      ? { ...NOTHING, says: [] }
      : await fulfil(deps, { line, commune, relay, at }, rest.submits);
  const after = await goneOn({ ...here, pending: done.contents }, rest);
  const { says, contents, ...changes } = done;
  const { conversation, fence } = line;
  return {
    ...quiet,
    spoken: { conversation, fence, talk: after.talk, says: [...rest.says, ...says, ...after.says] },
    ...changes,
    contents: [...contents, ...(await rememberedOf(here, after.talk))],
  };
}

/** Where one message is walked. */
type Here = Omit<Gathering, 'run'> & { readonly inRelay: boolean };

/** The talk after a command: at rest, or in the flow in which it goes on. */
async function goneOn(here: Here, { talk, submits }: Rest): Promise<Pick<Rest, 'talk' | 'says'>> {
  if (submits?.goesOn === undefined) return { talk, says: [] };
  const { flow, known } = submits.goesOn;
  const isSame = here.deps.catalogue.get(flow)?.about === submits.about?.kind;
  const begin = { kind: 'begin', flow, about: isSame ? submits.about : null, known } as const;
  const next = await walk({ ...here, line: { ...here.line, talk } }, begin);
  if (next.submits !== null) throw new Error(`${flow} gives a command before anybody is asked`);
  return next;
}

/** Walks the flows until they rest, handing in the facts they ask for. */
async function walk(here: Here, input: Input): Promise<Rest> {
  const { deps, line, understand, inRelay, now } = here;
  const who = { officer: line.person.officer !== null, relay: inRelay };
  const freshRuns = [deps.ids.next<RunId>(), deps.ids.next<RunId>()] as const;
  const reader = { language: line.person.language, addressTerm: line.person.addressTerm, now };
  const easy = line.person.language === 'vi-easy' || line.person.mode === 'voice';
  let facts: Loaded = {};
  for (let gathering = 0; gathering < GATHERINGS_MAX; gathering++) {
    const say = (phrase: Parameters<typeof deps.words.say>[0]) => deps.words.say(phrase, reader);
    const step = hear(deps.catalogue, line.talk, input, who, {
      facts,
      now,
      freshRuns,
      easy,
      say,
      understand,
    });
    if (step.kind === 'rests') return step;
    facts = { ...facts, ...(await gather({ ...here, run: step.talk.run }, step.facts)) };
  }
  throw new Error(`a flow asked for facts ${GATHERINGS_MAX} times in one message`);
}

type SpokenContent = Extract<
  HeardContent,
  { kind: 'text' | 'tap' | 'media' | 'place' | 'contact' | 'sticker' | 'arrived' }
>;

function inputOf(
  content: SpokenContent,
  deps: Deps,
  heardAt: Moment,
): { readonly input: Input; readonly media: readonly Media[] } {
  switch (content.kind) {
    case 'text':
      return { input: { kind: 'text', text: content.text.normalize('NFC') }, media: [] };
    case 'tap':
      return { input: parseAction(content.action) ?? { kind: 'text', text: content.action }, media: [] };
    case 'media': {
      const media = mediaOf(content, deps, heardAt);
      return {
        input: { kind: 'media', media: content.media, id: media.id, caption: content.caption },
        media: [media],
      };
    }
    case 'place':
      return { input: { kind: 'place', place: content.place }, media: [] };
    case 'contact':
      return { input: { kind: 'contact', phone: content.phone }, media: [] };
    case 'sticker':
      return { input: { kind: 'sticker' }, media: [] };
    case 'arrived':
      return { input: { kind: 'arrived' }, media: [] };
    default:
      return content satisfies never;
  }
}

function mediaOf(content: Extract<HeardContent, { kind: 'media' }>, deps: Deps, heardAt: Moment): Media {
  const isStored = content.url.startsWith(STORED_SCHEME);
  const mediaId = isStored ? id<MediaId>(content.url.slice(STORED_SCHEME.length)) : deps.ids.next<MediaId>();
  return {
    id: mediaId,
    kind: content.media,
    source: isStored
      ? { kind: 'stored', key: mediaId }
      : { kind: 'remote', url: content.url, name: content.name },
    contentType: isStored ? content.name : null,
    bytes: null,
    heardAt,
  };
}
