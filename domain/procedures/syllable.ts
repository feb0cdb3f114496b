// Syllables of Vietnamese: which letters make one, and which sound alike to an ear or to a machine that transcribes.

const INITIALS = 'b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Rhymes without marks, as the language allows them ("oong" is left out: rarer than a Telex "ông"). */
const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu
  im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot u ua uan
  uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh
  uyt uyu y yem yen yet yeu`.split(/\s+/),
);

/** Whether folded letters are a syllable a Vietnamese would read: "khai", "dang", but neither "keest" nor "gks". */
export function isSyllable(folded: string): boolean {
  if (RHYMES.has(folded)) return true;
  return INITIALS.some(
    (initial) => folded.startsWith(initial) && RHYMES.has(rhymeAfter(initial, folded.slice(initial.length))),
  );
}

/** "gi" and "qu" share a letter with their rhyme: "gì" is gi + i, "giêng" gi + iêng, "quốc" qu + uôc. */
function rhymeAfter(initial: string, rest: string): string {
  if (initial === 'gi' && (rest === '' || rest.startsWith('e'))) return `i${rest}`;
  return rest;
}

const INITIAL_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^tr/, 'ch'],
  [/^r/, 'gi'],
  [/^s/, 'x'],
  [/^n(?![gh])/, 'l'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
  [/^k(?!h)/, 'c'],
];

/**
 * One spelling for folded syllables that whole regions say alike: tr/ch, s/x, gi/r, l/n at the beginning, c/t and
 * n/ng at the end, i/y.
 */
export function soundOf(folded: string): string {
  const change = INITIAL_SOUNDS.find(([sound]) => sound.test(folded));
  const begun = change ? folded.replace(change[0], change[1]) : folded;
  return begun.replace(/y/g, 'i').replace(/ng$/, 'n').replace(/c$/, 't');
}
