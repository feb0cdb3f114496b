// The list of jobs.
import { closeCounters } from './close-counters.ts';
import { digests } from './digests.ts';
import { fetchMedia } from './fetch-media.ts';
import { forgetMedia } from './forget-media.ts';
import type { Job } from './job.ts';
import { letGoOfSenders } from './let-go-of-senders.ts';
import { monthlyReports } from './monthly-reports.ts';
import { recount } from './recount.ts';
import { relayTimeouts } from './relay-timeouts.ts';
import { renewLists } from './renew-lists.ts';
import { reviewsDue } from './reviews-due.ts';
import { setAlarms } from './set-alarms.ts';
import { standIns } from './stand-ins.ts';
import { sweepInbox } from './sweep-inbox.ts';
import { sweepOutbox } from './sweep-outbox.ts';
import { sweepTimers } from './sweep-timers.ts';
import { visits } from './visits.ts';

export const JOBS: readonly Job[] = [
  sweepInbox,
  sweepOutbox,
  sweepTimers,
  setAlarms,
  fetchMedia,
  forgetMedia,
  letGoOfSenders,
  visits,
  closeCounters,
  relayTimeouts,
  standIns,
  recount,
  digests,
  monthlyReports,
  renewLists,
  reviewsDue,
];
