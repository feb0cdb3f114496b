// Facts of whom a report of the demo commune complains about, made by the same hands as the real ones.
import { concernOf, isNobody } from '../../domain/complaint/concern.ts';
import { officersNamedIn } from '../../domain/complaint/mentions.ts';
import type { Facts } from '../../flows/facts.ts';
import type { Run } from '../../flows/state.ts';
import { officerItem, subjectItems, subjectsChosen } from '../../handlers/subject.ts';
import { namedPhrase } from '../../locales/subjects.ts';
import { demoCommune } from './commune.ts';

const commune = demoCommune();
const everybody = subjectItems(commune);

/** The field of `demo-facts` that is about somebody's conduct. */
const CONDUCT = 'thai_do';

type SubjectFacts = Pick<Facts, 'namedOfficers' | 'conduct' | 'subjects' | 'subject'>;

/** Facts for the story told and the choices made so far. */
export function subjectFacts(run: Run | null, story: string): SubjectFacts {
  const named = officersNamedIn(story, commune).slice(0, 3);
  const picked = chosenIn(run);
  return {
    namedOfficers: named.map((officer) => officerItem(officer, commune)),
    conduct: { isMeant: run?.slots.category === CONDUCT, who: namedPhrase(named, commune) },
    subjects: everybody,
    subject: {
      isKnown: !isNobody(picked),
      isLeader: concernOf({ subjects: picked }, commune).isBinding,
      province: commune.province,
    },
  };
}

/** Somebody has been chosen. */
export function isAboutSomebody(run: Run | null): boolean {
  return !isNobody(chosenIn(run));
}

function chosenIn(run: Run | null) {
  const item = run?.slots.subject;
  return subjectsChosen(typeof item === 'string' ? item : null, commune);
}
