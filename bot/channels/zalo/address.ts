// Where a message goes at Zalo: a citizen's id, or the passing visit of someone who is not logged in.

/** A person as the API names them (zalo.md §4.2, §4.6). */
export type Recipient =
  | { readonly user_id: string }
  | { readonly anonymous_id: string; readonly conversation_id: string };

const VISITOR = 'visitor:';

/** One text for a visitor: they have no account, and are answered only within their visit. */
export function visitorAt(
  anonymousId: string | undefined,
  conversationId: string | undefined,
): string | undefined {
  return anonymousId === undefined || conversationId === undefined
    ? undefined
    : `${VISITOR}${anonymousId}:${conversationId}`;
}

/** Whether the address is a visitor's: those are answered by the v2 call only. */
export function isVisitor(to: string): boolean {
  return to.startsWith(VISITOR);
}

/** The address in the API's form. */
export function recipientOf(to: string): Recipient {
  if (!isVisitor(to)) return { user_id: to };
  const [anonymousId = '', conversationId = ''] = to.slice(VISITOR.length).split(':');
  return { anonymous_id: anonymousId, conversation_id: conversationId };
}
