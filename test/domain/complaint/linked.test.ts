// Linked matters: seen beside each other by whoever may read both, and by nobody else.
import { expect, test } from 'vitest';
import type { Complaint } from '../../../domain/complaint/complaint.ts';
import { fold } from '../../../domain/complaint/evolve.ts';
import { linkedFor } from '../../../domain/complaint/linked.ts';
import { type ComplaintId, id, type OfficerId } from '../../../domain/ids.ts';
import { demoCommune, OFFICERS, POSTS } from '../../support/commune.ts';
import { historyOf } from '../reports/histories.ts';
import { at, COMPLAINT, ECONOMY_DEPUTY, fresh } from './given.ts';

const SECOND = id<ComplaintId>('00000000-0000-7000-8000-000000000302');
const first = fold(historyOf(...fresh()));
const second = (changes: Partial<Complaint> = {}): Complaint => ({
  ...first,
  id: SECOND,
  linkedTo: COMPLAINT,
  ...changes,
});

function seen(officer: OfficerId, complaint: Complaint, other: Complaint): readonly ComplaintId[] {
  const context = { commune: demoCommune(), now: at('2026-11-16 09:00') };
  return linkedFor(complaint, [first, other], officer, context).map((one) => one.id);
}

test('each leads to the other; a matter of another message does not', () => {
  expect(seen(OFFICERS.economyHead, first, second())).toEqual([SECOND]);
  expect(seen(OFFICERS.economyHead, second(), second())).toEqual([COMPLAINT]);
  const { linkedTo: _, ...alone } = second();
  expect(seen(OFFICERS.economyHead, first, alone)).toEqual([]);
});

test('what is sealed is not there, for nobody; nor are others beside it', () => {
  const sealed = second({ visibility: 'restricted' });
  expect(seen(OFFICERS.chairman, first, sealed)).toEqual([]);
  expect(seen(OFFICERS.chairman, sealed, sealed)).toEqual([]);
});

test('whoever the other is about, or may not read it, does not see that it is there', () => {
  const owner = ECONOMY_DEPUTY;
  const about = second({ owner, subjects: { officers: [OFFICERS.economyHead], posts: [], units: [] } });
  expect(seen(OFFICERS.economyHead, first, about)).toEqual([]);
  expect(seen(OFFICERS.economyDeputy, first, about)).toEqual([SECOND]);
  const elsewhere = second({ owner: { post: POSTS.cultureHead, officer: OFFICERS.cultureHead } });
  expect(seen(OFFICERS.economyHead, first, elsewhere)).toEqual([]);
});

test('a sender who is hidden in one of them is not named by the other', () => {
  const hidden = second({ visibility: 'hidden_from_handler' });
  expect(seen(OFFICERS.economyHead, first, hidden)).toEqual([]);
  expect(seen(OFFICERS.chairman, first, hidden)).toEqual([SECOND]);
});
