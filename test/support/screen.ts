// Screens: the playground's page in a real browser, told in the words of those who look at it.
import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  chromium as engine,
  type Locator,
  type Page,
} from 'playwright-core';
import { PHOTO } from './pictures.ts';

/** Chromium speaks to nobody by itself, has a microphone that hums, and needs no graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

export const DESKTOP = { width: 1440, height: 900 };
export const TABLET = { width: 1024, height: 768 };
export const MOBILE = { width: 390, height: 844 };

/** Run in the page, whose types this program does not know: what is pressed and lower than 44 px, or sticks out. */
const STUMBLES = `[
  ...[...document.querySelectorAll('button, select, input')]
    .filter((one) => one.offsetParent !== null && one.offsetHeight < 44)
    .map((one) => 'low: ' + (one.textContent || one.className)),
  ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []),
]`;

/** Whoever looks waits this long for what they expect to see, in milliseconds; two cores may be busy. */
const PATIENCE = 20_000;

/** A browser with a fresh profile. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return engine.launch({ executablePath, args: ARGUMENTS });
}

/** A window on the playground, watched for what must not happen in it. */
export interface Window {
  readonly page: Page;
  /** The phone whose head bears this name, once it is there; what it shows by then counts as seen. */
  phone(name: string): Promise<PhoneOnScreen>;
  /** The case at the side with this text in it. */
  caseWith(text: string): Locator;
  pushes(label: string, times?: number): Promise<void>;
  /** Adds a phone by the dialog; `whose` is an option of its list. */
  addsPhone(whose: string): Promise<void>;
  /** What axe has against the page as it is. */
  faults(): Promise<readonly string[]>;
  /** What a thumb or a narrow screen would trip over: low buttons, a page wider than its window. */
  stumbles(): Promise<readonly string[]>;
  /** Errors of scripts, broken rules of the content policy, requests to another origin. */
  readonly wrongs: readonly string[];
}

export async function openWindow(context: BrowserContext, origin: string): Promise<Window> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => {
    // That a server is away is told by the browser too; the page says it in its own words.
    if (message.type() === 'error' && !/ERR_|Failed to load resource/.test(message.text()))
      wrongs.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) wrongs.push(`asked ${url.origin}`);
  });
  await page.goto(`${origin}/playground`);
  await page.locator('body[data-ready]').waitFor();
  return {
    page,
    wrongs,
    phone: (name) => phoneOn(page.locator('.phone').filter({ has: page.getByRole('heading', { name }) })),
    caseWith: (text) => page.locator('.case').filter({ hasText: text }),
    async pushes(label, times = 1) {
      for (let time = 0; time < times; time += 1) {
        const before = await page.locator('#clock').textContent();
        await page.getByRole('button', { name: label }).click();
        await page
          .locator('#clock')
          .filter({ hasNotText: before ?? '' })
          .waitFor();
      }
    },
    async addsPhone(whose) {
      await page.getByRole('button', { name: 'Thêm máy' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Máy của ai').selectOption({ label: whose });
      await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
    },
    stumbles: () => page.evaluate<string[]>(STUMBLES),
    async faults() {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    },
  };
}

/** A phone as its owner holds it. */
export interface PhoneOnScreen {
  readonly whole: Locator;
  says(text: string): Promise<void>;
  /** Picks a photo, looks at it, and sends it. */
  sendsPhoto(): Promise<void>;
  /** Presses the newest button that bears this text. */
  presses(label: string | RegExp): Promise<void>;
  /** Waits until the commune has said it, after all that was seen before, and gives the message. */
  sees(text: string | RegExp): Promise<Locator>;
}

async function phoneOn(whole: Locator): Promise<PhoneOnScreen> {
  const messages = whole.locator('.message:not(.mine)');
  await messages.last().waitFor();
  let seen = await messages.last().getAttribute('data-message');
  return {
    whole,
    async says(text) {
      await whole.getByRole('textbox').fill(text);
      await whole.getByRole('textbox').press('Enter');
    },
    async sendsPhoto() {
      const file = { name: 'photo.png', mimeType: 'image/png', buffer: PHOTO };
      await whole.locator('.file').setInputFiles(file);
      await whole.getByRole('img', { name: 'Ảnh sắp gửi' }).waitFor();
      await whole.getByRole('button', { name: 'Gửi', exact: true }).click();
    },
    async presses(label) {
      await whole.locator('.message:not(.old) .choices').getByText(label).last().click();
    },
    async sees(text) {
      const later = whole.locator(`[data-message="${seen}"] ~ .message:not(.mine)`);
      const message = later.filter({ hasText: text }).first();
      await message.waitFor();
      seen = await message.getAttribute('data-message');
      return message;
    },
  };
}

/** Files a story on a phone by pressing what it offers, up to the receipt; the code on it. */
export async function files(
  phone: PhoneOnScreen,
  story: string,
  category: string,
  hamlet: string,
): Promise<string> {
  await phone.says(story);
  await phone.presses(category);
  await phone.sees('chụp giấy tờ tuỳ thân');
  await phone.presses('Không có ảnh');
  return sends(phone, hamlet);
}

/** The last steps of a report: where it is, and yes; the code on the receipt. */
export async function sends(phone: PhoneOnScreen, hamlet: string): Promise<string> {
  await phone.sees('Việc ở thôn nào');
  await phone.presses(hamlet);
  await phone.sees('Ông/bà xem lại');
  await phone.presses('1. Gửi');
  const receipt = await phone.sees('Đã nhận phản ánh');
  const code = /\d{3} \d{3} \d{4}/.exec((await receipt.textContent()) ?? '')?.[0];
  if (code === undefined) throw new Error('the receipt bears no code');
  return code;
}
