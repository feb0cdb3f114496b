// Exits: the four ways out that are the same everywhere, and what names them.

/** 0 say it again · 7 another language · 8 back · 9 a person (voice-design.md rule 3). */
export const EXITS = [0, 7, 8, 9] as const;
export type Exit = (typeof EXITS)[number];

/** The id under which an exit is offered as a choice; it means the same on every prompt, old or new. */
export function exitId(exit: Exit): string {
  return `!${exit}`;
}

/** The exit a choice id names; null when it names none. */
export function exitOfId(id: string): Exit | null {
  return EXITS.find((exit) => exitId(exit) === id) ?? null;
}

/** The exit a number names; null when it names none. */
export function exitOfNumber(number: number | null): Exit | null {
  return EXITS.find((exit) => exit === number) ?? null;
}
