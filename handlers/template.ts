// Template: a commune's prepared answer, filled from the case in the officer's name.

import type { Moment } from '../domain/clock.ts';
import { dayOf } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import { filledTemplate, type Gap } from '../domain/complaint/template.ts';
import { categoryInSentence, hamletName, officerOf } from '../locales/commune.ts';
import type { Deps } from './deps.ts';
import type { Line } from './line.ts';

/** Where a template is filled: by whom, in which commune, when. */
type At = {
  readonly deps: Pick<Deps, 'words'>;
  readonly line: Line;
  readonly commune: Commune;
  readonly now: Moment;
};

/** The template's words for this case; null when there is no such template any more. */
export function templateText(
  { deps, line, commune, now }: At,
  complaint: Complaint,
  chosen: string | null,
): string | null {
  const template = (commune.templates ?? []).find(({ id }) => id === chosen);
  if (template === undefined) return null;
  // The answer goes out in Vietnamese, whatever the officer reads.
  const reader = { language: 'vi', addressTerm: null, now } as const;
  const today = deps.words.say({ key: 'day-alone', vars: { day: { kind: 'day', day: dayOf(now) } } }, reader);
  const code = deps.words.say(
    { key: 'code-alone', vars: { code: { kind: 'code', code: complaint.code } } },
    reader,
  );
  const values: Readonly<Record<Gap, string>> = {
    ma: code,
    linh_vuc: categoryInSentence(commune, complaint.category),
    thon: hamletName(commune, complaint.hamlet) ?? commune.name,
    hom_nay: today,
    can_bo: line.person.officer === null ? commune.name : officerOf(commune, line.person.officer),
  };
  return filledTemplate(template, values);
}
