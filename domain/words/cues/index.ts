// The list of cues: what speaks for each procedure, for each place elsewhere, and for each intent.
import { readCues } from '../../procedures/cues.ts';
import { DEEDS } from '../ideas/deeds.ts';
import { PEOPLE } from '../ideas/people.ts';
import { STREET } from '../ideas/street.ts';
import { TALK } from '../ideas/talk.ts';
import { THINGS } from '../ideas/things.ts';
import { ELSEWHERE_CUES } from './elsewhere.ts';
import { FAMILY_CUES } from './family.ts';
import { INTENT_CUES } from './intents.ts';
import { LAND_CUES } from './land.ts';
import { RESIDENCE_CUES } from './residence.ts';
import { WELFARE_CUES } from './welfare.ts';

export const IDEAS = { ...PEOPLE, ...DEEDS, ...THINGS, ...STREET, ...TALK };
export const PROCEDURE_CUES = { ...FAMILY_CUES, ...RESIDENCE_CUES, ...LAND_CUES, ...WELFARE_CUES };
export { ELSEWHERE_CUES, INTENT_CUES };
export const CUES = readCues(IDEAS, {
  ...PROCEDURE_CUES,
  ...ELSEWHERE_CUES,
  ...INTENT_CUES,
  asks: ['#ask'],
});
/** Ideas alone, for lines whose meaning is known. */
export const IDEA_CUES = readCues(IDEAS, { ideas: Object.keys(IDEAS).map((idea) => `#${idea}`) });
