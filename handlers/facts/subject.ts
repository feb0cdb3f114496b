// Facts of whom a report complains about: who may be meant, who there is, and what follows from the choice.
import { concernOf, isNobody } from '../../domain/complaint/concern.ts';
import { officersNamedIn } from '../../domain/complaint/mentions.ts';
import { HEAD_OF_UNIT } from '../../domain/routing.ts';
import { namedPhrase } from '../../locales/subjects.ts';
import { officerItem, subjectItems, subjectsChosen } from '../subject.ts';
import { chosen, type Gathering, type Loader, told } from './gathering.ts';
import { fieldsOf } from './matter.ts';

/** Named persons asked back about; more are no guess any more. */
const NAMED_MOST = 3;

export const namedOfficers: Loader<'namedOfficers'> = (gathering) =>
  namedIn(gathering).map((officer) => officerItem(officer, gathering.commune));

export const conduct: Loader<'conduct'> = async (gathering) => {
  const { commune } = gathering;
  const fields = await fieldsOf(gathering);
  return {
    // The pseudo-post says it: such a matter goes to the head of whoever it is about.
    isMeant: commune.categories.some(({ id, post }) => fields.includes(id) && post === HEAD_OF_UNIT),
    who: namedPhrase(namedIn(gathering), commune),
  };
};

export const subjects: Loader<'subjects'> = ({ commune }) => subjectItems(commune);

export const subject: Loader<'subject'> = (gathering) => {
  const { commune } = gathering;
  const picked = subjectsChosen(chosen(gathering, 'subject'), commune);
  return {
    isKnown: !isNobody(picked),
    isLeader: concernOf({ subjects: picked }, commune).isBinding,
    province: commune.province,
  };
};

function namedIn(gathering: Gathering) {
  const text = told(gathering, 'story')?.text ?? null;
  return text === null ? [] : officersNamedIn(text, gathering.commune).slice(0, NAMED_MOST);
}
