// One phone: its bubbles, its choices, and the ways to speak into it.
import { api } from './api.js';
import { drawIcon, make, one } from './dom.js';
import { recorder } from './recorder.js';

/** @typedef {import('./api.js').Phone} Phone @typedef {import('./api.js').Message} Message */

/**
 * @param {Phone} phone @param {Record<string, string>} words
 * @returns {{ element: HTMLElement, refresh: () => Promise<void> }}
 */
export function phoneView(phone, words) {
  const template = one(document, '#phone-template', HTMLTemplateElement);
  const element = one(
    /** @type {DocumentFragment} */ (template.content.cloneNode(true)),
    '.phone',
    HTMLElement,
  );
  element.classList.add(phone.kind);
  element.dataset.phone = phone.id;
  const title = one(element, 'h2', HTMLHeadingElement);
  title.textContent = phone.name;
  title.id = `phone-${phone.id}`;
  title.append(make('small', { text: phone.title ?? words['page-citizen'] ?? '' }));
  element.setAttribute('aria-labelledby', title.id);
  one(element, '.face', HTMLElement).textContent = phone.name.trim().split(/\s+/).at(-1)?.slice(0, 1) ?? '';
  const talk = one(element, '.talk', HTMLElement);
  talk.tabIndex = 0; // so that the keyboard can scroll it
  talk.setAttribute('aria-label', `${words['page-talk'] ?? ''} ${phone.name}`);
  wireSpeaking(element, phone, words, talk);
  let shown = '';
  return {
    element,
    async refresh() {
      const { messages } = await api.messages(phone.id);
      const key = messages.map((message) => message.id).join();
      if (key === shown) return;
      shown = key;
      draw(talk, messages, (action) => send(talk, words, () => api.say(phone.id, { tap: action })));
    },
  };
}

/** @param {HTMLElement} talk @param {Message[]} messages @param {(action: string) => void} tap */
function draw(talk, messages, tap) {
  const last = messages.findLastIndex((message) => message.from === 'commune');
  talk.replaceChildren(...messages.flatMap((message, index) => nodesOf(message, index >= last, tap)));
  talk.scrollTop = talk.scrollHeight;
}

/** @param {Message} message @param {boolean} current @param {(action: string) => void} tap @returns {Node[]} */
function nodesOf(message, current, tap) {
  const bubble = make('div', { class: message.from === 'me' ? 'bubble mine' : 'bubble' });
  for (const media of message.media) bubble.append(mediaNode(media));
  bubble.append(message.text, make('time', { text: message.when }));
  if (message.choices.length === 0 && message.links.length === 0) return [bubble];
  const choices = make('div', { class: current ? 'choices' : 'choices old' });
  for (const choice of message.choices) {
    const button = make('button', { text: choice.label });
    button.type = 'button';
    button.addEventListener('click', () => tap(choice.action));
    choices.append(button);
  }
  for (const link of message.links) {
    const anchor = make('a', { text: link.label });
    anchor.href = link.to.kind === 'phone' ? `tel:${link.to.phone}` : link.to.url;
    anchor.rel = 'noreferrer';
    choices.append(anchor);
  }
  return [bubble, choices];
}

/** @param {import('./api.js').Media} media @returns {HTMLElement} */
function mediaNode(media) {
  if (media.kind === 'voice') {
    const audio = make('audio');
    audio.controls = true;
    audio.src = media.url;
    return audio;
  }
  const image = make('img');
  image.src = media.url;
  image.alt = '';
  return image;
}

/** @param {HTMLElement} element @param {Phone} phone @param {Record<string, string>} words @param {HTMLElement} talk */
function wireSpeaking(element, phone, words, talk) {
  const input = one(element, '.words', HTMLInputElement);
  input.setAttribute('aria-label', `${words['page-write'] ?? ''} ${phone.name}`);
  input.placeholder = words['page-write'] ?? '';
  for (const [name, word] of /** @type {const} */ ([
    ['photo', 'page-photo'],
    ['voice', 'page-voice'],
    ['place', 'page-place'],
    ['send', 'page-send'],
  ])) {
    const button = one(element, `.${name}`, HTMLButtonElement);
    drawIcon(button, name);
    button.setAttribute('aria-label', words[word] ?? '');
    button.title = words[word] ?? '';
  }
  one(element, '.say', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = '';
    send(talk, words, () => api.say(phone.id, { text }));
  });
  const file = one(element, '.file', HTMLInputElement);
  one(element, '.photo', HTMLButtonElement).addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const picked = file.files?.[0];
    file.value = '';
    if (picked) send(talk, words, () => api.sendMedia(phone.id, picked));
  });
  wireVoice(one(element, '.voice', HTMLButtonElement), phone, words, talk);
  one(element, '.place', HTMLButtonElement).addEventListener('click', () => sendPlace(phone, words, talk));
}

/** @param {HTMLButtonElement} button @param {Phone} phone @param {Record<string, string>} words @param {HTMLElement} talk */
function wireVoice(button, phone, words, talk) {
  const voice = recorder();
  button.addEventListener('click', async () => {
    if (voice.recording) {
      const blob = await voice.stop();
      button.setAttribute('aria-pressed', 'false');
      button.setAttribute('aria-label', words['page-voice'] ?? '');
      if (blob.size > 0) send(talk, words, () => api.sendMedia(phone.id, blob));
      return;
    }
    try {
      await voice.start();
      button.setAttribute('aria-pressed', 'true');
      button.setAttribute('aria-label', words['page-voice-stop'] ?? '');
    } catch {
      tell(talk, words['page-no-microphone'] ?? '');
    }
  });
}

/** @param {Phone} phone @param {Record<string, string>} words @param {HTMLElement} talk */
function sendPlace(phone, words, talk) {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) =>
      send(talk, words, () =>
        api.say(phone.id, { place: { latitude: coords.latitude, longitude: coords.longitude } }),
      ),
    () => tell(talk, words['page-no-place'] ?? ''),
    { timeout: 8000 },
  );
}

/** @param {HTMLElement} talk @param {Record<string, string>} words @param {() => Promise<unknown>} deed */
function send(talk, words, deed) {
  deed().catch(() => tell(talk, words['page-not-sent'] ?? ''));
}

/** @param {HTMLElement} talk @param {string} text */
function tell(talk, text) {
  talk.append(make('div', { class: 'notice', text }));
  talk.scrollTop = talk.scrollHeight;
}
