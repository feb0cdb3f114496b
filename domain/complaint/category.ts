// The category of a matter as the commune has it now.
import type { Category, Commune } from '../commune.ts';
import type { CategoryId } from '../ids.ts';
import { CHAIRMAN } from '../routing.ts';

/**
 * A category by its id. One that the commune has switched off since is the chairman's, open and ordinary: a citizen
 * half-way through a report, or in danger, is never turned away because a list has changed.
 */
export function categoryOf(commune: Commune, id: CategoryId): Category {
  return commune.categories.find((category) => category.id === id) ?? { ...switchedOff, id };
}

const switchedOff: Omit<Category, 'id'> = {
  name: '',
  post: CHAIRMAN,
  escalation: [],
  urgency: 'ordinary',
  visibility: 'open',
  publication: 'nothing',
  profile: 'ordinary',
  kinds: [],
  synonyms: [],
};
