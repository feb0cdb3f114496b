// The form of a letter: the steps that letters about different events ask in the same way.

/** Asked before anything is written down; nothing is kept of who does not want a letter (courtesy-and-letters.md §2). */
export const consentThen = <Next extends string>(next: Next) =>
  ({
    kind: 'choose',
    text: { key: 'letters-consent' },
    choices: [
      { id: 'yes', label: 'letters-consent-yes', next },
      { id: 'no', label: 'letters-consent-no', next: 'declined' },
    ],
  }) as const;

/** Where they live; it may stay open. */
export const hamletThen = <Next extends string>(next: Next) =>
  ({
    kind: 'list',
    needs: ['hamlets'],
    text: { key: 'letters-ask-hamlet' },
    items: 'hamlets',
    into: 'hamlet',
    next,
    empty: next,
    choices: [{ id: 'skip', label: 'letters-hamlet-skip', next }],
  }) as const;

export const declined = { kind: 'say', text: { key: 'letters-declined' }, next: 'end' } as const;
export const cancelled = { kind: 'say', text: { key: 'letters-cancelled' }, next: 'end' } as const;
