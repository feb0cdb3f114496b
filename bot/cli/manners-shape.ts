// The shape of a commune's manners and of who has to do with its letters, in its file and in the seed.
import { z } from 'zod';
import { MANNERS } from '../../domain/courtesy/profile.ts';
import { oneOf, optional, postCode, text } from './shape-parts.ts';

/** `offices` write letters, with everybody under them; a kind without a signer is the chairman's. */
export const lettersShape = z
  .strictObject({
    offices: z.array(postCode).min(1, { error: 'must name at least one post' }),
    signers: optional(
      z.strictObject({
        late_dossier: postCode.optional(),
        thanks: postCode.optional(),
        birth: postCode.optional(),
        marriage: postCode.optional(),
        condolence: postCode.optional(),
      }),
    ),
  })
  .transform(({ offices, signers }) => ({ offices, signers: signers ?? {} }));

export const courtesyShape = z.array(
  z
    .strictObject({
      name: text,
      source: optional(text),
      items: z
        .array(z.strictObject({ manner: oneOf(MANNERS), words: text }))
        .min(1, { error: 'must name at least one manner' }),
    })
    .transform((rule) => ({ ...rule, source: rule.source ?? null })),
);
