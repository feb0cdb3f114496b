// Facts of the public register: who there is, who answers for a field today, what is genuine, hours and fees.
import { entryOf, genuinenessOf, inChargeOf, officersInOrder } from '../../domain/register.ts';
import { officerOf } from '../../locales/commune.ts';
import { entryLines, feeLines, genuineLines, officeLines } from '../../locales/register.ts';
import { chosen, type Loader, told } from './gathering.ts';

export const officials: Loader<'officials'> = ({ commune }) =>
  officersInOrder(commune).map(({ id }) => ({ id, label: { verbatim: officerOf(commune, id) } }));

export const official: Loader<'official'> = (gathering) => {
  const { commune, now } = gathering;
  const category = commune.categories.find(({ id }) => id === chosen(gathering, 'category'));
  const officer = chosen(gathering, 'official') ?? (category && inChargeOf(commune, category, now)) ?? '';
  const entry = entryOf(commune, officer, now);
  return { isKnown: entry !== null, lines: entry === null ? [] : entryLines(entry) };
};

export const genuine: Loader<'genuine'> = (gathering) => {
  const text = told(gathering, 'said')?.text ?? '';
  return { lines: genuineLines(genuinenessOf(gathering.commune, text), gathering.commune) };
};

export const officeTable: Loader<'officeTable'> = ({ commune, now }) => ({
  hours: officeLines(commune, now),
  fees: feeLines(commune),
  hasFees: commune.fees.length > 0,
});
