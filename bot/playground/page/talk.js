// A talk on a phone's screen: bubbles, choices, days between them; drawn anew only where it has changed.
import { arrange, button, make } from './dom.js';

/**
 * @typedef {import('./api.js').Message} Message
 * @typedef {{ tap: (action: string) => void, place: () => void }} Hands
 */

/** Closer to the end than this, in pixels, somebody reads the newest and wants to see what comes. */
const NEAR_THE_END = 120;

/**
 * @param {HTMLElement} place @param {import('./api.js').Words} words @param {Hands} hands
 * @returns {(screenful: import('./api.js').Screenful) => boolean} draws; whether the commune has said something new
 */
export function talkView(place, words, hands) {
  /** @type {Map<string, HTMLElement>} */
  let nodes = new Map();
  const toEnd = keptAtEnd(place);
  const held = make('p', { class: 'held' });
  const dots = make('p', { class: 'dots' }, make('span'), make('span'), make('span'));
  dots.setAttribute('aria-hidden', 'true');
  return (screenful) => {
    const { messages, isAnswering } = screenful;
    const before = nodes;
    nodes = new Map(
      messages.map((message) => [message.id, before.get(message.id) ?? messageNode(message, words, hands)]),
    );
    markCurrent(messages, nodes);
    for (const message of messages) renewLinks(message, nodes.get(message.id));
    if (held.textContent !== screenful.held?.words) held.textContent = screenful.held?.words ?? '';
    arrange(place, [
      ...withDays(messages, nodes),
      ...(screenful.held ? [held] : []),
      ...(isAnswering ? [dots] : []),
    ]);
    const fresh = messages.filter((message) => !before.has(message.id));
    toEnd(fresh.some((message) => message.from === 'me'));
    return before.size > 0 && fresh.some((message) => message.from === 'commune');
  };
}

/**
 * Who reads the newest goes on reading the newest, whatever comes and however the screen is turned.
 * @param {HTMLElement} place @returns {(isWanted: boolean) => void} to the end, if wanted or if that is where they read
 */
function keptAtEnd(place) {
  let isAtEnd = true;
  const toEnd = () => place.scrollTo({ top: place.scrollHeight });
  place.addEventListener('scroll', () => {
    isAtEnd = place.scrollHeight - place.scrollTop - place.clientHeight < NEAR_THE_END;
  });
  new ResizeObserver(() => {
    if (isAtEnd) toEnd();
  }).observe(place);
  return (isWanted) => {
    if (isWanted || isAtEnd) toEnd();
  };
}

/** Choices are current until the phone has spoken after them. @param {Message[]} messages @param {Map<string, HTMLElement>} nodes */
function markCurrent(messages, nodes) {
  const spoken = messages.findLastIndex((message) => message.from === 'me');
  const asked = messages.findLastIndex((message) => message.choices.length > 0);
  messages.forEach((message, index) => {
    nodes.get(message.id)?.classList.toggle('old', index < asked || index < spoken);
  });
}

/** A link to a picture is good for an hour only. @param {Message} message @param {HTMLElement | undefined} node */
function renewLinks(message, node) {
  const pictures = message.media.filter((media) => media.kind !== 'voice');
  node?.querySelectorAll('a.picture').forEach((link, index) => {
    const url = pictures[index]?.url;
    if (url !== undefined) link.setAttribute('href', url);
  });
}

/** @param {Message[]} messages @param {Map<string, HTMLElement>} nodes @returns {Element[]} */
function withDays(messages, nodes) {
  return messages.flatMap((message, index) => {
    const node = nodes.get(message.id);
    if (node === undefined) return [];
    const isNewDay = message.day !== messages[index - 1]?.day;
    return isNewDay ? [dayBefore(node, message.day), node] : [node];
  });
}

/** The day's line that stands before a message; the same one each time. @param {HTMLElement} node @param {string} day */
function dayBefore(node, day) {
  const there = node.previousElementSibling;
  return there?.classList.contains('day') && there.textContent === day
    ? there
    : make('p', { class: 'day', text: day });
}

/** @param {Message} message @param {import('./api.js').Words} words @param {Hands} hands @returns {HTMLElement} */
function messageNode(message, words, hands) {
  if (message.kind === 'arrived') return make('p', { class: 'day', text: message.text });
  const bubble = make('div', { class: 'bubble' });
  for (const media of message.media) bubble.append(mediaNode(media, words));
  bubble.append(make('p', { text: message.text }), make('time', { text: message.hour }));
  const choices = choiceNodes(message, words, hands);
  const node = make('div', { class: message.from === 'me' ? 'message mine' : 'message' }, bubble);
  node.dataset.message = message.id;
  if (choices.length > 0) node.append(make('div', { class: 'choices' }, ...choices));
  return node;
}

/** @param {Message} message @param {import('./api.js').Words} words @param {Hands} hands @returns {HTMLElement[]} */
function choiceNodes(message, words, hands) {
  const asked = message.ask === 'place' ? [button(words['page-place'] ?? '', hands.place)] : [];
  const choices = message.choices.map((choice) => button(choice.label, () => hands.tap(choice.action)));
  const links = message.links.map((link) => {
    const anchor = make('a', { text: link.label });
    anchor.href = link.to.kind === 'phone' ? `tel:${link.to.phone}` : link.to.url;
    anchor.rel = 'noreferrer';
    return anchor;
  });
  return [...asked, ...choices, ...links];
}

/** @param {import('./api.js').Media} media @param {import('./api.js').Words} words @returns {HTMLElement} */
function mediaNode(media, words) {
  if (media.kind === 'voice') {
    const audio = make('audio');
    audio.controls = true;
    audio.preload = 'metadata';
    audio.src = media.url;
    audio.setAttribute('aria-label', words['page-voice-note'] ?? '');
    return audio;
  }
  const image = make('img');
  image.src = media.url;
  image.alt = words['page-photo-open'] ?? '';
  const link = make('a', { class: 'picture' }, image);
  link.href = media.url;
  link.target = '_blank';
  link.rel = 'noreferrer';
  return link;
}
