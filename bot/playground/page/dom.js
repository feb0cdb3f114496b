// Small hands for the document.

/**
 * The one element a selector names below `root`, of the class it must be.
 * @template {Element} T
 * @param {ParentNode} root @param {string} selector @param {new () => T} type
 * @returns {T}
 */
export function one(root, selector, type) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {{ class?: string, text?: string }} [with_] @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, with_ = {}, ...children) {
  const element = document.createElement(tag);
  if (with_.class) element.className = with_.class;
  if (with_.text !== undefined) element.textContent = with_.text;
  element.append(...children);
  return element;
}

/** @param {string} text @param {() => void} press @returns {HTMLButtonElement} */
export function button(text, press) {
  const element = make('button', { text });
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/**
 * Makes `place` hold exactly these, touching only what is new, gone or moved: focus, sound and scroll stay.
 * @param {Element} place @param {Element[]} wanted
 */
export function arrange(place, wanted) {
  const kept = new Set(wanted);
  for (const child of [...place.children]) if (!kept.has(child)) child.remove();
  wanted.forEach((element, index) => {
    const there = place.children[index];
    if (there !== element) place.insertBefore(element, there ?? null);
  });
}

const ICONS = {
  photo: '<path d="M4 8h3l2-3h6l2 3h3v11H4z"/><circle cx="12" cy="13" r="3.5"/>',
  voice: '<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v3"/>',
  place:
    '<path d="M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  send: '<path d="M4 12l16-8-6 16-3-7z"/>',
};

/** Draws one of the page's own icons into a button. @param {Element} element @param {keyof typeof ICONS} name */
export function drawIcon(element, name) {
  element.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`;
}
