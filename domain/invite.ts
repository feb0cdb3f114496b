// The invite code: an officer's way in, as it is made, typed and found in a message.

/** Without I, L, O, U (Crockford): 5 bits a letter, hard to misread; 26 letters hold 130 bits (FAULTS A04: at least 128). */
export const INVITE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const INVITE_LENGTH = 26;

/** In groups of four, as it is handed over, or in one piece. Letters that a reader may have mistaken are let through. */
const TYPED = /(?<![0-9A-Za-z-])(?:(?:[0-9A-Za-z]{4}[ -]){6}[0-9A-Za-z]{2}|[0-9A-Za-z]{26})(?![0-9A-Za-z-])/;

/** A code as it was meant: gaps and dashes say nothing, letters that look like digits are those digits. */
export function plainInvite(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** What looks like an invite in a text; null when nothing does. Words of 26 letters, or six of four in a row, hold no digit. */
export function inviteIn(text: string): string | null {
  const [found] = TYPED.exec(text.normalize('NFC')) ?? [];
  return found !== undefined && /\d/.test(found) ? found : null;
}
