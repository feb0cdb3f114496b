// The forms of Zalo's webhook bodies: loose, since events gain fields; ids stay text, since they exceed 2^53.
import { z } from 'zod';

/** An id: text; a number only where no digit was lost. */
const idForm = z.union([z.string().min(1).max(128), z.int().nonnegative()]).transform(String);
/** Milliseconds as text or number; the text is part of what is signed. */
const timestampForm = z.union([z.string().regex(/^\d{1,16}$/), z.int().nonnegative()]).transform(String);
const party = z.looseObject({ id: idForm });
const maybe = <T extends z.ZodType>(form: T) => form.optional().catch(undefined);

/** Coordinates come as text. */
const degrees = (most: number) =>
  z
    .union([z.string().regex(/^-?\d{1,3}(\.\d+)?$/), z.number()])
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

const attachmentForm = z.looseObject({
  type: z.string(),
  payload: z.looseObject({
    url: maybe(z.string()),
    name: maybe(z.string()),
    type: maybe(z.string()),
    description: maybe(z.string()),
    coordinates: maybe(z.looseObject({ latitude: degrees(90), longitude: degrees(180) })),
  }),
});

const eventForm = z.looseObject({
  event_name: z.string().max(128),
  app_id: idForm,
  timestamp: timestampForm,
  oa_id: maybe(idForm),
  oaId: maybe(idForm),
  user_id: maybe(idForm),
  follower: maybe(party),
  sender: maybe(z.looseObject({ id: idForm, admin_id: maybe(idForm) })),
  recipient: maybe(party),
  message: maybe(
    z.looseObject({
      msg_id: maybe(idForm),
      msg_ids: maybe(z.array(idForm)),
      text: maybe(z.string()),
      attachments: maybe(z.array(attachmentForm)),
      conversation_id: maybe(idForm),
      tracking_id: maybe(idForm),
    }),
  ),
  info: maybe(z.looseObject({ name: maybe(z.string()), phone: maybe(idForm) })),
});

const cardForm = z.looseObject({ phone: maybe(idForm) });

/** An event as its body says it; nothing in it is believed before its signature is checked. */
export type ZaloEvent = z.output<typeof eventForm>;
export type Attachment = z.output<typeof attachmentForm>;

/** The body as JSON, or undefined. */
export function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reads an event, once for the check of its signature and for its meaning; null when it lacks what every event has. */
export function eventOf(json: unknown): ZaloEvent | null {
  return eventForm.safeParse(json).data ?? null;
}

/** Every id that may be the Official Account's, the likeliest first (events are not uniform). */
export function accountIdsOf({ event_name, oa_id, oaId, sender, recipient }: ZaloEvent): readonly string[] {
  const fromAccount = event_name.startsWith('oa_') || RECEIPTS.has(event_name);
  const parties = fromAccount ? [sender?.id, recipient?.id] : [recipient?.id, sender?.id];
  return [...new Set([oa_id, oaId, ...parties].filter((one) => one !== undefined))];
}

/** Events about our own messages: their sender is the account. */
export const RECEIPTS: ReadonlySet<string> = new Set(['user_received_message', 'user_seen_message']);

/** The phone on a business card: the link's description is itself JSON. Undefined when it is no card. */
export function cardOf(attachment: Attachment): { readonly phone: string | null } | undefined {
  const { description } = attachment.payload;
  if (attachment.type !== 'link' || !description?.startsWith('{')) return undefined;
  const read = cardForm.safeParse(jsonOf(Buffer.from(description))).data;
  return read && { phone: read.phone ?? null };
}
