// Joins: several people with the same matter hear of it together, by their own wish or because an officer sees it.
import type { PersonId } from '../ids.ts';
import type { CommandOf } from './commands.ts';
import { type Complaint, hearersOf, isEmpty, isOpen, isSealed, type Subjects } from './complaint.ts';
import { type Decision, decided, refused } from './decision.ts';
import type { Handler } from './handling.ts';
import { stricterOf } from './submission.ts';

/** Somebody with the same matter joins; what they add stands with what was told. */
export function join({ told, photos }: CommandOf<'Join'>, person: PersonId): Decision {
  const more = isEmpty(told) && photos.length === 0 ? [] : [{ told, photos }];
  return decided({ kind: 'Joined', people: [person], from: null, told: more });
}

/** The officer sees that this is the matter of another complaint, which goes on for both. */
export function merge({ into }: CommandOf<'Merge'>, complaint: Complaint, { officer }: Handler): Decision {
  if (!isSameMatter(complaint, into)) return refused('not_alike');
  return decided({ kind: 'Merged', by: officer, into: into.id, code: into.code });
}

/** Takes the people and the words of a merged complaint in. */
export function takeIn({ from }: CommandOf<'TakeIn'>, complaint: Complaint): Decision {
  if (!isSameMatter(from, complaint)) return refused('not_alike');
  const people = hearersOf(from).filter((person) => !hearersOf(complaint).includes(person));
  const told = [{ told: from.told, photos: from.photos }, ...from.supplements].map(({ told, photos }) => ({
    told,
    photos,
  }));
  return decided({ kind: 'Joined', people, from: from.code, told });
}

/**
 * May become one: another one, still being worked on, no less secret, and about the same people, so that nobody reads
 * in the one what was kept from them in the other. What is sealed is never merged.
 */
export function isSameMatter(complaint: Complaint, into: Complaint): boolean {
  const isWorkedOn =
    isOpen(into) && into.standing.status !== 'answered' && into.standing.status !== 'handed_over';
  return (
    complaint.id !== into.id &&
    isWorkedOn &&
    !isSealed(complaint) &&
    !isSealed(into) &&
    stricterOf(complaint.visibility, into.visibility) === into.visibility &&
    namesOf(complaint.subjects) === namesOf(into.subjects)
  );
}

function namesOf(subjects: Subjects | undefined): string {
  if (subjects === undefined) return '';
  return [...subjects.officers, ...subjects.posts, ...subjects.units].toSorted().join();
}
