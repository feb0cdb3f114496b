// Commands about letters that a flow can give: their fields, each named by the kind of slot that fills it.

/** Command → field → slot kind. Those about a letter that is there take it from what the run is about. */
export type LetterCommandFields = {
  DraftBirthLetter: { readonly child: 'told'; readonly name: 'told'; readonly hamlet: 'item' };
  DraftMarriageLetter: { readonly couple: 'told'; readonly hamlet: 'item' };
  DraftCondolence: {
    readonly deceased: 'told';
    readonly name: 'told';
    readonly hamlet: 'item';
    /** `today`, `yesterday`, or `earlier` with the day in `visited`. */
    readonly when: 'choice';
    readonly visited: 'told';
  };
  /** `code`: the receipt of whoever is thanked for what they sent; then their name is known, or need not be. */
  DraftThanks: {
    readonly deed: 'told';
    readonly good: 'told';
    readonly name: 'told';
    readonly hamlet: 'item';
    readonly code: 'told';
  };
  /** Form 04 of Circular 03/2025/TT-VPCP: a dossier that will not be ready on the promised day. */
  /** The same for a dossier of the imported list: its data are known. */
  DraftDueDossier: { readonly dossier: 'item'; readonly reason: 'told'; readonly newDay: 'told' };
  DraftLateDossier: {
    readonly dossier: 'told';
    readonly matter: 'told';
    readonly name: 'told';
    readonly hamlet: 'item';
    readonly received: 'told';
    readonly promised: 'told';
    readonly reason: 'told';
    readonly newDay: 'told';
  };
  /** `text` left empty brings back the prepared words. */
  CorrectLetter: { readonly part: 'choice'; readonly text: 'told' };
  AskSignature: Record<never, never>;
  SignLetter: Record<never, never>;
  GiveBackLetter: { readonly reason: 'told' };
  DeliverLetter: { readonly how: 'choice' };
  DropLetter: { readonly why: 'choice' };
};
