// Procedures made for a test: everything a procedure must have, and what the test is about.
import { id, type ProcedureId } from '../../domain/ids.ts';
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

/** A paper to hand in, needed by everybody or under a condition. */
export function paper(name: string, when: Document['when'] = {}, given: Partial<Document> = {}): Document {
  return { name, kind: 'submit', note: null, when, excludes: [], ...given };
}

/** A question whose words are its ids. */
export function question(name: string, ...options: readonly string[]): Question {
  return { id: name, ask: name, options: options.map((option) => ({ id: option, label: option })) };
}
