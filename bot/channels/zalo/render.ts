// A message in Zalo's form: the exact body of a consultation message (zalo.md §4.2, §4.3).

import type { Part } from '../../../domain/channel.ts';
import type { Choice, Link } from '../../../domain/message.ts';
import { type Recipient, recipientOf } from './address.ts';

/** What stands for a piece of media: a picture or a file the platform holds, or a link where it cannot carry it. */
export type Carried =
  | { readonly kind: 'image'; readonly attachmentId: string }
  | { readonly kind: 'file'; readonly token: string }
  | { readonly kind: 'link'; readonly link: Link };

type Button =
  | { readonly title: string; readonly type: 'oa.query.hide'; readonly payload: string }
  | { readonly title: string; readonly type: 'oa.open.url'; readonly payload: { readonly url: string } }
  | {
      readonly title: string;
      readonly type: 'oa.open.phone';
      readonly payload: { readonly phone_code: string };
    };

type Picture = { readonly media_type: 'image'; readonly attachment_id: string };

/** Text with buttons has no `template_type`; pictures are a "media" template (zalo.md §4.2). */
type Payload = {
  readonly template_type?: 'media';
  readonly elements?: readonly Picture[];
  readonly buttons?: readonly Button[];
};

export type MessageBody = {
  readonly recipient: Recipient;
  readonly message: {
    readonly text?: string;
    readonly attachment?:
      | { readonly type: 'template'; readonly payload: Payload }
      | { readonly type: 'file'; readonly payload: { readonly token: string } };
  };
};

/** The body that says `part` to the person at `to`, with its media as `carried`. */
export function renderMessage(to: string, part: Part, carried: readonly Carried[]): MessageBody {
  // A file takes no words and no buttons beside it (zalo.md §4.2): `carry` hands one only where there are none.
  const file = carried.find((one) => one.kind === 'file');
  if (file !== undefined)
    return {
      recipient: recipientOf(to),
      message: { attachment: { type: 'file', payload: { token: file.token } } },
    };
  const pictures = carried.flatMap((one) =>
    one.kind === 'image' ? [{ media_type: 'image', attachment_id: one.attachmentId } as const] : [],
  );
  const links = [...part.links, ...carried.flatMap((one) => (one.kind === 'link' ? [one.link] : []))];
  const buttons = [...part.choices.map(choiceButton), ...links.map(linkButton)];
  const text = part.text === '' && pictures.length === 0 ? (links[0]?.label ?? '') : part.text;
  const payload: Payload = {
    ...(pictures.length === 0 ? {} : { template_type: 'media', elements: pictures }),
    ...(buttons.length === 0 ? {} : { buttons }),
  };
  return {
    recipient: recipientOf(to),
    message: {
      ...(text === '' ? {} : { text }),
      ...(pictures.length + buttons.length === 0 ? {} : { attachment: { type: 'template', payload } }),
    },
  };
}

/** `hide`: the press does not put our payload into the citizen's mouth. */
function choiceButton(choice: Choice): Button {
  return { title: choice.label, type: 'oa.query.hide', payload: choice.action };
}

function linkButton({ label, to }: Link): Button {
  switch (to.kind) {
    case 'url':
      return { title: label, type: 'oa.open.url', payload: { url: to.url } };
    case 'phone':
      return { title: label, type: 'oa.open.phone', payload: { phone_code: internationalPhone(to.phone) } };
    default:
      return to satisfies never;
  }
}

/** Zalo writes 0912345678 as 84912345678; short numbers (113, 1022) stay. */
function internationalPhone(phone: string): string {
  return phone.replace(/[^\d]/g, '').replace(/^0(?=\d{9,10}$)/, '84');
}
