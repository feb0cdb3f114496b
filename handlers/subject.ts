// Subject: whom a report complains about, between the list a citizen chooses from and the command.
import type { Commune } from '../domain/commune.ts';
import type { Subjects } from '../domain/complaint/complaint.ts';
import { unitsOf } from '../domain/complaint/concern.ts';
import { officersNamedIn } from '../domain/complaint/mentions.ts';
import type { OfficerId } from '../domain/ids.ts';
import type { Item } from '../flows/facts.ts';
import { officerOf } from '../locales/commune.ts';
import { unitPhrase } from '../locales/subjects.ts';

/** An officer as somebody to complain about; the item is the officer's id. */
export function officerItem(officer: OfficerId, commune: Commune): Item {
  return { id: officer, label: { verbatim: officerOf(commune, officer) } };
}

/** Everybody and every unit, those without a name first: few know the name of who was rude to them. */
export function subjectItems(commune: Commune): readonly Item[] {
  const units = unitsOf(commune).map(({ code, unit }): Item => ({ id: code, label: unitPhrase(unit) }));
  return [...units, ...commune.officers.map(({ id }) => officerItem(id, commune))];
}

/** What an item stands for; nobody when the person or the unit is no longer there. */
export function subjectsChosen(item: string | null, commune: Commune): Subjects {
  const officers = commune.officers.filter(({ id }) => id === item).map(({ id }) => id);
  const units = unitsOf(commune)
    .filter(({ code }) => code === item)
    .map(({ code }) => code);
  return { officers, posts: [], units };
}

/** Those whom words name, taken as they are where nothing may be asked back. */
export function subjectsNamed(text: string | null, commune: Commune): Subjects {
  return { officers: text === null ? [] : officersNamedIn(text, commune), posts: [], units: [] };
}
