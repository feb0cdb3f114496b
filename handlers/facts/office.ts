// Facts of the office: the commune, who is talking, who can be called, its fields and hamlets.
import { isOpenAt } from '../../domain/calendar.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { oversees } from '../../domain/routing.ts';
import type { Item } from '../../flows/facts.ts';
import { hoursPhrase, inSentence, titleOf } from '../../locales/commune.ts';
import { officerToCall } from '../relay.ts';
import type { Loader } from './gathering.ts';

export const commune: Loader<'commune'> = ({ commune: here, now }) => ({
  name: here.name,
  phone: here.phone,
  address: here.address,
  province: inSentence(here.province),
  hours: hoursPhrase(here.hours),
  isOpen: isOpenAt(calendarFor(here), now),
});

export const me: Loader<'me'> = ({ commune: here, line }) => {
  const officer = here.officers.find((one) => one.id === line.person.officer);
  const [post] = officer?.posts ?? [];
  return {
    name: officer?.name ?? '',
    title: post === undefined ? '' : titleOf(here, post),
    oversees: officer !== undefined && oversees(here, officer.id),
  };
};

export const duty: Loader<'duty'> = async ({ deps, commune: here, line, now }) => {
  const officer = officerToCall(here, now);
  if (officer === null || officer.person === line.person.id) return { isThere: false };
  return { isThere: !(await deps.relays.isBusy(here.id, officer.id)) };
};

export const categories: Loader<'categories'> = ({ commune: here }) => here.categories.map(itemOf);

export const hamlets: Loader<'hamlets'> = ({ commune: here }) => here.hamlets.map(itemOf);

function itemOf(named: { readonly id: string; readonly name: string }): Item {
  return { id: named.id, label: { verbatim: named.name } };
}
