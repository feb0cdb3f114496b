// Subject: one server under test in a process of its own, so that all are measured alike.
import type { Orders, Report, Spent, Subject } from './orders.ts';
import { openHouse } from './subjects/house.ts';
import { openReference } from './subjects/reference.ts';

function spentBy(subject: Subject): Spent {
  const { user, system } = process.cpuUsage();
  return { commits: subject.commits(), cpuMicroseconds: user + system };
}

async function main(): Promise<void> {
  // `as`: `throughput.ts` is the only one that starts this file.
  const orders = JSON.parse(process.argv[2] ?? '') as Orders;
  const subject = orders.subject === 'house' ? await openHouse(orders) : await openReference(orders);
  const tell = (report: Report) => process.send?.(report);
  process.on('message', (asked) => {
    if (asked === 'spent') tell({ kind: 'spent', spent: spentBy(subject) });
    if (asked === 'close') void subject.close().then(() => process.exit(0));
  });
  process.on('disconnect', () => process.exit(1));
  tell({ kind: 'ready', port: subject.port });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
