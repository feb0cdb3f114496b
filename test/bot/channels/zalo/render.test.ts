// Neutral messages in, exact bodies out, beside the recorded requests.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Carried, renderMessage } from '../../../../bot/channels/zalo/render.ts';
import type { OutMessage } from '../../../../domain/message.ts';
import { message } from '../../../support/channels.ts';

const CITIZEN = '6418073952084417306';
const recorded = (file: string): unknown =>
  JSON.parse(readFileSync(`test/fixtures/zalo/api/${file}`, 'utf8')).request_body;

type Row = {
  readonly name: string;
  readonly part: OutMessage;
  readonly carried?: readonly Carried[];
  readonly to?: string;
  readonly body: unknown;
};

const RESULT = 'Phường đã nhận được phản ánh của bà con.';

const ROWS: readonly Row[] = [
  { name: 'text', part: message({ text: RESULT }), body: recorded('send_text_ok.json') },
  {
    name: 'a picture the platform holds',
    part: message({ text: '' }),
    carried: [{ kind: 'image', attachmentId: '8hJxK2mQv7LdTn4Zr0Yc9BwPsG1fXeUa' }],
    body: recorded('send_image_attachment_id_ok.json'),
  },
  {
    name: 'a file the platform holds, alone',
    part: message({ text: '' }),
    carried: [{ kind: 'file', token: 'N5vQ1xT7kLz3RmB8yWc0HdJp2SfGaE9u' }],
    body: recorded('send_file_ok.json'),
  },
  {
    name: 'a visitor who is not logged in',
    to: 'visitor:7081926354402817365:4e1d0b7a92c65f38',
    part: message({ text: 'Bộ phận một cửa làm việc sáng thứ bảy từ 7 giờ 30.' }),
    body: recorded('send_anonymous_text_ok.json'),
  },
  {
    name: 'choices and links as buttons, in order',
    part: message({
      text: 'Bà con cần hỗ trợ việc gì?',
      choices: [{ number: 1, label: '1. Gửi phản ánh', action: 'v1:f:report' }],
      links: [
        { label: 'Cổng dịch vụ công', to: { kind: 'url', url: 'https://dichvucong.gov.vn/' } },
        { label: 'Gọi trực ban', to: { kind: 'phone', phone: '0912 345 678' } },
        { label: 'Gọi 114', to: { kind: 'phone', phone: '114' } },
      ],
    }),
    body: {
      recipient: { user_id: CITIZEN },
      message: {
        text: 'Bà con cần hỗ trợ việc gì?',
        attachment: {
          type: 'template',
          payload: {
            buttons: [
              { title: '1. Gửi phản ánh', type: 'oa.query.hide', payload: 'v1:f:report' },
              {
                title: 'Cổng dịch vụ công',
                type: 'oa.open.url',
                payload: { url: 'https://dichvucong.gov.vn/' },
              },
              { title: 'Gọi trực ban', type: 'oa.open.phone', payload: { phone_code: '84912345678' } },
              { title: 'Gọi 114', type: 'oa.open.phone', payload: { phone_code: '114' } },
            ],
          },
        },
      },
    },
  },
  {
    name: 'a voice alone, as a link with its name for words',
    part: message({ text: '' }),
    carried: [
      { kind: 'link', link: { label: 'Nghe', to: { kind: 'url', url: 'https://xa.example/media/1' } } },
    ],
    body: {
      recipient: { user_id: CITIZEN },
      message: {
        text: 'Nghe',
        attachment: {
          type: 'template',
          payload: {
            buttons: [{ title: 'Nghe', type: 'oa.open.url', payload: { url: 'https://xa.example/media/1' } }],
          },
        },
      },
    },
  },
  {
    name: 'a picture with words and a choice',
    part: message({ text: 'Sơ đồ', choices: [{ number: 1, label: '1. Quay lại', action: 'v1:s:p:back' }] }),
    carried: [{ kind: 'image', attachmentId: 'a1' }],
    body: {
      recipient: { user_id: CITIZEN },
      message: {
        text: 'Sơ đồ',
        attachment: {
          type: 'template',
          payload: {
            template_type: 'media',
            elements: [{ media_type: 'image', attachment_id: 'a1' }],
            buttons: [{ title: '1. Quay lại', type: 'oa.query.hide', payload: 'v1:s:p:back' }],
          },
        },
      },
    },
  },
];

test.each(ROWS)('$name', ({ part, carried, to, body }) => {
  expect(renderMessage(to ?? CITIZEN, part, carried ?? [])).toEqual(body);
});

test('the buttons are those of the recorded request', () => {
  const links: OutMessage['links'] = [
    { label: 'Cổng dịch vụ công', to: { kind: 'url', url: 'https://dichvucong.gov.vn/' } },
    { label: 'Gọi trực ban', to: { kind: 'phone', phone: '0912345678' } },
  ];
  const part = message({
    text: 'x',
    choices: [{ number: 1, label: 'Gửi phản ánh', action: 'v1:pa.new' }],
    links,
  });
  const { attachment } = renderMessage(CITIZEN, part, []).message;
  const written = attachment?.type === 'template' ? attachment.payload.buttons : [];
  expect(written).toHaveLength(3);
  const request = JSON.stringify(recorded('send_text_buttons_ok.json'));
  for (const button of written ?? []) expect(request).toContain(JSON.stringify(button));
});
