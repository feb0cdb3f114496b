// Phone: a Vietnamese telephone number found in what a person typed.

/** `0` or `+84`, then nine digits of a mobile or nine to ten of a landline, with the usual marks between them. */
const PHONE = /(?<![\d+])(?:\+?84|0)(?:[ .()-]*\d){9,10}(?!\d)/;

/** The number as it is dialled inside the country; null when there is none. */
export function phoneIn(text: string): string | null {
  const found = PHONE.exec(text.normalize('NFKC'))?.[0];
  return found === undefined ? null : found.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
}
