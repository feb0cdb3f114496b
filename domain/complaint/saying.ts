// Sayings: what an officer is told, before it is put beside what this reader may see and do.
import type { OfficerId } from '../ids.ts';
import type { OfficerNotice } from './notices.ts';

/** A notice without its reader's glance and offers. */
export type Saying = OfficerNotice extends infer N
  ? N extends OfficerNotice
    ? Omit<N, 'glance' | 'offers'>
    : never
  : never;

/** A saying and who is to hear it. */
export type Telling = { readonly to: OfficerId; readonly saying: Saying };
