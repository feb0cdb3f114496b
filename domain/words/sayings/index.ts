// The list of sayings: whole sentences for procedures and intents, written for this house.
import type { CueWords } from '../../procedures/cues.ts';
import { COMPLAINTS_SAYINGS } from './complaints.ts';
import { ELSEWHERE_SAYINGS } from './elsewhere.ts';
import { FAMILY_SAYINGS } from './family.ts';
import { LAND_SAYINGS } from './land.ts';
import { SERVICE_SAYINGS } from './office.ts';
import { RESIDENCE_SAYINGS } from './residence.ts';
import { SMALLTALK_SAYINGS } from './smalltalk.ts';
import { WELFARE_SAYINGS } from './welfare.ts';

export const SAYINGS: CueWords = {
  ...FAMILY_SAYINGS,
  ...RESIDENCE_SAYINGS,
  ...LAND_SAYINGS,
  ...WELFARE_SAYINGS,
  ...ELSEWHERE_SAYINGS,
  ...COMPLAINTS_SAYINGS,
  ...SERVICE_SAYINGS,
  ...SMALLTALK_SAYINGS,
};
