// Monthly reports: on the first working morning of a month the chairman has the report of the month before.
import { listCommunes } from '../../db/communes.ts';
import { isReportTold } from '../../db/reports.ts';
import type { Commune } from '../../domain/commune.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { lastMonth, type Month, reportMoment } from '../../domain/reports/month.ts';
import { readingOf } from '../../domain/reports/readers.ts';
import { monthPhrase } from '../../locales/figures.ts';
import { NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import { monthsToTell, reportFor } from '../reports.ts';
import { sendingOf } from '../send-report.ts';
import type { Tell, Turn } from '../turn.ts';
import type { Job } from './job.ts';

/** Told once, however many processes look: the mark is written in the transaction that tells (`db/reports.ts`). */
export const monthlyReports: Job = {
  name: 'monthly-reports',
  everySeconds: 300,
  async run(handlers, deps) {
    const now = deps.clock.business();
    const month = lastMonth(now);
    for (const id of await deps.db.anyCommune(listCommunes)) {
      const commune = await deps.communes.of(id);
      if (now < reportMoment(calendarFor(commune), month)) continue;
      if (await deps.db.within(id, (tx) => isReportTold(tx, id, month))) continue;
      if (!(await monthsToTell(deps, commune, now)).includes(month)) continue;
      await reportFor(deps, commune, month, now);
      await handlers.commit({ turn: await telling(deps, commune, month), line: null, mark: null });
    }
  },
};

async function telling(deps: Deps, commune: Commune, month: Month): Promise<Turn> {
  const at = deps.clock.business();
  const { media, parts } = await sendingOf(deps, commune, month, at);
  const readers = commune.officers.filter(({ id }) => readingOf(commune, id) === 'report');
  const ready = { key: 'monthly-ready', vars: { month: monthPhrase(month) } } as const;
  return {
    ...NOTHING,
    commune: commune.id,
    cause: { kind: 'job', job: monthlyReports.name },
    at,
    spoken: null,
    media,
    tells: readers.flatMap(({ id: officer }) =>
      parts.map(
        (part, index): Tell => ({
          to: { kind: 'officer', officer },
          purpose: 'notice',
          phrases: index === 0 ? [ready, ...part.phrases] : part.phrases,
          choices: [],
          media: part.media,
        }),
      ),
    ),
    contents: [],
    toldReport: month,
  };
}
