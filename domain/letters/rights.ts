// Rights over letters: who writes them, who signs them, read from the posts of this moment.
import type { Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Owner } from '../complaint/complaint.ts';
import type { OfficerId } from '../ids.ts';
import { CHAIRMAN, holderOf } from '../routing.ts';
import type { LetterKind } from './letter.ts';

/** What asking for rights looks at. */
export type Moments = { readonly commune: Commune; readonly now: Moment };

/** The officer may write letters, correct them and say that they were handed over. */
export function mayWriteLetters(officer: OfficerId, commune: Commune): boolean {
  const held = commune.officers.find((one) => one.id === officer)?.posts ?? [];
  return commune.posts.some(
    ({ code, headOfUnit }) =>
      held.includes(code) &&
      [code, headOfUnit].some((post) => post !== null && commune.letters.offices.includes(post)),
  );
}

/** Who signs a letter of this kind today: the post's holder or deputy, else the chairman's. Null: nobody is there. */
export function signerOf(kind: LetterKind, { commune, now }: Moments): Owner | null {
  const own = kind === 'apology' ? undefined : commune.letters.signers[kind];
  const posts = [own ?? CHAIRMAN, CHAIRMAN];
  for (const post of posts) {
    const officer = holderOf(commune, post, now);
    if (officer !== null) return { post, officer };
  }
  return null;
}

/** As what the officer signs letters of this kind now: in their usual post, or in the chairman's, who may sign any; null: not at all. */
export function signingAs(officer: OfficerId, kind: LetterKind, context: Moments): Owner | null {
  const usual = signerOf(kind, context);
  if (usual?.officer === officer) return usual;
  return holderOf(context.commune, CHAIRMAN, context.now) === officer ? { post: CHAIRMAN, officer } : null;
}

/** The officer signs letters of this kind now. */
export function maySignLetter(officer: OfficerId, kind: LetterKind, context: Moments): boolean {
  return signingAs(officer, kind, context) !== null;
}
