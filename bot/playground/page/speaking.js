// Speaking into a phone: words, a photo with a caption, a voice note.
import { api } from './api.js';
import { drawIcon, one } from './dom.js';
import { recorder } from './recorder.js';

/** @typedef {import('./api.js').Phone} Phone @typedef {import('./api.js').Words} Words @typedef {import('./phone.js').Doer} Doer */

/** @param {HTMLElement} element @param {Phone} phone @param {Words} words @param {Doer} doer */
export function wireSpeaking(element, phone, words, doer) {
  for (const name of /** @type {const} */ (['photo', 'voice', 'place', 'send']))
    for (const icon of element.querySelectorAll(`.icon.${name}`)) drawIcon(icon, name);
  const input = one(element, '.words', HTMLInputElement);
  input.setAttribute('aria-label', `${words['page-write'] ?? ''} ${phone.name}`);
  input.placeholder = words['page-write'] ?? '';
  const photo = wirePhoto(element, input, words);
  one(element, '.say', HTMLFormElement).addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = input.value.trim();
    const picked = photo.picked();
    if (picked === null && text === '') return;
    input.value = '';
    photo.drop();
    const isDone = await doer.send(() =>
      picked === null ? api.say(phone.id, { text }) : api.sendMedia(phone.id, picked, text),
    );
    if (isDone) return;
    // What somebody has written is not thrown away, nor put before what they have written since.
    if (input.value === '') input.value = text;
    if (picked !== null && photo.picked() === null) photo.pick(picked);
  });
  wireVoice(element, phone, doer);
}

/**
 * The photo that will go with the words, shown before it is sent.
 * @param {HTMLElement} element @param {HTMLInputElement} input @param {Words} words
 */
function wirePhoto(element, input, words) {
  const draft = one(element, '.draft', HTMLElement);
  const preview = one(draft, 'img', HTMLImageElement);
  const file = one(element, '.file', HTMLInputElement);
  const opener = one(element, '.icon.photo', HTMLButtonElement);
  /** @type {Blob | null} */
  let held = null;

  /** @param {Blob | null} blob */
  function hold(blob) {
    if (held !== null) URL.revokeObjectURL(preview.src);
    held = blob;
    if (blob === null) preview.removeAttribute('src');
    else preview.src = URL.createObjectURL(blob);
    draft.hidden = blob === null;
    input.placeholder = words[blob === null ? 'page-write' : 'page-caption'] ?? '';
  }

  opener.addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const picked = file.files?.[0];
    file.value = '';
    if (picked === undefined) return;
    hold(picked);
    input.focus();
  });
  one(draft, '.drop', HTMLButtonElement).addEventListener('click', () => {
    hold(null);
    opener.focus();
  });
  return { picked: () => held, pick: hold, drop: () => hold(null) };
}

/** @param {HTMLElement} element @param {Phone} phone @param {Doer} doer */
function wireVoice(element, phone, doer) {
  const opener = one(element, '.icon.voice', HTMLButtonElement);
  const bar = one(element, '.recording', HTMLElement);
  const form = one(element, '.say', HTMLFormElement);
  const passed = one(bar, '.passed', HTMLElement);
  const stop = one(bar, '.icon.send', HTMLButtonElement);
  const voice = recorder((seconds) => {
    passed.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });

  /** @param {boolean} isRecording */
  function show(isRecording) {
    bar.hidden = !isRecording;
    form.hidden = isRecording;
    (isRecording ? stop : opener).focus();
  }

  opener.addEventListener('click', async () => {
    const isRecording = await voice.start().catch(() => false);
    if (isRecording) show(true);
    else doer.tell('page-no-microphone');
  });
  one(bar, '.drop', HTMLButtonElement).addEventListener('click', async () => {
    await voice.stop();
    show(false);
  });
  stop.addEventListener('click', async () => {
    const blob = await voice.stop();
    show(false);
    if (blob.size > 0) await doer.send(() => api.sendMedia(phone.id, blob));
  });
}
