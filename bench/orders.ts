// Orders: what a subject of the bench is told, and what it tells.
import type { AddressInfo } from 'node:net';

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
