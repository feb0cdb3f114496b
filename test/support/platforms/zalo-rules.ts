// What Zalo accepts, as recorded in zalo.md: the fake's judgement of a request, by code.

export type Button = { readonly title: string; readonly type: string; readonly payload: unknown };

/** A consultation message as far as the rules look at it. */
export type MessageRequest = {
  readonly recipient?: {
    readonly user_id?: string;
    readonly anonymous_id?: string;
    readonly conversation_id?: string;
  };
  readonly message?: {
    readonly text?: string;
    readonly attachment?: {
      readonly type?: string;
      readonly payload?: {
        readonly token?: string;
        readonly template_type?: string;
        readonly elements?: readonly { readonly media_type?: string; readonly attachment_id?: string }[];
        readonly buttons?: readonly Button[];
      };
    };
  };
};

export type Rules = {
  readonly oaType: 2 | 4;
  readonly blocked: ReadonlySet<string>;
  readonly windowShut: ReadonlySet<string>;
  readonly uploads: { has(id: string): boolean };
  readonly files: { has(token: string): boolean };
};

const BUTTON_TYPES = new Set([
  'oa.query.show',
  'oa.query.hide',
  'oa.open.url',
  'oa.open.phone',
  'oa.open.sms',
]);

/** The code for a message on a call (`cs` or `v2`); 0: accepted. */
export function codeFor(endpoint: 'cs' | 'v2', request: MessageRequest, rules: Rules): number {
  const to = request.recipient?.user_id;
  const visitor =
    request.recipient?.anonymous_id !== undefined && request.recipient.conversation_id !== undefined;
  if (to === undefined && !visitor) return -201;
  if (endpoint === 'cs' && rules.oaType === 4) return -235;
  if (endpoint === 'v2' && rules.oaType === 2 && !visitor) return -240;
  if (to !== undefined && rules.blocked.has(to)) return -217;
  if (to !== undefined && rules.windowShut.has(to)) return -230;
  return codeForMessage(request.message, rules);
}

function codeForMessage(message: MessageRequest['message'], rules: Rules): number {
  const payload = message?.attachment?.payload;
  if (message === undefined || (message.text === undefined && payload === undefined)) return -201;
  if ((message.text ?? '').normalize('NFC').length > 2_000) return -210;
  if (message.attachment?.type === 'file') {
    if (message.text !== undefined || payload?.buttons !== undefined) return -201;
    return payload?.token !== undefined && rules.files.has(payload.token) ? 0 : -155;
  }
  const elements = payload?.elements ?? [];
  if (elements.length > 0 && payload?.template_type !== 'media') return -201;
  if (elements.some((one) => one.attachment_id === undefined || !rules.uploads.has(one.attachment_id)))
    return -100;
  return codeForButtons(payload?.buttons ?? []);
}

function codeForButtons(buttons: readonly Button[]): number {
  if (buttons.length > 5 || buttons.some((one) => one.title.length > 100)) return -210;
  const wrong = buttons.some((one) => one.title === '' || !BUTTON_TYPES.has(one.type) || !payloadFits(one));
  return wrong ? -201 : 0;
}

function payloadFits({ type, payload }: Button): boolean {
  if (type.startsWith('oa.query.')) return typeof payload === 'string' && payload.length <= 1_000;
  if (typeof payload !== 'object' || payload === null) return false;
  return type === 'oa.open.url' ? 'url' in payload : 'phone_code' in payload;
}
