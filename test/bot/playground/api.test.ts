// The playground's API as a robot meets it: phones, what they say and hear, the clock, the cases, and every refusal.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Screenful } from '../../../bot/playground/reading.ts';
import { PHOTO, VOICE } from '../../support/pictures.ts';
import { answerTo, type Robot, type RunningPlayground, startPlayground } from '../../support/playground.ts';

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

describe('phones', () => {
  test('a citizen and the head of a unit are there from the start', async () => {
    const [citizen, officer] = await robot.phones();
    expect(citizen).toMatchObject({ kind: 'citizen', title: null });
    expect(officer).toMatchObject({ kind: 'officer', title: 'Trưởng phòng Kinh tế' });
  });

  test('a new phone is greeted by a machine that says it is one', async () => {
    const { status, body } = await robot.add({ as: 'citizen', name: 'Chị Thử' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'citizen', name: 'Chị Thử' });
    const { body: screen } = await robot.call<Screenful>(`/phones/${body.id}/messages?wait=20`);
    const [arrived, greeting, menu] = screen.messages;
    expect(arrived).toMatchObject({ from: 'me', kind: 'arrived' });
    expect(greeting?.text).toContain('tự động');
    expect(menu?.choices.length).toBeGreaterThan(2);
    expect(screen.isAnswering).toBe(false);
  });

  test('an officer is found by id, by the key of the file and by post; there is one phone for each', async () => {
    const { body: commune } = await robot.call<{
      officers: readonly { id: string; name: string; posts: readonly string[] }[];
    }>('/commune');
    const deputy = commune.officers.find((officer) => officer.posts.includes('PCT_KT'));
    const phones = [];
    for (const officer of ['pct-kinh-te', 'PCT_KT', deputy?.id])
      phones.push((await robot.add({ as: 'officer', officer })).body);
    expect(phones[0]).toMatchObject({ kind: 'officer', name: deputy?.name });
    expect(new Set(phones.map(({ id }) => id)).size).toBe(1);
  });
});

describe('speaking and hearing', () => {
  test('words, a tap and the same tap as a number lead on; a tap shows the words of its button', async () => {
    const phone = await newCitizen('Anh Bấm');
    const menu = await answerTo(robot, phone, { text: 'xin chào' });
    const papers = menu.choices[0];
    expect(papers?.number).toBe(1);
    const asked = await answerTo(robot, phone, { tap: papers?.action });
    const tapped = (await robot.messages(phone)).findLast((message) => message.kind === 'tap');
    expect(tapped?.text).toBe(papers?.label);
    await answerTo(robot, phone, { text: 'menu' });
    expect((await answerTo(robot, phone, { text: '1' })).text).toBe(asked.text);
  });

  test('a photo and a voice are kept as they came and can be looked at', async () => {
    const phone = await newCitizen('Bác Ảnh');
    const caption = encodeURIComponent('Cột điện nghiêng');
    expect((await robot.upload(phone, PHOTO, 'image/png', `?caption=${caption}`)).status).toBe(202);
    expect((await robot.upload(phone, VOICE, 'audio/amr')).status).toBe(202);
    const said = (await robot.messages(phone, '?wait=20')).filter((message) => message.kind === 'media');
    expect(said[0]).toMatchObject({ from: 'me', text: 'Cột điện nghiêng' });
    expect(said.map(({ media }) => media[0]?.kind)).toEqual(['photo', 'voice']);
    const kept = await fetch(`${playground.origin}${said[0]?.media[0]?.url}`);
    expect(kept.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await kept.arrayBuffer()).equals(PHOTO)).toBe(true);
  });

  test('a place is heard where one is asked for', async () => {
    const phone = await newCitizen('Cô Bản Đồ');
    const place = { latitude: 22.3364, longitude: 103.8438, name: 'Ngã ba chợ' };
    expect((await robot.say(phone, { place })).status).toBe(202);
    const said = (await robot.messages(phone, '?wait=20')).findLast((message) => message.kind === 'place');
    expect(said?.text).toBe('Vị trí: Ngã ba chợ (22.33640, 103.84380)');
  });

  test('only what is new is read after a message, and waiting ends when something comes', async () => {
    const phone = await newCitizen('Ông Chờ');
    const last = (await robot.messages(phone)).at(-1)?.id;
    expect(await robot.messages(phone, `?after=${last}`)).toEqual([]);
    const waiting = robot.messages(phone, `?after=${last}&wait=20`);
    await robot.say(phone, { text: 'xin chào' });
    const heard = await waiting;
    expect(heard.map(({ from }) => from)).toContain('commune');
    expect(heard.some(({ id }) => id === last)).toBe(false);
  });

  test('odd characters are words like any other', async () => {
    const phone = await newCitizen('Em Lạ');
    for (const text of ['a\u0000b', '\ud800', '😀'.repeat(1_000), 'e\u0302\u0301'])
      expect((await robot.say(phone, { text })).status).toBe(202);
    expect((await answerTo(robot, phone, { text: '0' })).choices.length).toBeGreaterThan(0);
  });
});

describe('the clock', () => {
  test('is pushed four ways and to a moment, forwards only', async () => {
    await robot.push({ to: new Date(Date.now() + 24 * 3_600_000).toISOString() });
    const morning = (await robot.push({ push: 'next_working_morning' })).body;
    expect(morning.words).toMatch(/^7 giờ 30, thứ (Hai|Ba|Tư|Năm|Sáu), ngày/);
    const later = (await robot.push({ push: 'hour' })).body;
    expect(Date.parse(later.iso) - Date.parse(morning.iso)).toBeGreaterThanOrEqual(3_600_000);
    const nextDay = (await robot.push({ push: 'working_day' })).body;
    expect(nextDay.words).toMatch(/^8 giờ 30, thứ (Hai|Ba|Tư|Năm|Sáu), ngày/);
    const week = (await robot.push({ push: 'week' })).body;
    expect(Date.parse(week.iso) - Date.parse(nextDay.iso)).toBeGreaterThanOrEqual(7 * 24 * 3_600_000);
    const to = new Date(Date.parse(week.iso) + 90_000).toISOString();
    expect(Math.abs(Date.parse((await robot.push({ to })).body.iso) - Date.parse(to))).toBeLessThan(2_000);
    expect((await robot.push({ to: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await robot.call<{ iso: string }>('/clock')).body.iso >= to).toBe(true);
  });
});

describe('cases', () => {
  test('a complaint stands there with its life and what will ring, also by its code', async () => {
    await robot.push({ push: 'next_working_morning' });
    const phone = await newCitizen('Chị Gửi');
    await answerTo(robot, phone, { text: 'Cống trước cổng trường tắc, nước tràn ra đường' });
    const receipt = await fileIt(phone);
    const [newest] = await robot.cases();
    expect(receipt).toContain(newest?.code ?? 'no case');
    expect(newest).toMatchObject({ state: 'assigned', late: false });
    expect(newest?.events.map(({ kind }) => kind)).toEqual(['Filed', 'Assigned']);
    expect(newest?.timers.map(({ kind }) => kind)).toContain('remind_half');
    const times = newest?.timers.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort());
    const found = await robot.call<{ cases: unknown[] }>(
      `/cases?code=${encodeURIComponent(newest?.code ?? '')}`,
    );
    expect(found.body.cases).toEqual([newest]);
  });

  test('what comes at night waits for the morning, and the phone says so', async () => {
    const { iso } = (await robot.push({ push: 'next_working_morning' })).body;
    await robot.push({ to: new Date(Date.parse(iso) + 15 * 3_600_000).toISOString() });
    const leader = (await robot.phones()).find(({ kind }) => kind === 'officer')?.id ?? '';
    const last = (await robot.messages(leader)).at(-1)?.id;
    const phone = await newCitizen('Chị Đêm');
    await answerTo(robot, phone, { text: 'Đường liên thôn có ổ gà to, xe hay ngã' });
    await fileIt(phone);
    const read = () => robot.call<Screenful>(`/phones/${leader}/messages?after=${last}`);
    const atNight = (await read()).body;
    expect(atNight).toMatchObject({ messages: [], isAnswering: false });
    expect(atNight.held?.words).toMatch(/giữ tới .* giờ/);
    await robot.push({ push: 'next_working_morning' });
    const morning = await robot.messages(leader, `?after=${last}&wait=20`);
    expect(morning.at(-1)?.text).toContain('ổ gà');
    expect((await read()).body.held).toBe(null);
  });

  /** Says yes to everything until the receipt is there; the receipt's words. */
  async function fileIt(phone: string): Promise<string> {
    for (let screens = 0; screens < 8; screens += 1) {
      const last = (await robot.messages(phone)).findLast((message) => message.from === 'commune');
      const send = last?.choices.find(({ action }) => action.endsWith('=yes')) ?? last?.choices[0];
      await answerTo(robot, phone, { tap: send?.action });
      // A question may follow the receipt: how they wish to be addressed.
      const receipt = (await robot.messages(phone)).find(({ text }) => /\d{3} \d{3} \d{4}/.test(text));
      if (receipt !== undefined) return receipt.text;
    }
    throw new Error('the story was never sent');
  }
});

describe('what cannot be met is refused in one sentence, and nothing is kept of it', () => {
  const json = (body: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const bytes = (size: number, type = 'image/png') => ({
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(size),
  });

  test.each([
    ['no JSON', '/phones', json('{"as":'), 400],
    ['nobody', '/phones', json('{}'), 400],
    ['an officer nobody knows', '/phones', json('{"as":"officer","officer":"vua"}'), 400],
    ['a blank name', '/phones', json('{"as":"citizen","name":"  "}'), 400],
    ['a name and a post', '/phones', json('{"as":"citizen","officer":"PCT_KT"}'), 400],
    ['an unknown phone', '/phones/none/messages', json('{"text":"a"}'), 404],
    ['an unknown phone asked', '/phones/none/messages', {}, 404],
    ['no words', '/phones/PHONE/messages', json('{"text":""}'), 400],
    ['too many words', '/phones/PHONE/messages', json(JSON.stringify({ text: 'a'.repeat(8_001) })), 400],
    ['two things at once', '/phones/PHONE/messages', json('{"text":"a","tap":"b"}'), 400],
    ['a place off the earth', '/phones/PHONE/messages', json('{"place":{"latitude":91,"longitude":0}}'), 400],
    ['a flood', '/phones/PHONE/messages', json(JSON.stringify({ text: 'a'.repeat(70_000) })), 413],
    ['no photo', '/phones/PHONE/media', bytes(0), 415],
    ['zeroes that say they are a photo', '/phones/PHONE/media', bytes(100), 415],
    ['a photo larger than 20 MB', '/phones/PHONE/media', bytes(20 * 1024 * 1024 + 1), 413],
    ['a caption without an end', `/phones/PHONE/media?caption=${'a'.repeat(1_001)}`, bytes(1), 400],
    ['waiting for ever', '/phones/PHONE/messages?wait=3600', {}, 400],
    ['waiting for a word', '/phones/PHONE/messages?wait=soon', {}, 400],
    ['an unknown push', '/clock', json('{"push":"year"}'), 400],
    ['a day that is none', '/clock', json('{"to":"2026-02-31T00:00:00Z"}'), 400],
    ['a time without an offset', '/clock', json('{"to":"2099-01-01T00:00:00"}'), 400],
    ['a century ahead', '/clock', json('{"to":"2126-01-01T00:00:00Z"}'), 400],
    ['a code with a wrong digit', '/cases?code=1234567890', {}, 400],
    ['a door that is none', '/nowhere', {}, 404],
    ['a wrong way through a door', '/clock', { method: 'DELETE' }, 404],
  ] as const)('%s', async (_, path, init, status) => {
    const [phone] = await robot.phones();
    const before = await state(phone?.id ?? '');
    const answer = await robot.call<{ error: string }>(path.replace('PHONE', phone?.id ?? ''), init);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/^[A-Z].*[.}]$/);
    expect(answer.body.error).not.toMatch(/\n|at .*\.ts/);
    expect(await state(phone?.id ?? '')).toEqual(before);
  });

  async function state(phone: string) {
    const { body } = await robot.call<{ iso: string }>('/clock');
    const messages = await robot.messages(phone);
    return {
      phones: (await robot.phones()).length,
      messages: messages.map(({ id }) => id),
      cases: (await robot.cases()).length,
      day: body.iso.slice(0, 10),
    };
  }
});

describe('the page', () => {
  test('comes with its words put and nothing inline; no file beside it is served', async () => {
    const page = await fetch(`${playground.origin}/playground`);
    const html = await page.text();
    expect(html).toContain('Sáng làm việc tới');
    expect(html).not.toMatch(/\{\{|<style|style="|<script(?![^>]* src=)| on[a-z]+="/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const file of ['tsconfig.json', '..%2froutes.ts', 'none.js'])
      expect((await fetch(`${playground.origin}/playground/${file}`)).status).toBe(404);
  });

  test('the bell rings when somebody has spoken', async () => {
    const phone = await newCitizen('Bé Chuông');
    const leaves = new AbortController();
    const { body } = await fetch(`${playground.origin}/playground/api/bell`, { signal: leaves.signal });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('event: still');
    await robot.say(phone, { text: 'xin chào' });
    expect((await reader?.read())?.value).toContain('event: rung');
    leaves.abort();
  });
});
