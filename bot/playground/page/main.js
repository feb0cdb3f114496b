// The playground page: phones side by side, a clock to push, the cases' life. Everything is read again at each ring.
import { phoneAdder } from './add-phone.js';
import { api } from './api.js';
import { one } from './dom.js';
import { phoneView } from './phone.js';
import { casesView } from './strip.js';
import { tabsOf } from './tabs.js';

/** A ring may be missed, another process has no bell here; everything is looked at this often, in milliseconds. */
const LOOKED_AT_EVERY = 10_000;
/** An answer that leaves in parts rings once; while it does, it is looked for this often, in milliseconds. */
const LOOKED_AT_WHILE_ANSWERING = 150;

const [words, commune] = await Promise.all([api.words(), api.commune()]);
const place = one(document, '#phones', HTMLElement);
const side = one(document, '#side', HTMLElement);
const clock = one(document, '#clock', HTMLOutputElement);
const notice = one(document, '#notice', HTMLElement);
const drawCases = casesView(one(document, '#cases', HTMLElement), words);
const tabs = tabsOf(
  one(document, '#tabs', HTMLElement),
  one(document, '#side-tab', HTMLButtonElement),
  side,
  words,
);

/** @type {Map<string, ReturnType<typeof phoneView>>} */
const views = new Map();

/** Phones may have been added in another window, or be gone with the demo of yesterday. */
async function refreshPhones() {
  const { phones } = await api.phones();
  for (const [id, view] of views) {
    if (phones.some((phone) => phone.id === id)) continue;
    tabs.remove(view.element);
    view.element.remove();
    views.delete(id);
  }
  for (const phone of phones) if (!views.has(phone.id)) addView(phone);
  const looks = [...views.values()].map(async (view) => {
    const { isNews, isAnswering } = await view.refresh();
    if (isNews) tabs.mark(view.element);
    return isAnswering;
  });
  if ((await Promise.all(looks)).includes(true)) setTimeout(() => void refresh(), LOOKED_AT_WHILE_ANSWERING);
}

/** @param {import('./api.js').Phone} phone */
function addView(phone) {
  const view = phoneView(phone, words);
  views.set(phone.id, view);
  place.append(view.element);
  tabs.add(view.element, phone.name);
}

async function refreshSide() {
  const [now, life] = await Promise.all([api.clock(), api.cases()]);
  clock.value = now.words;
  drawCases(life.cases);
}

/** @type {Promise<void> | null} */
let looking = null;
let isWanted = false;
/** Looks again at everything; rings that come meanwhile are folded into one more look. */
function refresh() {
  isWanted = true;
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}

async function look() {
  while (isWanted) {
    isWanted = false;
    const isAway = await Promise.all([refreshPhones(), refreshSide()]).then(
      () => false,
      () => true,
    );
    tell('away', isAway ? (words['page-away'] ?? '') : '');
  }
}

/** What there is to say, by what it is about: the server that is back takes back only its own sentence. */
const said = new Map();
/** @param {'away' | 'failed'} about @param {string} sentence */
function tell(about, sentence) {
  said.set(about, sentence);
  const text = [...said.values()].filter((one) => one !== '').join(' ');
  if (notice.textContent !== text) notice.textContent = text;
}

const askForPhone = phoneAdder(words, commune.officers);
one(document, '#add', HTMLButtonElement).addEventListener('click', async () => {
  tell('failed', '');
  try {
    const phone = await askForPhone();
    if (phone === null) return;
    await refresh();
    const view = views.get(phone.id);
    if (view !== undefined) tabs.show(view.element);
  } catch {
    tell('failed', words['page-not-added'] ?? '');
  }
});

for (const button of document.querySelectorAll('[data-push]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.addEventListener('click', async () => {
    if (button.ariaBusy === 'true') return;
    tell('failed', '');
    button.ariaBusy = 'true';
    await api.push(button.dataset.push ?? '').catch(() => tell('failed', words['page-not-pushed'] ?? ''));
    button.ariaBusy = null;
    await refresh();
  });
}

document.title = `Gần Dân · ${commune.name}`;
one(document, '#commune', HTMLElement).textContent = `${commune.name} · ${words['page-subtitle'] ?? ''}`;
await refresh();
document.body.dataset.ready = 'true';
api.listen(() => void refresh());
setInterval(() => void refresh(), LOOKED_AT_EVERY);
