// Takes the picture of the README: a short story on the two phones of a running playground, written to docs/playground.png.
import { fileURLToPath } from 'node:url';
import { chromium } from './chromium.ts';
import { answerTo, type Robot, robotAt } from './playground.ts';
import { DESKTOP, openBrowser, openWindow } from './screen.ts';

const PICTURE = fileURLToPath(new URL('../../docs/playground.png', import.meta.url));

/** Presses the first button whose words match, as a person would, and waits for what is said to it. */
async function press(robot: Robot, phone: string, words: RegExp): Promise<void> {
  const choices = (await robot.messages(phone)).flatMap((message) => message.choices);
  const choice = choices.findLast(({ label }) => words.test(label));
  if (choice === undefined) throw new Error(`no button says ${words}: begin with a fresh data folder`);
  await answerTo(robot, phone, { tap: choice.action });
}

/** A citizen tells of a road, and the head of the unit has it on the phone. */
async function tellTheStory(robot: Robot): Promise<void> {
  const [citizen, leader] = await robot.phones();
  if (citizen === undefined || leader === undefined) throw new Error('the first two phones are not there');
  await robot.push({ push: 'next_working_morning' });
  await answerTo(robot, citizen.id, { text: 'Đường vào Bản Suối sạt lở, xe máy không qua được' });
  for (const words of [/Đường sá/, /Không có ảnh/, /Bản Suối/, /Gửi$/]) await press(robot, citizen.id, words);
  await robot.messages(leader.id, `?after=${(await robot.messages(leader.id)).at(1)?.id}&wait=20`);
}

async function main(address: string | undefined): Promise<void> {
  if (address === undefined)
    throw new Error('Give the address of a running playground, like http://127.0.0.1:3000.');
  const { origin } = new URL(address);
  const executablePath = await chromium();
  if (executablePath === null) throw new Error('A picture needs a browser.');
  await tellTheStory(robotAt(`${origin}/playground/api`));
  const browser = await openBrowser(executablePath);
  try {
    const window = await openWindow(await browser.newContext({ viewport: DESKTOP, locale: 'vi-VN' }), origin);
    await window.page.locator('.case').waitFor();
    await window.page.screenshot({ path: PICTURE, animations: 'disabled' });
  } finally {
    await browser.close();
  }
}

await main(process.argv[2]);
