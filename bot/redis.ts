// Redis as the queue needs it: clients that come back by themselves, and a server that throws nothing away.
import { Redis } from 'ioredis';
import { within } from './within.ts';

const CONNECT_WITHIN_MS = 2_000;

/** A client for whoever must not wait: while Redis is away each call fails at once (FAULTS F21). */
export function impatientClient(url: string, hear: (error: Error) => void): Redis {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: CONNECT_WITHIN_MS,
  });
  return client.on('error', hear);
}

/** A client for whoever has nothing else to do: its calls wait for a Redis that is away, for ever. */
export function patientClient(url: string, hear: (error: Error) => void): Redis {
  const client = new Redis(url, { maxRetriesPerRequest: null, connectTimeout: CONNECT_WITHIN_MS });
  return client.on('error', hear);
}

/** Whether the client is connected within some seconds of its making. */
export async function isReady(client: Redis): Promise<boolean> {
  if (client.status === 'ready') return true;
  const ready = new Promise<void>((resolve) => client.once('ready', resolve));
  return (await within(CONNECT_WITHIN_MS, ready)) !== 'late';
}

/** Why this Redis must not be used, as one sentence; null when it may (FAULTS F22). */
export async function forgetfulness(client: Redis): Promise<string | null> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await client.info('memory'))?.[1];
  if (policy === undefined || policy === 'noeviction') return null;
  return `Redis is set to throw keys away when memory is short (maxmemory-policy ${policy}): set "maxmemory-policy noeviction" and start again.`;
}
