// The strip: each case's timeline and the next timer that will ring.
import { make } from './dom.js';

/** @param {HTMLElement} place @param {import('./api.js').Case[]} cases @param {Record<string, string>} words */
export function drawCases(place, cases, words) {
  if (cases.length === 0) return place.replaceChildren(make('p', { text: words['page-no-cases'] ?? '' }));
  place.replaceChildren(...cases.map((one) => caseNode(one, words)));
}

/** @param {import('./api.js').Case} one @param {Record<string, string>} words */
function caseNode(one, words) {
  const node = make('article', { class: 'case' });
  node.dataset.code = one.code;
  node.append(
    make('h3', { text: one.title }),
    make('p', { text: `${one.code} · ${one.status}` }),
    make('p', { text: `${words['page-owner'] ?? ''} ${one.owner}` }),
    make('p', { class: one.late ? 'late' : '', text: `${words['page-due'] ?? ''} ${one.due}` }),
  );
  const list = make('ol');
  for (const event of one.events) list.append(make('li', { text: `${event.at}: ${event.what}` }));
  node.append(list);
  if (one.next)
    node.append(
      make('p', { class: 'next', text: `${words['page-next'] ?? ''} ${one.next.what}, ${one.next.at}` }),
    );
  return node;
}
