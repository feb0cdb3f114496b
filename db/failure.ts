// Failures of the database, classed by what to do next: try again later, or look for the mistake.
import { TransactionFailed } from './hot.ts';

/**
 * SQLSTATE classes that pass by themselves (PostgreSQL manual, appendix A): 08 connection, 40 rollback
 * by deadlock or serialization, 53 resources, 57 operator intervention; 25006 read-only (a fail-over);
 * 55P03 lock not available; 26000 a prepared statement that a refused transaction in front should have prepared.
 */
const PASSING_CODES = /^(08|40|53|57)|^(25006|26000|55P03)$/;
const PASSING_ERRNOS =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
/** What `pg` says without a code when its connection has gone. */
const LOST_CONNECTION =
  /Connection terminated|not queryable|timeout exceeded when trying to connect|Query read timeout/;

/** Whether the same work may succeed when it is simply done again a little later. Looks down the chain of causes. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof TransactionFailed && error.kind !== 'refused') return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    PASSING_CODES.test(code) ||
    PASSING_ERRNOS.test(code) ||
    LOST_CONNECTION.test(error.message) ||
    isPassing(error.cause)
  );
}
