// `invite`: an officer's way in, a code that works once and is shown once.
import { findOfficer } from '../../db/communes.ts';
import { createInvite } from '../../db/invites.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Officer } from '../../domain/person.ts';
import { uuidv7 } from '../ids.ts';
import { communeBySlug } from './commune.ts';
import { type Opened, withStorage } from './open.ts';

/** Makes an invite for the holder of a post or the officer of a key, and prints its code. */
export async function invite(slug: string, whom: string): Promise<void> {
  await withStorage(async (opened) => {
    const commune = await communeBySlug(opened, slug);
    const officer = await invitedOf(opened, commune, whom);
    const code = await opened.db.within(commune.id, (tx) =>
      createInvite(tx, commune.id, { id: uuidv7(), officer: officer.id, now: opened.clock.real() }),
    );
    console.log(inGroups(code));
    console.error(
      `For ${officer.name}, ${titleOf(commune, officer)}, ${commune.name}. The code works once, within 24 hours, and is shown only ` +
        `now: hand it over in person; ${officer.name} sends it to the commune’s account in chat. An earlier unused code no longer works.`,
    );
  });
}

async function invitedOf({ db }: Opened, commune: Commune, whom: string): Promise<Officer> {
  const byKey = await db.within(commune.id, (tx) => findOfficer(tx, commune.id, whom));
  const holders = commune.officers.filter(({ posts }) => posts.some((code) => code === whom));
  const [found, ...others] = byKey ? commune.officers.filter(({ id }) => id === byKey) : holders;
  if (!found)
    throw new Error(
      `${commune.name} has neither an officer with the key "${whom}" nor a holder of the post "${whom}".`,
    );
  if (others.length === 0) return found;
  throw new Error(
    `Several officers hold ${whom} (${holders.map(({ name }) => name).join(', ')}): name one by the key in the commune’s file.`,
  );
}

function titleOf(commune: Commune, officer: Officer): string {
  return commune.posts
    .filter(({ code }) => officer.posts.includes(code))
    .map(({ title }) => title)
    .join(', ');
}

/** Groups of four are easier to read out and to type; the dashes say nothing. */
function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}
