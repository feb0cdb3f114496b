// A finding of `doctor`: one thing looked at.

/** All is well, something to know, or something that must be mended. */
export type Finding = { readonly kind: 'well' | 'note' | 'trouble'; readonly sentence: string };

export function well(sentence: string): Finding {
  return { kind: 'well', sentence };
}

export function note(sentence: string): Finding {
  return { kind: 'note', sentence };
}

export function trouble(sentence: string): Finding {
  return { kind: 'trouble', sentence };
}
