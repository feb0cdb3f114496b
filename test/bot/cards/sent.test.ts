// Pictures at the running program: asked for by a tap, seen on the phone, their square codes read.
import jsQR from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from '../../../bot/playground/message-view.ts';
import { readScan } from '../../../domain/scan.ts';
import { type Robot, type RunningPlayground, startPlayground } from '../../support/playground.ts';
import { pixelsOf } from './pixels.ts';

let playground: RunningPlayground;
let robot: Robot;

beforeAll(async () => {
  playground = await startPlayground();
  robot = playground.robot;
});
afterAll(() => playground.stop());

async function newCitizen(name: string): Promise<string> {
  const { body } = await robot.add({ as: 'citizen', name });
  await robot.messages(body.id, '?wait=20');
  return body.id;
}

/** Says something and waits for the message that fits; an answer may come in parts. */
async function heard(phone: string, said: unknown, fits: (message: Message) => boolean): Promise<Message> {
  let last = (await robot.messages(phone)).at(-1)?.id ?? '';
  await robot.say(phone, said);
  for (let look = 0; look < 8; look += 1) {
    const news = await robot.messages(phone, `?after=${last}&wait=10`);
    const found = news.find((message) => message.from === 'commune' && fits(message));
    if (found !== undefined) return found;
    last = news.at(-1)?.id ?? last;
  }
  throw new Error(`nothing that fits was heard after ${JSON.stringify(said)}`);
}

const isQuestion = ({ choices }: Message) => choices.length > 0;
const says = (words: string) => (message: Message) => message.text.includes(words);

/** Taps the first choice until one of that label, which its number goes before, is offered; its action. */
async function leadTo(phone: string, asked: Message, label: string): Promise<string> {
  let message = asked;
  for (let step = 0; step < 12; step += 1) {
    const choice = message.choices.find((one) => one.label.endsWith(label));
    if (choice !== undefined) return choice.action;
    message = await heard(phone, { tap: message.choices[0]?.action }, isQuestion);
  }
  throw new Error(`"${label}" was never offered`);
}

/** The newest picture on a phone, and what a camera reads from it. */
async function scanned(phone: string) {
  const message = (await robot.messages(phone)).findLast((one) => one.media.length > 0);
  expect(message?.media[0]?.kind).toBe('photo');
  const kept = await fetch(`${playground.origin}${message?.media[0]?.url}`);
  expect(kept.headers.get('content-type')).toBe('image/png');
  const { data, width, height } = await pixelsOf(new Uint8Array(await kept.arrayBuffer()));
  return readScan(jsQR.default(data, width, height)?.data ?? '');
}

test('the list of papers becomes a picture with one tap', async () => {
  const phone = await newCitizen('Chị Giấy Tờ');
  const asked = await heard(phone, { tap: 'v1:f:citizen/papers:khai-sinh' }, isQuestion);
  const action = await leadTo(phone, asked, 'Gửi ảnh danh sách');
  await heard(phone, { tap: action }, says('Ảnh danh sách'));
  const scan = await scanned(phone);
  expect(scan).toMatchObject({ kind: 'papers', procedure: 'khai-sinh' });
  expect(scan?.kind === 'papers' && Object.keys(scan.answers).length).toBeGreaterThan(0);
});

test('a receipt becomes a picture with one tap; on another phone the same button shows nothing', async () => {
  const phone = await newCitizen('Anh Mã Số');
  const report = { text: 'tôi muốn phản ánh đường thôn hỏng, xe không đi được' };
  const action = await leadTo(phone, await heard(phone, report, isQuestion), 'Gửi ảnh giữ mã');
  await heard(phone, { tap: action }, says('Ảnh giữ mã'));
  const scan = await scanned(phone);
  const codes = (await robot.cases()).map((one) => one.code.replaceAll(' ', ''));
  expect(scan?.kind === 'receipt' && codes.includes(scan.code)).toBe(true);

  const stranger = await newCitizen('Người Khác');
  await heard(stranger, { tap: action }, says('không gửi thành ảnh được'));
});
