// Webhooks as Zalo sends them: events in the recorded form, and the signed request that carries one.
import { createHash, randomBytes } from 'node:crypto';

/** An invented Official Account, the one of `test/fixtures/zalo/webhook_http`. */
export const DEMO_OA = {
  oaId: '1846207395518402637',
  appId: '2714608395127403586',
  oaSecretKey: 'pQ3vN8sT1xYb6KdLw0Rm',
  appSecretKey: 'Zt7Hc2MqWf9Jv4GbXr1S',
} as const;

export type OaKeys = { readonly oaId: string; readonly appId: string; readonly oaSecretKey: string };

/** An event without what the account adds: `signedZaloRequest` fills in app, account and time. */
export type ZaloEventBody = {
  readonly event_name: string;
  readonly timestamp?: string;
  readonly [field: string]: unknown;
};

/** A request ready to be posted. */
export type ZaloRequest = {
  readonly method: 'POST';
  readonly path: '/webhooks/zalo';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const messageId = () => randomBytes(10).toString('hex');

function userEvent(name: string, user: string, message: Readonly<Record<string, unknown>>): ZaloEventBody {
  return { event_name: name, sender: { id: user }, message: { msg_id: messageId(), ...message } };
}

function attached(name: string, user: string, type: string, payload: object, text?: string): ZaloEventBody {
  return userEvent(name, user, { attachments: [{ type, payload }], ...(text === undefined ? {} : { text }) });
}

export const textEvent = (user: string, text: string) => userEvent('user_send_text', user, { text });
/** A pressed button: Zalo sends its payload as if the citizen had typed it. */
export const tapEvent = (user: string, action: string) => textEvent(user, action);
export const imageEvent = (user: string, url: string, text?: string) =>
  attached('user_send_image', user, 'image', { url, thumbnail: url }, text);
export const audioEvent = (user: string, url: string) => attached('user_send_audio', user, 'audio', { url });
export const placeEvent = (user: string, latitude: number, longitude: number, name?: string) =>
  attached(
    'user_send_location',
    user,
    'location',
    { coordinates: { latitude: `${latitude}`, longitude: `${longitude}` } },
    name,
  );
export const followEvent = (user: string): ZaloEventBody => ({
  event_name: 'follow',
  follower: { id: user },
  source: 'oa_profile',
});
export const unfollowEvent = (user: string): ZaloEventBody => ({
  event_name: 'unfollow',
  follower: { id: user },
  source: 'oa_profile',
});

/** The event as a whole request: numbers of the account, time, and the signature over exactly these bytes. */
export function signedZaloRequest(
  event: ZaloEventBody,
  keys: OaKeys = DEMO_OA,
  at: number = Date.now(),
): ZaloRequest {
  const timestamp = event.timestamp ?? String(at);
  const whose = 'message' in event ? { recipient: { id: keys.oaId } } : { oa_id: keys.oaId };
  const body = JSON.stringify({ app_id: keys.appId, ...whose, ...event, timestamp });
  const mac = createHash('sha256')
    .update(keys.appId + body + timestamp + keys.oaSecretKey)
    .digest('hex');
  return {
    method: 'POST',
    path: '/webhooks/zalo',
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-zevent-signature': `mac=${mac}` },
    body,
  };
}
