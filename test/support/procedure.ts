// Procedures made for a test: everything a procedure must have, and what the test is about; sheets made of them.
import { id, type ProcedureId } from '../../domain/ids.ts';
import { overlaid, type Sheet } from '../../domain/procedures/overlay.ts';
import type { Document, Procedure, Question } from '../../domain/procedures/procedure.ts';

/** A procedure with one source and nothing else to say, but for what is given. */
export function procedureWith(given: Partial<Procedure> = {}): Procedure {
  return {
    id: id<ProcedureId>('viec-mau'),
    code: null,
    name: 'Việc mẫu',
    group: 'viec',
    groupName: 'Việc mẫu',
    priority: 1,
    aliases: [],
    who: 'Ai cũng được.',
    deadline: null,
    questions: [],
    documents: [paper('form')],
    timeLimit: 'Trong ngày',
    fee: 'Miễn phí',
    channels: ['mot_cua'],
    result: 'Giấy',
    authority: 'UBND cấp xã',
    notes: [],
    related: [],
    legalBasis: [],
    sources: [{ title: 'Cổng Dịch vụ công quốc gia', url: null, checked: '2026-07' }],
    confidence: 'high',
    needsReview: [],
    recheckBy: null,
    ends: null,
    reviewed: null,
    ...given,
  };
}

/** The sheet of such a procedure in a commune that says nothing of its own, but for what is given. */
export function sheetWith(given: Partial<Sheet> = {}): Sheet {
  return { ...overlaid({ procedure: procedureWith(given), version: 1 }), ...given };
}

/** Sheets of procedures in a commune that says nothing of its own. */
export function sheetsOf(procedures: readonly Procedure[]): ReadonlyMap<ProcedureId, Sheet> {
  return new Map(procedures.map((procedure) => [procedure.id, overlaid({ procedure, version: 1 })]));
}

/** A paper to hand in, needed by everybody or under a condition. */
export function paper(name: string, when: Document['when'] = {}, given: Partial<Document> = {}): Document {
  return { name, kind: 'submit', note: null, when, excludes: [], ...given };
}

/** A question whose words are its ids. */
export function question(name: string, ...options: readonly string[]): Question {
  return { id: name, ask: name, options: options.map((option) => ({ id: option, label: option })) };
}
