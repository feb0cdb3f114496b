// Petitions (đơn): what the law wants signed on paper, or told in person; the chat guides and never takes it in.
import type { Kind } from '../complaint/complaint.ts';

/**
 * Khiếu nại asks to undo a decision or an act that hurts the one who writes (Law on Complaints 02/2011/QH13, Art. 2);
 * tố cáo tells that somebody breaks the law, whoever is hurt (Law on Denunciations 25/2018/QH14, Art. 2).
 */
export const PETITIONS = ['khieu_nai', 'to_cao'] as const satisfies readonly Kind[];
export type Petition = (typeof PETITIONS)[number];

/**
 * To whom a petition is addressed. The commune's chairman: decisions and acts of the commune, its staff (Law on
 * Complaints Art. 17; Law on Denunciations Art. 13, since 1 July 2026 as amended by Law 136/2025/QH15). The province's
 * chairman: who leads the commune (complaints.md §5). `other`: another body; its name is written by hand.
 */
export const RECEIVERS = ['commune', 'province', 'other'] as const;
export type Receiver = (typeof RECEIVERS)[number];
