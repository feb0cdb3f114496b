// Registers an apology: signed within a complaint, it gets its number, its sheet and its picture in the same turn.
import { nextNumber } from '../../db/letters.ts';
import { loadPerson } from '../../db/people.ts';
import { yearOf } from '../../domain/clock.ts';
import { postOf } from '../../domain/complaint/owners.ts';
import type { EventOf } from '../../domain/complaint/step.ts';
import type { LetterId } from '../../domain/ids.ts';
import type { Letter, Signed } from '../../domain/letters/letter.ts';
import { apologyContents, apologyEvents, standsInRegister } from '../../domain/letters/registered.ts';
import type { Asking, Fulfilled } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { ComplaintChange } from '../turn.ts';
import { changed } from './fulfil.ts';
import { papersOf } from './papers.ts';
import { papers } from './tells.ts';

type Registered = Pick<Fulfilled, 'letters' | 'media' | 'tells'>;

/** What signing an apology adds to the turn; nothing for a matter that must not be counted, or for another step. */
export async function registerApology(
  deps: Deps,
  asking: Asking,
  change: ComplaintChange,
): Promise<Registered> {
  const signed = change.events.map(({ event }) => event).find(isSignature);
  if (signed === undefined || !standsInRegister(change.after)) return { letters: [], media: [], tells: [] };
  const { commune, at } = asking;
  const { after } = change;
  const to = { name: await nameOf(deps, asking, change), hamlet: null, person: after.citizen };
  const by = { post: postOf(signed.by, after, { commune, now: at }), officer: signed.by };
  const year = yearOf(at);
  const number = await deps.db.within(commune.id, (tx) => nextNumber(tx, commune.id, 'apology', year));
  const id = deps.ids.next<LetterId>();
  const draft: Letter = {
    ...BLANK,
    id,
    commune: commune.id,
    contents: apologyContents(after, signed),
    to,
    draftedBy: signed.by,
    draftedAt: at,
  };
  const register = { year, number };
  const { media, ...drawn } = await papersOf(deps, { letter: draft, commune, at, by, register });
  const signature = { by, register, ...drawn, reason: signed.reason, newDue: signed.newDue };
  return {
    letters: [changed(null, apologyEvents(id, after, signature, to), { at, by: signed.by })],
    media,
    tells: withPapers(to.person, { register, ...drawn }),
  };
}

const BLANK = { version: 0, ownWords: null, returned: null, standing: { status: 'draft' } } as const;

function isSignature(event: { readonly kind: string }): event is EventOf<'ApologySigned'> {
  return event.kind === 'ApologySigned';
}

/** The sender's name, when they have given it and let it be known. */
async function nameOf(deps: Deps, { commune }: Asking, { after }: ComplaintChange): Promise<string | null> {
  if (after.visibility !== 'open') return null;
  const person = await deps.db.within(commune.id, (tx) => loadPerson(tx, commune.id, after.citizen));
  return person?.name ?? null;
}

/** The papers follow the words, which leave with the notice; where none could be drawn the words are enough. */
function withPapers(
  person: NonNullable<Letter['to']['person']>,
  signed: Pick<Signed, 'register' | 'sheet' | 'picture'>,
): Registered['tells'] {
  const media = papers(signed);
  if (media.length === 0) return [];
  const { number, year } = signed.register;
  return [
    {
      to: { kind: 'person', person },
      purpose: 'notice',
      phrases: [{ key: 'letter-apology-papers', vars: { number, year: String(year) } }],
      choices: [],
      media,
    },
  ];
}
