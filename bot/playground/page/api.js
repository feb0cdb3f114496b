// The page's own door to the playground's API.

/**
 * @typedef {{ id: string, kind: 'citizen' | 'officer', name: string, title: string | null }} Phone
 * @typedef {{ number: number, label: string, action: string }} Choice
 * @typedef {{ label: string, to: { kind: 'url', url: string } | { kind: 'phone', phone: string } }} Link
 * @typedef {{ kind: string, url: string }} Media
 * @typedef {{ id: string, from: 'me' | 'commune', kind: string, at: string, day: string, hour: string, text: string, choices: Choice[], links: Link[], media: Media[], ask: 'phone' | 'place' | null }} Message
 * @typedef {{ messages: Message[], isAnswering: boolean, held: { words: string } | null }} Screenful
 * @typedef {{ kind: string, at: string, when: string, what: string }} Line
 * @typedef {{ id: string, code: string, title: string, state: string, status: string, owner: string, due: string, late: boolean, events: Line[], timers: Line[] }} Case
 * @typedef {{ iso: string, words: string }} ClockNow
 * @typedef {{ id: string, name: string, title: string }} Officer
 * @typedef {{ latitude: number, longitude: number, name?: string }} Place
 * @typedef {Record<string, string>} Words
 */

/** An answer of the API that is no success; `status` says of which kind. */
export class NotDone extends Error {
  /** @param {number} status @param {string} sentence */
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/**
 * @template T
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<T>}
 */
async function call(path, init) {
  const response = await fetch(`/playground/api${path}`, init);
  const body = await response.json();
  if (!response.ok) throw new NotDone(response.status, body.error ?? response.statusText);
  return body;
}

/** @param {unknown} value @returns {RequestInit} */
function json(value) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export const api = {
  /** @returns {Promise<Words>} */
  words: () => call('/words'),
  /** @returns {Promise<{ name: string, officers: Officer[] }>} */
  commune: () => call('/commune'),
  /** @returns {Promise<{ phones: Phone[] }>} */
  phones: () => call('/phones'),
  /** @param {{ as: 'citizen', name?: string } | { as: 'officer', officer: string }} who @returns {Promise<Phone>} */
  addPhone: (who) => call('/phones', json(who)),
  /** @param {string} phone @returns {Promise<Screenful>} */
  messages: (phone) => call(`/phones/${phone}/messages`),
  /** @param {string} phone @param {{ text: string } | { tap: string } | { place: Place }} said @returns {Promise<{ id: string }>} */
  say: (phone, said) => call(`/phones/${phone}/messages`, json(said)),
  /** @param {string} phone @param {Blob} blob @param {string} [caption] @returns {Promise<{ id: string }>} */
  sendMedia: (phone, blob, caption) =>
    call(`/phones/${phone}/media${caption ? `?caption=${encodeURIComponent(caption)}` : ''}`, {
      method: 'POST',
      headers: { 'content-type': blob.type },
      body: blob,
    }),
  /** @returns {Promise<ClockNow>} */
  clock: () => call('/clock'),
  /** @param {string} push @returns {Promise<ClockNow>} */
  push: (push) => call('/clock', json({ push })),
  /** @returns {Promise<{ cases: Case[] }>} */
  cases: () => call('/cases'),
  /** Calls back at each change, and when the server is there again. @param {() => void} hear */
  listen(hear) {
    const source = new EventSource('/playground/api/bell');
    source.addEventListener('rung', hear);
    source.addEventListener('open', hear);
    source.addEventListener('error', hear);
  },
};
