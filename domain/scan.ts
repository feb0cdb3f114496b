// Scans: the text in a square code, written on a card and read back at the counter.
import { codeIn } from './code.ts';
import { id, type ProcedureId } from './ids.ts';
import type { Answers } from './procedures/procedure.ts';

/** What a square code stands for: a receipt, or a list of papers with the answers it was made from. */
export type Scan =
  | { readonly kind: 'receipt'; readonly code: string }
  | { readonly kind: 'papers'; readonly procedure: ProcedureId; readonly answers: Answers };

/** Ids of procedures, questions and options are of these letters (`procedures/README`), so nothing needs escaping. */
const PAPERS = /^gan-dan:papers:([a-z0-9_-]+):((?:[a-z0-9_-]+=[a-z0-9_-]+(?:&|$))*)$/;

/**
 * The text of a square code. With `base`, the https address of the page that talks to citizens, it is a link that any
 * phone opens; what it stands for follows `#`, a part that browsers do not send, so no log learns a receipt.
 */
export function scanText(scan: Scan, base: string | null): string {
  return base === null ? bareText(scan) : `${base}#${bareText(scan)}`;
}

/** Reads a square code, bare or in a link; null when it is none of ours. */
export function readScan(text: string): Scan | null {
  const bare = text.trim().replace(/^https?:\/\/[^#\s]*#/, '');
  const [, procedure, answers] = PAPERS.exec(bare) ?? [];
  if (procedure !== undefined && answers !== undefined)
    return { kind: 'papers', procedure: id(procedure), answers: answersIn(answers) };
  const code = codeIn(bare);
  return code === bare ? { kind: 'receipt', code } : null;
}

function bareText(scan: Scan): string {
  switch (scan.kind) {
    case 'receipt':
      return scan.code;
    case 'papers': {
      const answers = Object.entries(scan.answers).map(([question, option]) => `${question}=${option}`);
      return `gan-dan:papers:${scan.procedure}:${answers.join('&')}`;
    }
    default:
      return scan satisfies never;
  }
}

function answersIn(text: string): Answers {
  const pairs = text.split('&').flatMap((pair): [string, string][] => {
    const [question, option] = pair.split('=');
    return question && option ? [[question, option]] : [];
  });
  return Object.fromEntries(pairs);
}
