// Typed days: a day of the past as people write or say it, "5/11", "ngày 5 tháng 11", "hôm qua", "20 ngày trước".
import { DAY, type Day, dayOf, type Moment, startOfDay } from './clock.ts';
import { fold } from './procedures/fold.ts';

/** Words for days near today, folded, and how many days ago they are. */
const NEAR: Readonly<Record<string, number>> = {
  'hom nay': 0,
  'sang nay': 0,
  'chieu nay': 0,
  'hom qua': 1,
  'hom kia': 2,
  'hom kia nua': 3,
};

const WRITTEN = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?(?!\d)/;
const SAID = /(?<!\d)(?:ngay |mung |mong )?(\d{1,2}) thang (\d{1,2})(?:,? (?:nam )?(\d{4}))?(?!\d)/;
const AGO = /(?<!\d)(\d{1,3}) (ngay|hom|tuan) (?:truoc|nay|roi)|(?:cach day|duoc) (\d{1,3}) (ngay|hom|tuan)/;

/**
 * The day a text names; null when it names none that exists. Without a year it is the latest such day that has been,
 * for people speak of what they have received. A day of the lunar calendar is not guessed at.
 */
export function dayTyped(text: string, now: Moment): Day | null {
  const words = fold(text);
  if (/\b(am lich|lich ta)\b/.test(words)) return null;
  const date = WRITTEN.exec(words) ?? SAID.exec(words);
  if (date !== null) return dated(date, now);
  const ago = AGO.exec(words);
  if (ago !== null) return daysBefore(now, Number(ago[1] ?? ago[3]) * (/tuan/.test(ago[0]) ? 7 : 1));
  const near = Object.keys(NEAR)
    .toSorted((one, other) => other.length - one.length)
    .find((word) => ` ${words} `.includes(` ${word} `));
  return near === undefined ? null : daysBefore(now, NEAR[near] ?? 0);
}

function dated([, date = '', month = '', year]: RegExpExecArray, now: Moment): Day | null {
  const thisYear = Number(dayOf(now).slice(0, 4));
  if (year !== undefined)
    return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  const day = existing(thisYear, month, date);
  return day !== null && day <= dayOf(now) ? day : existing(thisYear - 1, month, date);
}

/** A day that is in the calendar: no 31 April, no 30 February. */
function existing(year: number, month: string, date: string): Day | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) ? day : null;
}

function daysBefore(now: Moment, days: number): Day {
  return dayOf(startOfDay(dayOf(now)) - days * DAY);
}
