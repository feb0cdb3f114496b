// The playground in a real browser: a complaint filed, answered and rated; another left lying until the clock speaks.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromium } from '../support/chromium.ts';
import { type RunningPlayground, startPlayground } from '../support/playground.ts';
import {
  DESKTOP,
  files,
  MOBILE,
  openBrowser,
  openWindow,
  type PhoneOnScreen,
  sends,
  TABLET,
  type Window,
} from '../support/screen.ts';

const executablePath = await chromium();

const LEADER = 'Vàng A Mẫu';
const DEPUTY = 'Nguyễn Thị Thí Dụ';
const DEPUTY_IN_LIST = 'Phó Chủ tịch phụ trách kinh tế: Nguyễn Thị Thí Dụ';
const STORY = 'Đường vào Bản Suối sạt lở hơn 20 mét, xe máy không đi được';

describe.skipIf(executablePath === null)('the playground in a browser', () => {
  let playground: RunningPlayground;
  let browser: Browser;
  let window: Window;
  let citizen: PhoneOnScreen;
  let leader: PhoneOnScreen;

  beforeAll(async () => {
    playground = await startPlayground();
    await playground.robot.push({ push: 'next_working_morning' });
    browser = await openBrowser(executablePath ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });

  beforeEach(async () => {
    window = await opened(DESKTOP);
    citizen = await window.phone('Người dân 1');
    leader = await window.phone(LEADER);
  });
  afterEach(async () => {
    expect(window.wrongs).toEqual([]);
    await window.page.context().close();
  });

  async function opened(viewport: { width: number; height: number }): Promise<Window> {
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    return openWindow(context, playground.origin);
  }

  test('a complaint is filed with a photo, accepted, answered, and the answer rated', async () => {
    await citizen.says(STORY);
    await citizen.presses('Đường sá');
    await citizen.sees('chụp giấy tờ tuỳ thân');
    await citizen.sendsPhoto();
    await citizen.presses('Xong');
    const code = await sends(citizen, 'Bản Suối');

    await leader.sees(code);
    await leader.presses('Nhận giải quyết');
    await citizen.sees('đã nhận giải quyết');
    await leader.says('menu');
    await leader.sees('đang có 1 việc');
    await leader.presses('Việc của tôi');
    await leader.sees('Việc gấp nhất ở trên');
    await leader.presses(/^1/);
    await leader.sees('Ông/bà làm gì với việc này');
    await leader.presses('Trả lời dân');
    await leader.sees('Ông/bà trả lời người dân');
    await leader.says('Xã đã san gạt xong chiều nay, xe máy đi lại được.');
    await leader.sees('Chưa gửi được, vì câu trả lời còn thiếu');
    await leader.presses('Gửi ảnh');
    await leader.sees('gửi ảnh kết quả');
    await leader.sendsPhoto();
    await leader.presses('Xong');
    await leader.sees('Người dân sẽ nhận đúng như sau');
    await leader.presses('Gửi cho dân');
    await leader.sees('gửi cho dân sau một phút');
    await window.pushes('Thêm 1 giờ', 1);

    await citizen.sees('san gạt xong chiều nay');
    await citizen.presses('Hài lòng');
    await citizen.sees('cảm ơn ông/bà đã cho biết');
    await window.caseWith(code).locator('[data-kind="Rated"]').waitFor();
    expect(await window.caseWith(code).getAttribute('data-state')).toBe('closed');
  });

  test('a leader who stays silent is reminded, an apology is drafted, then the deputy has it', async () => {
    const code = await files(
      citizen,
      'Đèn đường ở Thôn Trung Tâm hỏng ba hôm nay, tối rất nguy hiểm',
      'Đèn đường',
      'Thôn Trung Tâm',
    );
    await leader.sees(code);
    await window.addsPhone(DEPUTY_IN_LIST);
    const deputy = await window.phone(DEPUTY);
    const strip = window.caseWith(code);
    expect(await strip.locator('.next .what').textContent()).toBe('Nhắc cán bộ nếu chưa nhận việc');

    await window.pushes('Thêm 1 ngày làm việc', 3);
    await strip.locator('.past[data-kind="Reminded"]').filter({ hasText: '50%' }).waitFor();
    await leader.sees(code);
    expect(await strip.locator('.next').getAttribute('data-kind')).toBe('draft_apology');

    await window.pushes('Thêm 1 ngày làm việc', 2);
    await strip.locator('.past[data-kind="ApologyDrafted"]').waitFor();
    await leader.sees(/xin lỗi/);

    await window.pushes('Thêm 1 ngày làm việc', 1);
    await strip.locator('.past[data-kind="Escalated"]').waitFor();
    await deputy.sees(code);
    await strip.locator('.owner').filter({ hasText: DEPUTY }).waitFor();
    expect(await strip.getAttribute('class')).toContain('late');
    await citizen.sees(/trễ hẹn|chậm|quá hạn/);
  });

  test('a voice is recorded, sent and can be played again', async () => {
    await citizen.whole.getByRole('button', { name: 'Ghi giọng nói' }).click();
    const bar = citizen.whole.locator('.recording');
    await bar.filter({ hasText: '0:01' }).waitFor();
    await bar.getByRole('button', { name: 'Gửi', exact: true }).click();
    const audio = citizen.whole.locator('.mine audio').last();
    await audio.waitFor();
    const readyState = () => window.page.evaluate<number>("document.querySelector('.mine audio').readyState");
    await expect.poll(readyState, { timeout: 20_000 }).toBeGreaterThan(0);
    await citizen.whole.locator('.say').waitFor();
  });

  test('a place can be sent from a map point, and Escape sends none', async () => {
    const places = citizen.whole.locator('.mine').filter({ hasText: 'Vị trí:' });
    const opener = citizen.whole.locator('.icon.place');
    await opener.click();
    const dialog = window.page.getByRole('dialog');
    await dialog.getByLabel('Tên chỗ này').fill('Ngã ba chợ');
    await dialog.getByRole('button', { name: 'Gửi', exact: true }).click();
    await places.filter({ hasText: 'Ngã ba chợ' }).waitFor();
    await opener.click();
    await window.page.keyboard.press('Escape');
    await citizen.says('không gửi vị trí nữa');
    await citizen.whole.locator('.mine').filter({ hasText: 'không gửi vị trí nữa' }).waitFor();
    expect(await places.count()).toBe(1);
  });

  test('with the keyboard alone: words, then a button of the answer', async () => {
    const { page } = window;
    await citizen.whole.getByRole('textbox').focus();
    await page.keyboard.type('menu');
    await page.keyboard.press('Enter');
    await citizen.sees('Ông/bà cần việc gì ạ?');
    const choice = citizen.whole.locator('.message:not(.old) .choices button').first();
    const label = await choice.textContent();
    for (let press = 0; press < 40 && (await choice.and(page.locator(':focus')).count()) === 0; press += 1)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await citizen.whole
      .locator('.mine')
      .filter({ hasText: label ?? 'no label' })
      .waitFor();
  });

  test('a button of an earlier question looks old, can be pressed, and is answered kindly', async () => {
    await citizen.says('menu');
    const menu = await citizen.sees('Ông/bà cần việc gì ạ?');
    await citizen.presses('Việc tôi đã gửi');
    await citizen.sees(/Việc|việc/);
    expect(await menu.getAttribute('class')).toContain('old');
    await menu.getByRole('button', { name: 'Lấy số, hẹn, hỏi việc xã' }).click();
    await citizen.sees(/cũ/);
  });

  test('two windows and a reload show the same; a phone added in one comes up in the other', async () => {
    const other = await opened(DESKTOP);
    await citizen.says('hai cửa sổ');
    const same = await other.phone('Người dân 1');
    await same.whole.locator('.mine').filter({ hasText: 'hai cửa sổ' }).waitFor();
    await other.addsPhone('Một người dân');
    await window.phone('Người dân 2');
    await window.page.reload();
    await citizen.whole.locator('.mine').filter({ hasText: 'hai cửa sổ' }).waitFor();
    expect(other.wrongs).toEqual([]);
    await other.page.context().close();
  });

  test('a server that goes away and comes back is waited for; what was being written is still there', async () => {
    const { page } = window;
    await page.route('**/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await citizen.says('gửi lúc mất mạng');
    await citizen.whole.getByText('Chưa gửi được, xin thử lại.').waitFor();
    expect(await citizen.whole.getByRole('textbox').inputValue()).toBe('gửi lúc mất mạng');
    await page.unroute('**/messages');
    await playground.restart();
    await citizen.whole.getByRole('textbox').press('Enter');
    await citizen.whole.locator('.mine').filter({ hasText: 'gửi lúc mất mạng' }).waitFor();
    await page.locator('#notice:empty').waitFor({ state: 'attached' });
    await playground.robot.say((await citizen.whole.getAttribute('data-phone')) ?? '', {
      text: 'từ máy khác',
    });
    await citizen.whole.locator('.mine').filter({ hasText: 'từ máy khác' }).waitFor();
  });

  test.each([
    ['desktop', DESKTOP],
    ['tablet', TABLET],
    ['mobile', MOBILE],
  ])('on a %s nothing scrolls sideways and every button is a thumb high', async (_, size) => {
    await window.page.setViewportSize(size);
    expect(await window.stumbles()).toEqual([]);
    await window.page.getByRole('button', { name: 'Thêm máy' }).click();
    await window.page.getByRole('dialog').waitFor();
    expect(await window.stumbles()).toEqual([]);
  });

  test.each([
    ['desktop', DESKTOP],
    ['mobile', MOBILE],
  ])('on a %s axe finds nothing, with and without a dialog', async (_, size) => {
    const { page } = window;
    await page.setViewportSize(size);
    expect(await window.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Thêm máy' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await window.faults()).toEqual([]);
  });

  test('on a mobile one thing is shown at a time; a tab says that something new has come', async () => {
    const { page } = window;
    await page.setViewportSize(MOBILE);
    await page.getByRole('button', { name: 'Người dân 1' }).click();
    expect(await leader.whole.isVisible()).toBe(false);
    const [, leaders] = await playground.robot.phones();
    await playground.robot.say(leaders?.id ?? '', { text: 'menu' });
    await page.getByRole('button', { name: `${LEADER} có tin mới` }).click();
    expect(await citizen.whole.isVisible()).toBe(false);
    await leader.sees('đang có');
    await page.getByRole('button', { name: 'Hồ sơ, đồng hồ' }).click();
    await page.getByRole('button', { name: 'Sáng làm việc tới' }).waitFor();
    expect(await leader.whole.isVisible()).toBe(false);
    expect(await window.stumbles()).toEqual([]);
    expect(await window.faults()).toEqual([]);
  });
});
