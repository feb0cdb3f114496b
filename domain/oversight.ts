// Oversight: people's supervision boards, who read the commune's figures and have nothing else to do with its matters.
import type { Commune, Post } from './commune.ts';
import type { OfficerId, PostCode } from './ids.ts';
import type { Officer } from './person.ts';

/**
 * A board that watches the commune: Ban thanh tra nhân dân, Ban giám sát đầu tư của cộng đồng (Law 10/2022/QH15
 * Art. 30, 36). It is not part of the administration: no matter is routed to it, and it reads none.
 */
export function isBoard({ reports }: Pick<Post, 'reports'>): boolean {
  return reports === 'figures';
}

/** The officer sits on a board; whatever else they hold, they have no part in matters. */
export function isOverseer(commune: Commune, officer: OfficerId | null): boolean {
  const posts = commune.officers.find(({ id }) => id === officer)?.posts ?? [];
  return posts.some((code) => isBoardCode(commune, code));
}

/** Officers who work on matters. */
export function workers(commune: Commune): readonly Officer[] {
  const boards = commune.posts.filter(isBoard).map(({ code }) => code);
  if (boards.length === 0) return commune.officers;
  return commune.officers.filter(({ posts }) => !posts.some((code) => boards.includes(code)));
}

function isBoardCode(commune: Commune, code: PostCode): boolean {
  return commune.posts.some((post) => post.code === code && isBoard(post));
}
