// Samples: cards as people get them, of the real procedures and an invented complaint.
import { readProcedures } from '../../../db/seed/procedures.ts';
import type { ChecklistCard, ReceiptCard } from '../../../domain/card.ts';
import { evolve } from '../../../domain/complaint/evolve.ts';
import { overlaid } from '../../../domain/procedures/overlay.ts';
import type { Answers } from '../../../domain/procedures/procedure.ts';
import { type Around, checklistCard, receiptCard } from '../../../locales/cards.ts';
import { citizen, filed } from '../../domain/complaint/given.ts';
import { demoCommune } from '../../support/commune.ts';
import { saying } from '../../support/words.ts';

const NOW = Date.parse('2026-11-24T02:00:00Z');
export const CHAT = 'https://xa.example.gov.vn/chat';

function around(scanBase: string | null): Around {
  return { commune: demoCommune(), now: NOW, say: saying(NOW), scanBase };
}

/** The list of a real procedure. */
export async function checklistOf(
  name: string,
  answers: Answers = {},
  scanBase: string | null = null,
): Promise<ChecklistCard> {
  const procedure = (await readProcedures()).find(({ id }) => id === name);
  if (procedure === undefined) throw new Error(`there is no procedure ${name}`);
  return checklistCard(overlaid({ procedure, version: 1 }), answers, around(scanBase));
}

/** The longest list there is: every question open. */
export async function longestChecklist(): Promise<ChecklistCard> {
  const all = (await readProcedures()).map((procedure) =>
    checklistCard(overlaid({ procedure, version: 1 }), {}, around(CHAT)),
  );
  return all.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one));
}

function lengthOf(card: ChecklistCard): number {
  return JSON.stringify(card.papers).length;
}

/** The receipt of a pothole. */
export function receiptOf(scanBase: string | null = null): ReceiptCard {
  const complaint = evolve(null, { number: 1, at: NOW, actor: citizen, event: filed() });
  if (complaint === null) throw new Error('filed, and there is none');
  return receiptCard(complaint, around(scanBase));
}
