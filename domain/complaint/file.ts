// Files: a citizen's matter becomes a complaint with an owner and a promise.

import type { PersonId } from '../ids.ts';
import { categoryOf } from './category.ts';
import type { CommandOf } from './commands.ts';
import { isEmpty, type Kind, URGENCIES, type Urgency, type Visibility } from './complaint.ts';
import { isNobody } from './concern.ts';
import type { Context } from './context.ts';
import { type Decision, decided, refused } from './decision.ts';
import type { Event } from './events.ts';
import { ownerAtFiling } from './owners.ts';
import { stricterOf } from './submission.ts';
import { promiseFrom } from './terms.ts';

/** Kinds whose matter only two people may see, whatever their category says (complaints.md §3, §4). */
const SEALED_KINDS: readonly Kind[] = ['to_cao', 'to_giac', 'bao_luc', 'tre_em'];

/**
 * Takes the matter on. An emergency may come without a word: the tap is enough. Whom praise names is not complained
 * about: nobody is left out because of it.
 */
export function file(command: CommandOf<'File'>, citizen: PersonId, context: Context): Decision {
  const category = categoryOf(context.commune, command.category);
  const urgency = mostUrgent(command.urgency, category.urgency);
  const isPraise = command.submission === 'khen';
  const visibility = mostSecret(command, category.visibility);
  const isWordless = isEmpty(command.told) && command.photos.length === 0;
  if (isWordless && urgency !== 'emergency') return refused('empty');
  const { subjects, ...matter } = { ...command, visibility };
  const owner = ownerAtFiling(isPraise ? matter : { ...command, visibility }, context);
  if (owner === null) return refused('nobody_impartial');
  const { kind: _, subjects: __, ...told } = command;
  const filed: Event = {
    ...told,
    ...(subjects === undefined ? {} : isPraise ? { praised: subjects } : { subjects }),
    kind: 'Filed',
    commune: context.commune.id,
    citizen,
    urgency,
    visibility,
    phone: command.visibility === 'anonymous' ? null : command.phone,
    due: promiseFrom(context, { category: command.category, urgency }, context.now),
    owner,
  };
  return decided(filed, { kind: 'Assigned', owner, why: 'routed', reason: null });
}

function mostUrgent(...urgencies: readonly [Urgency, ...Urgency[]]): Urgency {
  return URGENCIES.find((urgency) => urgencies.includes(urgency)) ?? urgencies[0];
}

/**
 * Denunciations and the like are restricted, whatever their category; who complains about somebody of the commune is
 * hidden from the handlers (complaints.md §4); nobody makes a matter less secret.
 */
function mostSecret(command: CommandOf<'File'>, ofCategory: Visibility): Visibility {
  const { visibility, submission, subjects } = command;
  const ofKind: Visibility = SEALED_KINDS.includes(submission) ? 'restricted' : 'open';
  const isAboutSomebody = submission !== 'khen' && subjects !== undefined && !isNobody(subjects);
  const ofSubjects: Visibility = isAboutSomebody ? 'hidden_from_handler' : 'open';
  return [ofCategory, ofKind, ofSubjects].reduce(stricterOf, visibility);
}
