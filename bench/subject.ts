// Subject: one server under test in a process of its own, so that all are measured alike.
import type { AddressInfo } from 'node:net';
import { openHouse } from './subjects/house.ts';
import { openReference } from './subjects/reference.ts';

/** What is measured; the first three are as bare as can be. */
export const SUBJECTS = ['verifies', 'inserts', 'smallest turn', 'house'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** What a subject is told by the process that measures it. */
export type Orders = {
  readonly subject: SubjectName;
  readonly databaseUrl: string;
  readonly platformUrl: string;
};
export type Report =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'spent'; readonly spent: Spent };

/** What a subject has spent so far: transactions committed, and its own processor time. */
export type Spent = { readonly commits: number; readonly cpuMicroseconds: number };

/** A server, and how many transactions it has committed. */
export type Subject = { readonly port: number; commits(): number; close(): Promise<void> };

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the subject listens on no port');
  return address.port;
}

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
