// One phone: whose it is, its talk, and the ways to speak into it.
import { api, NotDone } from './api.js';
import { make, one } from './dom.js';
import { askPlace } from './place.js';
import { wireSpeaking } from './speaking.js';
import { talkView } from './talk.js';

/** @typedef {import('./api.js').Phone} Phone @typedef {import('./api.js').Words} Words */
/**
 * How a phone does things and tells its person what went wrong; `send` is true when it was done.
 * @typedef {{ send: (deed: () => Promise<unknown>) => Promise<boolean>, tell: (key: string) => void }} Doer
 */

/**
 * @param {Phone} phone @param {Words} words
 * @returns {{ element: HTMLElement, refresh: () => Promise<{ isNews: boolean, isAnswering: boolean }> }}
 */
export function phoneView(phone, words) {
  const element = fromTemplate();
  nameIt(element, phone, words);
  const doer = doerOf(one(element, '.notice', HTMLElement), words);
  const sendPlace = async () => {
    const place = await askPlace(words);
    if (place !== null) await doer.send(() => api.say(phone.id, { place }));
  };
  const draw = talkView(one(element, '.talk', HTMLElement), words, {
    tap: (action) => void doer.send(() => api.say(phone.id, { tap: action })),
    place: () => void sendPlace(),
  });
  wireSpeaking(element, phone, words, doer);
  one(element, '.icon.place', HTMLButtonElement).addEventListener('click', () => void sendPlace());
  return {
    element,
    async refresh() {
      const screenful = await api.messages(phone.id);
      return { isNews: draw(screenful), isAnswering: screenful.isAnswering };
    },
  };
}

/** @returns {HTMLElement} */
function fromTemplate() {
  const { content } = one(document, '#phone-template', HTMLTemplateElement);
  return one(document.importNode(content, true), '.phone', HTMLElement);
}

/** @param {HTMLElement} element @param {Phone} phone @param {Words} words */
function nameIt(element, phone, words) {
  element.classList.add(phone.kind);
  element.dataset.phone = phone.id;
  const title = one(element, 'h2', HTMLHeadingElement);
  title.id = `phone-${phone.id}`;
  title.replaceChildren(phone.name, make('small', { text: phone.title ?? words['page-citizen'] ?? '' }));
  element.setAttribute('aria-labelledby', title.id);
  one(element, '.face', HTMLElement).textContent = phone.name.trim().split(/\s+/).at(-1)?.slice(0, 1) ?? '';
  const talk = one(element, '.talk', HTMLElement);
  talk.setAttribute('aria-label', `${words['page-talk'] ?? ''} ${phone.name}`);
  talk.tabIndex = 0; // so that the keyboard can scroll it
}

/** Sentences for what the server will not take, by its status. */
const REFUSED = new Map([
  [413, 'page-too-large'],
  [415, 'page-not-a-photo'],
]);

/** @param {HTMLElement} notice @param {Words} words @returns {Doer} */
function doerOf(notice, words) {
  /** @param {string} key */
  const tell = (key) => {
    notice.textContent = words[key] ?? '';
  };
  return {
    tell,
    async send(deed) {
      notice.textContent = '';
      try {
        await deed();
        return true;
      } catch (error) {
        tell((error instanceof NotDone && REFUSED.get(error.status)) || 'page-not-sent');
        return false;
      }
    },
  };
}
