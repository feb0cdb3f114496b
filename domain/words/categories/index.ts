// The list of category cues: what speaks for each field of complaints of the seed's list (`db/seed/categories.json`).
import { readCues } from '../../procedures/cues.ts';
import { MATTERS } from '../ideas/matters.ts';
import { LIVING_CUES } from './living.ts';
import { OFFICE_CUES } from './office.ts';
import { SAFETY_CUES } from './safety.ts';
import { STREET_CUES } from './street.ts';
import { SUPPLY_CUES } from './supply.ts';
import { SURROUNDINGS_CUES } from './surroundings.ts';

export const CATEGORY_CUES = {
  ...STREET_CUES,
  ...SUPPLY_CUES,
  ...SURROUNDINGS_CUES,
  ...SAFETY_CUES,
  ...OFFICE_CUES,
  ...LIVING_CUES,
};
export const MATTER_CUES = readCues(MATTERS, CATEGORY_CUES);
