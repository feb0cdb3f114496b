// The hot path's connection: whole transactions sent down one pipelined client without waiting in between.
import { Socket } from 'node:net';
import pg from 'pg';
import type { CommuneId } from '../domain/ids.ts';

/** The server gives a statement up after this; the client gives the connection up a little later. */
const STATEMENT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 3_000;
/** BEGIN and the communes go before the statements, in one message. */
const LEAD_IN = 1;

/**
 * Every statement here finds its rows by key, so one plan is right for all batches and planning anew would cost
 * more than it saves. Plans are often made while a table is young: told that it is small, the planner would
 * choose to read or hash it whole, and keep that plan when it has grown. Row by row through an index is what is
 * left to it.
 */
export const PLANNING = [
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_bitmapscan=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'jit=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** A named statement and how its rows are read; the server keeps one plan for each name. */
export interface Statement<T> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  read(rows: readonly unknown[]): T;
}

/** Statements of one transaction by name, sent in the order written; null where there is nothing to write. */
type Statements = Readonly<Record<string, Statement<unknown> | null>>;
type Results<S extends Statements> = { readonly [K in keyof S]: ResultOf<S[K]> };
type ResultOf<S> = S extends Statement<infer T> ? T : null;

/** One pipelined connection, made again whenever it breaks. */
export interface Hot {
  /** BEGIN, the communes it may touch, the statements, COMMIT: sent at once, answered whole or refused whole. */
  transact<S extends Statements>(communes: readonly CommuneId[], statements: S): Promise<Results<S>>;
  /** Transactions committed since the start; what a turn costs is counted by it. */
  readonly commits: number;
  close(): Promise<void>;
}

/**
 * Why a transaction did not come back: the server `refused` it (rolled back whole), the server was
 * `unreachable` (nothing was sent), or the connection broke and it is `unknown` whether it was committed.
 */
export class TransactionFailed extends Error {
  readonly kind: 'refused' | 'unreachable' | 'unknown';
  /** SQLSTATE of a refusal. */
  readonly code: string | null;
  /** Name of the refused statement. */
  readonly statement: string | null;

  constructor(
    kind: TransactionFailed['kind'],
    code: string | null,
    statement: string | null,
    cause: unknown,
  ) {
    super(
      `transaction ${kind}${code === null ? '' : ` (${code})`}${statement === null ? '' : ` at ${statement}`}`,
      { cause },
    );
    this.name = 'TransactionFailed';
    this.kind = kind;
    this.code = code;
    this.statement = statement;
  }
}

export type HotOptions = {
  readonly connection: pg.ClientConfig;
  readonly onError: (error: Error) => void;
};

/** A statement with its reader; `Row` names what its text selects, which only the two side by side can show. */
export function statement<Row, T>(
  name: string,
  text: string,
  values: readonly unknown[],
  read: (rows: readonly Row[]) => T,
): Statement<T> {
  // `as`: the driver gives rows of unknown form; `text` stands beside `Row`, and a test runs every statement.
  return { name, text, values, read: (rows) => read(rows as readonly Row[]) };
}

/** Opens the hot path; connects at the first transaction. */
export function openHot(options: HotOptions): Hot {
  let live: Promise<Line> | null = null;
  let commits = 0;

  function connected(): Promise<Line> {
    live ??= connect(options, () => {
      live = null;
    });
    return live;
  }

  return {
    get commits() {
      return commits;
    },
    async transact(communes, statements) {
      const line = await connected().catch((error: unknown) => {
        live = null;
        throw new TransactionFailed('unreachable', null, null, error);
      });
      const results = await sendWhole(line, communes, statements);
      commits += 1;
      return results;
    },
    async close() {
      const line = await live?.catch(() => null);
      live = null;
      await line?.client.end();
    },
  };
}

/** A connected client and the socket it writes to. */
type Line = { readonly client: pg.Client; readonly socket: Socket };

async function connect(options: HotOptions, broken: () => void): Promise<Line> {
  const socket = new Socket();
  const client = new pg.Client({
    ...options.connection,
    stream: () => socket,
    application_name: 'gan-dan hot',
    pipeline: true,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    options: `${options.connection.options ?? ''} ${PLANNING}`,
  });
  // Without a listener the process dies when Postgres restarts (FAULTS F06).
  client.on('error', (error) => {
    broken();
    options.onError(error);
  });
  client.on('end', broken);
  await client.connect();
  return { client, socket };
}

async function sendWhole<S extends Statements>(
  { client, socket }: Line,
  communes: readonly CommuneId[],
  statements: S,
): Promise<Results<S>> {
  const named = Object.entries(statements);
  const sent = named.flatMap(([, one]) => one ?? []);
  // Held back until all is said: one write instead of one for each statement.
  socket.cork();
  const asked = [
    // One message, for every answer of the server wakes this process once.
    client.query(`begin; select set_config('app.communes', ${pg.escapeLiteral(communes.join(','))}, true)`),
    ...sent.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
    client.query('commit'),
  ];
  socket.uncork();
  const answers = await Promise.allSettled(asked);
  const failed = answers.findIndex((answer) => answer.status === 'rejected');
  if (failed >= 0) throw failureAt(answers[failed], failed - LEAD_IN, sent);
  let next = LEAD_IN;
  const read = named.map(([name, one]) => [name, one === null ? null : one.read(rowsOf(answers[next++]))]);
  // `as`: read one by one from `statements`, so names and types are those of S.
  return Object.fromEntries(read) as Results<S>;
}

function rowsOf(answer: PromiseSettledResult<pg.QueryResult> | undefined): readonly unknown[] {
  return answer?.status === 'fulfilled' ? answer.value.rows : [];
}

/** Every statement is on the wire before the first answer: a broken connection may still end in a commit. */
function failureAt(
  answer: PromiseSettledResult<unknown> | undefined,
  index: number,
  statements: readonly Statement<unknown>[],
): TransactionFailed {
  const cause: unknown = answer?.status === 'rejected' ? answer.reason : undefined;
  const atCommit = index >= statements.length;
  if (cause instanceof pg.DatabaseError && !(atCommit && cause.severity === 'FATAL')) {
    return new TransactionFailed('refused', cause.code ?? null, statements[index]?.name ?? null, cause);
  }
  return new TransactionFailed('unknown', null, null, cause);
}

/**
 * Ends a statement that must have changed `expected` rows, else the division by zero (22012) refuses the
 * whole transaction: nothing is asked in between, so the server itself must say no.
 */
export function allOf(changed: string, expected: string): string {
  return `select 1 / (case when (select count(*) from ${changed}) = ${expected}::int then 1 else 0 end)`;
}

/** SQLSTATE of `allOf`. */
export const NOT_ALL = '22012';
