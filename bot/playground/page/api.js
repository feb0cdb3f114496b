// The page's own door to the playground's API.

/**
 * @typedef {{ id: string, kind: 'citizen' | 'officer', name: string, title: string | null }} Phone
 * @typedef {{ number: number, label: string, action: string }} Choice
 * @typedef {{ label: string, to: { kind: 'url', url: string } | { kind: 'phone', phone: string } }} Link
 * @typedef {{ kind: string, url: string }} Media
 * @typedef {{ id: string, from: 'me' | 'commune', at: string, when: string, text: string, choices: Choice[], links: Link[], media: Media[] }} Message
 * @typedef {{ id: string, code: string, title: string, status: string, owner: string, due: string, late: boolean, events: { at: string, what: string }[], next: { at: string, what: string } | null }} Case
 * @typedef {{ iso: string, words: string }} ClockNow
 * @typedef {{ id: string, name: string, title: string }} Officer
 */

/**
 * @template T
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<T>}
 */
async function call(path, init) {
  const response = await fetch(`/playground/api${path}`, init);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? response.statusText);
  return body;
}

/** @param {unknown} value @returns {RequestInit} */
function json(value) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export const api = {
  /** @returns {Promise<Record<string, string>>} */
  words: () => call('/words'),
  /** @returns {Promise<{ name: string, officers: Officer[] }>} */
  commune: () => call('/commune'),
  /** @returns {Promise<{ phones: Phone[] }>} */
  phones: () => call('/phones'),
  /** @param {{ as: 'citizen' } | { as: 'officer', officer: string }} who @returns {Promise<Phone>} */
  addPhone: (who) => call('/phones', json(who)),
  /** @param {string} phone @returns {Promise<{ messages: Message[] }>} */
  messages: (phone) => call(`/phones/${phone}/messages`),
  /** @param {string} phone @param {{ text: string } | { tap: string } | { place: { latitude: number, longitude: number } }} said @returns {Promise<{ id: string }>} */
  say: (phone, said) => call(`/phones/${phone}/messages`, json(said)),
  /** @param {string} phone @param {Blob} blob @returns {Promise<{ id: string }>} */
  sendMedia: (phone, blob) =>
    call(`/phones/${phone}/media`, { method: 'POST', headers: { 'content-type': blob.type }, body: blob }),
  /** @returns {Promise<ClockNow>} */
  clock: () => call('/clock'),
  /** @param {string} push @returns {Promise<ClockNow>} */
  push: (push) => call('/clock', json({ push })),
  /** @returns {Promise<{ cases: Case[] }>} */
  cases: () => call('/cases'),
  /** @param {() => void} hear @returns {EventSource} */
  listen(hear) {
    const source = new EventSource('/playground/api/bell');
    source.addEventListener('rung', hear);
    source.addEventListener('open', hear);
    return source;
  },
};
