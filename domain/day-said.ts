// Days as people type them: "24/11", "24-11-2026", "ngày 24 tháng 11", "hôm nay", "hôm qua".
import { DAY, type Day, dayOf, startOfDay } from './clock.ts';
import { fold } from './procedures/fold.ts';

/** Words for a day near today, without marks, and how many days it is away. */
const NEAR: Readonly<Record<string, number>> = {
  'hom nay': 0,
  'hom qua': -1,
  'hom kia': -2,
  'ngay mai': 1,
  mai: 1,
  'ngay kia': 2,
};
const NUMBERS = /(\d{1,2})\s*(?:[/.-]|\s*thang\s*)\s*(\d{1,2})(?:\s*(?:[/.-]|nam|\s)\s*(\d{4}|\d{2}))?(?!\d)/;

/** The day that is meant; null when none is. A day without a year is the one nearest to today. */
export function daySaid(text: string, today: Day): Day | null {
  const said = fold(text);
  const near = Object.entries(NEAR).find(([words]) => said === words);
  if (near !== undefined) return moved(today, near[1]);
  const [, date = '', month = '', year] = NUMBERS.exec(said) ?? [];
  if (date === '') return null;
  const thisYear = Number(today.slice(0, 4));
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [wholeYear(Number(year))];
  const days = years.flatMap((one) => dayIn(one, Number(month), Number(date)) ?? []);
  return days.toSorted((one, other) => distance(one, today) - distance(other, today))[0] ?? null;
}

function wholeYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** A day that is in the calendar; null for 31/2. */
function dayIn(year: number, month: number, date: number): Day | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : null;
}

function moved(day: Day, days: number): Day {
  return dayOf(startOfDay(day) + days * DAY);
}

function distance(one: Day, other: Day): number {
  return Math.abs(startOfDay(one) - startOfDay(other));
}
