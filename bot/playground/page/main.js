// The playground page: phones side by side, a clock to push, the cases' life.
import { api } from './api.js';
import { make, one } from './dom.js';
import { phoneView } from './phone.js';
import { drawCases } from './strip.js';

const words = await api.words();
const place = one(document, '#phones', HTMLElement);
const tabs = one(document, '#tabs', HTMLElement);
const clock = one(document, '#clock', HTMLOutputElement);
const cases = one(document, '#cases', HTMLElement);

/** @type {Map<string, { view: ReturnType<typeof phoneView>, tab: HTMLButtonElement }>} */
const phones = new Map();

/** @param {string} id */
function show(id) {
  for (const [key, { view, tab }] of phones) {
    view.element.classList.toggle('shown', key === id);
    tab.setAttribute('aria-current', String(key === id));
  }
  phones.get(id)?.view.element.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

/** @param {import('./api.js').Phone} phone */
function addPhone(phone) {
  if (phones.has(phone.id)) return show(phone.id);
  const view = phoneView(phone, words);
  const tab = make('button', { text: phone.name });
  tab.type = 'button';
  tab.addEventListener('click', () => show(phone.id));
  phones.set(phone.id, { view, tab });
  place.append(view.element);
  tabs.insertBefore(tab, addButton);
  if (phones.size === 1) show(phone.id);
}

const addButton = make('button', { text: words['page-add-phone'] ?? '' });
addButton.type = 'button';
tabs.append(addButton);
const dialog = one(document, '#add-phone', HTMLDialogElement);
const who = one(document, '#add-who', HTMLSelectElement);
addButton.addEventListener('click', () => dialog.showModal());
dialog.addEventListener('close', async () => {
  if (dialog.returnValue !== 'add') return;
  const phone = await api.addPhone(who.value ? { as: 'officer', officer: who.value } : { as: 'citizen' });
  addPhone(phone);
  show(phone.id);
  await refresh();
});

let running = false;
let again = false;
/** Looks again at everything; calls that come meanwhile are folded into one more look. */
async function refresh() {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    try {
      const [now, life] = await Promise.all([
        api.clock(),
        api.cases(),
        ...[...phones.values()].map(({ view }) => view.refresh()),
      ]);
      clock.value = now.words;
      drawCases(cases, life.cases, words);
    } catch {
      clock.value = words['page-away'] ?? '';
    }
  }
  running = false;
}

for (const button of document.querySelectorAll('[data-push]')) {
  if (!(button instanceof HTMLButtonElement)) continue;
  button.addEventListener('click', async () => {
    button.disabled = true;
    await api.push(button.dataset.push ?? 'hour').catch(() => undefined);
    button.disabled = false;
    await refresh();
  });
}

const { name, officers } = await api.commune();
document.title = `Gần Dân · ${name}`;
who.append(
  new Option(words['page-a-citizen'] ?? '', ''),
  ...officers.map((officer) => new Option(`${officer.title}: ${officer.name}`, officer.id)),
);
for (const phone of (await api.phones()).phones) addPhone(phone);
await refresh();
api.listen(() => void refresh());
setInterval(() => void refresh(), 15_000);
