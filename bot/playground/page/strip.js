// The cases: where each stands, what has happened to it, and what will ring next.
import { arrange, make } from './dom.js';

/** @typedef {import('./api.js').Case} Case @typedef {import('./api.js').Line} Line @typedef {import('./api.js').Words} Words */

/**
 * @param {HTMLElement} place @param {Words} words
 * @returns {(cases: Case[]) => void} draws; a case that has not changed is left alone, so that only news is read out
 */
export function casesView(place, words) {
  /** @type {Map<string, HTMLElement>} */
  let drawn = new Map();
  const none = make('p', { class: 'none', text: words['page-no-cases'] ?? '' });
  return (cases) => {
    const before = drawn;
    drawn = new Map(
      cases.map((one) => {
        const key = JSON.stringify(one);
        return [key, before.get(key) ?? caseNode(one, words)];
      }),
    );
    arrange(place, drawn.size === 0 ? [none] : [...drawn.values()]);
  };
}

/** @param {Case} one @param {Words} words */
function caseNode(one, words) {
  const node = make(
    'article',
    { class: one.late ? 'case late' : 'case' },
    make('h3', { text: one.title }),
    make(
      'p',
      { class: 'standing' },
      make('span', { class: 'code', text: one.code }),
      make('span', { class: 'state', text: one.status }),
    ),
    row('owner', words['page-owner'], one.owner),
    row('due', words[one.late ? 'page-due-late' : 'page-due'], one.due),
    timeline(one, words),
  );
  node.dataset.code = one.code;
  node.dataset.state = one.state;
  return node;
}

/** @param {string} name @param {string | undefined} label @param {string} value */
function row(name, label, value) {
  return make('p', { class: name }, make('span', { class: 'label', text: label ?? '' }), ` ${value}`);
}

/** @param {Case} one @param {Words} words */
function timeline({ events, timers }, words) {
  const list = make('ol', { class: 'timeline' });
  list.setAttribute('aria-label', words['page-timeline'] ?? '');
  list.append(...events.map((event) => lineNode('past', event)));
  timers.forEach((timer, index) => {
    const node = lineNode(index === 0 ? 'next' : 'later', timer);
    if (index === 0) node.prepend(make('span', { class: 'label', text: words['page-next'] ?? '' }));
    list.append(node);
  });
  return list;
}

/** @param {string} name @param {Line} line */
function lineNode(name, line) {
  const node = make(
    'li',
    { class: name },
    make('span', { class: 'what', text: line.what }),
    make('time', { text: line.when }),
  );
  node.dataset.kind = line.kind;
  return node;
}
