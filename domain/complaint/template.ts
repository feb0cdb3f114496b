// Templates: answers a commune has written beforehand, their gaps filled from the case.
import type { AnswerTemplate } from '../commune.ts';
import type { Complaint } from './complaint.ts';

/** What a template may ask for, as it stands in braces in the commune's file: `{thon}`. */
export const GAPS = ['ma', 'linh_vuc', 'thon', 'hom_nay', 'can_bo'] as const;
export type Gap = (typeof GAPS)[number];

const GAP = /\{([a-z_]+)\}/gu;

/** Templates that suit a case: those of its field first, then those for every field. */
export function templatesFor(
  templates: readonly AnswerTemplate[],
  { category }: Pick<Complaint, 'category'>,
): readonly AnswerTemplate[] {
  const own = templates.filter((one) => one.category === category);
  return [...own, ...templates.filter((one) => one.category === null)];
}

/** The template's text with its gaps filled. What stands in no list of gaps is left for the officer to write. */
export function filledTemplate(template: AnswerTemplate, values: Readonly<Record<Gap, string>>): string {
  return template.text.replace(GAP, (gap, name: string) => {
    const known = GAPS.find((one) => one === name);
    return known === undefined ? gap : values[known];
  });
}

/** Gaps a template names that nothing fills: a mistake in the commune's file. */
export function unknownGaps({ text }: Pick<AnswerTemplate, 'text'>): readonly string[] {
  const named = [...text.matchAll(GAP)].flatMap(([, name]) => name ?? []);
  return named.filter((name) => !GAPS.some((gap) => gap === name));
}
