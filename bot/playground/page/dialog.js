// Dialogs: opened, answered, and their answer taken.
import { one } from './dom.js';

/**
 * Shows a dialog; resolves with true when its main button was pressed, false for every other way out.
 * @param {string} id @returns {Promise<boolean>}
 */
export function ask(id) {
  const dialog = one(document, `#${id}`, HTMLDialogElement);
  dialog.returnValue = ''; // in older browsers Escape repeats the last answer
  return new Promise((done) => {
    dialog.addEventListener('close', () => done(dialog.returnValue === 'ok'), { once: true });
    dialog.showModal();
  });
}

/** @param {string} id @returns {HTMLInputElement} */
export function field(id) {
  return one(document, `#${id}`, HTMLInputElement);
}
