// Tabs: on a narrow screen one thing is shown at a time, a phone or the side; on a wide one they lead to a phone.
import { button, make } from './dom.js';

/**
 * @param {HTMLElement} bar @param {HTMLButtonElement} sideTab @param {HTMLElement} side
 * @param {import('./api.js').Words} words
 */
export function tabsOf(bar, sideTab, side, words) {
  /** @type {Map<HTMLElement, HTMLButtonElement>} */
  const tabs = new Map([[side, sideTab]]);
  const badge = () =>
    make('span', { class: 'badge' }, make('span', { class: 'hidden', text: words['page-unread'] ?? '' }));

  /** @param {HTMLElement} shown */
  function show(shown) {
    for (const [screen, tab] of tabs) {
      screen.classList.toggle('shown', screen === shown);
      tab.setAttribute('aria-current', String(screen === shown));
    }
    tabs.get(shown)?.querySelector('.badge')?.remove();
    shown.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }

  sideTab.addEventListener('click', () => show(side));
  return {
    show,
    /** @param {HTMLElement} screen @param {string} name */
    add(screen, name) {
      const tab = button(name, () => show(screen));
      tabs.set(screen, tab);
      bar.insertBefore(tab, sideTab);
      if (tabs.size === 2) show(screen);
    },
    /** @param {HTMLElement} screen */
    remove(screen) {
      tabs.get(screen)?.remove();
      tabs.delete(screen);
      const [other] = [...tabs.keys()].filter((one) => one !== side);
      if (screen.classList.contains('shown') && other !== undefined) show(other);
    },
    /** Marks a screen that nobody sees at the moment. @param {HTMLElement} screen */
    mark(screen) {
      const tab = tabs.get(screen);
      const isHidden = screen.offsetParent === null;
      if (tab !== undefined && isHidden && tab.querySelector('.badge') === null) tab.append(badge());
    },
  };
}
