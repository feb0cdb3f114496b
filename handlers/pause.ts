// Pause: a short wait before the same thing is tried again.

const FIRST_MS = 100;
const LONGEST_MS = 2_000;
/** About four seconds in all: well inside a lease (FAULTS F10). */
const TRIES_MAX = 5;

/** Waits a little longer after each try, half of it left to chance; false when it has been tried often enough. */
export async function pause(tries: number, chance: () => number): Promise<boolean> {
  if (tries >= TRIES_MAX) return false;
  const longest = Math.min(FIRST_MS * 2 ** tries, LONGEST_MS);
  await new Promise((resolve) => setTimeout(resolve, longest / 2 + (longest / 2) * chance()));
  return true;
}
