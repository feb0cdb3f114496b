// Adding a phone: for a citizen, or for an officer of the commune.
import { api } from './api.js';
import { ask, field } from './dialog.js';
import { one } from './dom.js';

/**
 * @param {import('./api.js').Words} words @param {import('./api.js').Officer[]} officers
 * @returns {() => Promise<import('./api.js').Phone | null>} asks whose phone it is and makes it
 */
export function phoneAdder(words, officers) {
  const who = one(document, '#add-who', HTMLSelectElement);
  const named = one(document, '#add-named', HTMLElement);
  const name = field('add-name');
  who.replaceChildren(
    new Option(words['page-a-citizen'] ?? '', ''),
    ...officers.map((officer) => new Option(`${officer.title}: ${officer.name}`, officer.id)),
  );
  who.addEventListener('change', () => {
    named.hidden = who.value !== '';
  });
  return async () => {
    name.value = '';
    if (!(await ask('add-dialog'))) return null;
    if (who.value !== '') return api.addPhone({ as: 'officer', officer: who.value });
    const given = name.value.trim();
    return api.addPhone(given === '' ? { as: 'citizen' } : { as: 'citizen', name: given });
  };
}
