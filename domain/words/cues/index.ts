// The list of cues: what speaks for each procedure, for each place elsewhere, and for each intent.
import { readCues } from '../../procedures/cues.ts';
import { DEEDS } from '../ideas/deeds.ts';
import { LIVING } from '../ideas/living.ts';
import { PEOPLE } from '../ideas/people.ts';
import { PROPERTY } from '../ideas/property.ts';
import { STREET } from '../ideas/street.ts';
import { TALK } from '../ideas/talk.ts';
import { THINGS } from '../ideas/things.ts';
import { CERTIFY_CUES } from './certify.ts';
import { COMPLAINTS_CUES } from './complaints.ts';
import { ELSEWHERE_CUES } from './elsewhere.ts';
import { FAMILY_CUES } from './family.ts';
import { LAND_CUES } from './land.ts';
import { SERVICE_CUES } from './office.ts';
import { RESIDENCE_CUES } from './residence.ts';
import { SMALLTALK_CUES } from './smalltalk.ts';
import { TRADE_CUES } from './trade.ts';
import { WELFARE_CUES } from './welfare.ts';

export const IDEAS = { ...PEOPLE, ...DEEDS, ...THINGS, ...PROPERTY, ...LIVING, ...STREET, ...TALK };
export const PROCEDURE_CUES = {
  ...FAMILY_CUES,
  ...RESIDENCE_CUES,
  ...CERTIFY_CUES,
  ...LAND_CUES,
  ...TRADE_CUES,
  ...WELFARE_CUES,
};
export const INTENT_CUES = { ...COMPLAINTS_CUES, ...SERVICE_CUES, ...SMALLTALK_CUES };
export { ELSEWHERE_CUES };
export const CUES = readCues(IDEAS, {
  ...PROCEDURE_CUES,
  ...ELSEWHERE_CUES,
  ...INTENT_CUES,
  asks: ['#ask'],
});
/** Ideas alone, for lines whose meaning is known. */
export const IDEA_CUES = readCues(IDEAS, { ideas: Object.keys(IDEAS).map((idea) => `#${idea}`) });
