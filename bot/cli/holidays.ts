// `holidays import`: loads an official notice of rest days; what is open is counted anew by the running service.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { listCommunes } from '../../db/communes.ts';
import { importNotice } from '../../db/rest-days.ts';
import type { RestRow } from '../../domain/calendar.ts';
import type { CommuneId } from '../../domain/ids.ts';
import { communeBySlug } from './commune.ts';
import { type Opened, withStorage } from './open.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

const noticeShape = z.array(
  z.strictObject({
    date: z.string().regex(DAY, { error: 'must be a day like 2027-02-06' }),
    name: z.string().min(1),
    kind: z.enum(['public', 'substitute', 'swapped_off', 'make_up_working']),
    status: z.enum(['announced', 'statutory', 'projected']),
    source: z.string().min(1),
  }),
);

/** Loads the days of a JSON file into one commune, or into all of them. */
export async function importHolidays(file: string, slug: string | undefined): Promise<void> {
  const rows = await readNotice(file);
  await withStorage(async (opened) => {
    for (const id of await communesOf(opened, slug)) {
      const isNews = await opened.db.within(id, (tx) => importNotice(tx, id, rows, opened.clock.business()));
      const news = isNews
        ? `${rows.length} days loaded; open promises are counted anew within a minute`
        : 'nothing new';
      console.log(`${id}: ${news}.`);
    }
  });
}

async function communesOf(opened: Opened, slug: string | undefined): Promise<readonly CommuneId[]> {
  if (slug !== undefined) return [(await communeBySlug(opened, slug)).id];
  return opened.db.anyCommune(listCommunes);
}

async function readNotice(file: string): Promise<readonly RestRow[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The file ${file} cannot be read: is the path right?`, { cause });
  });
  const parsed = noticeShape.safeParse(jsonOf(file, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: row ${issue?.path.join('.') ?? '?'} ${issue?.message ?? 'is not a rest day'}.`);
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON: a list of {"date", "name", "kind", "status", "source"}.`, {
      cause,
    });
  }
}
