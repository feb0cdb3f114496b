// `chat`: talk to the demo commune in a terminal, over the real road; what is printed reads like a golden transcript.
import { createInterface } from 'node:readline';
import { seedProcedures } from '../../db/seed/seed-procedures.ts';
import { importDemoCommune } from '../commune-import.ts';
import { compose } from '../compose.ts';
import type { Config } from '../config.ts';
import type { Message } from '../playground/message-view.ts';
import { followClock, openPlaygroundOf } from '../playground/open.ts';
import type { Playground } from '../playground/playground.ts';
import { terminalLog, withServer } from './open.ts';

/** A first answer comes within this, what belongs to it within the other. */
const ANSWER_WITHIN_SECONDS = 10;
const QUIET_AFTER_SECONDS = 0.4;

/** Reads lines until the end of input; each is said on a fresh phone, and what comes back is printed. */
export async function chat({ officer }: { readonly officer?: string }): Promise<void> {
  await withServer(async (url, config) => {
    if (!config.playground) {
      throw new Error(
        'chat speaks on a phone of the playground: set PLAYGROUND=on, or use the embedded database.',
      );
    }
    await withPlayground({ ...config, databaseUrl: url }, async (playground) => {
      const phone = await newPhone(playground, officer);
      await talk(playground, phone, officer ? 'officer' : 'citizen');
    });
  });
}

async function withPlayground(
  config: Config,
  work: (playground: Playground) => Promise<void>,
): Promise<void> {
  const house = await compose(config, { ...terminalLog, info: () => undefined }, terminalLog.info);
  try {
    const { db, ids } = house.deps;
    await db.anyCommune(seedProcedures);
    const demo = await importDemoCommune({ db, ids, now: house.clock.real() });
    const unfollow = await followClock(house);
    await work(await openPlaygroundOf(house, demo)).finally(unfollow);
  } finally {
    await house.close();
  }
}

async function newPhone(playground: Playground, title: string | undefined): Promise<string> {
  if (title === undefined) return (await playground.addPhone({ as: 'citizen' })).id;
  const { officers } = await playground.communeCard();
  const found = officers.find((one) => [one.name, one.title, one.id].includes(title));
  if (found) return (await playground.addPhone({ as: 'officer', officer: found.id })).id;
  throw new Error(
    `There is no officer "${title}" in the demo commune; there are: ${officers.map(({ name }) => name).join(', ')}.`,
  );
}

async function talk(playground: Playground, phone: string, who: 'citizen' | 'officer'): Promise<void> {
  let last = await printed(playground, phone, undefined, QUIET_AFTER_SECONDS);
  // made only now: lines that come while nobody iterates are lost
  const terminal = createInterface({
    input: process.stdin,
    ...(process.stdin.isTTY ? { output: process.stdout } : {}),
  });
  terminal.setPrompt(`${who}: `);
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() !== '') {
      if (!process.stdin.isTTY) console.log(`${who}: ${line}`);
      await playground.speak(phone, { text: line });
      last = await printed(playground, phone, last, ANSWER_WITHIN_SECONDS);
    }
    terminal.prompt();
  }
}

/** Prints what the phone hears until it is quiet; returns the id of the last message on it. */
async function printed(
  playground: Playground,
  phone: string,
  after: string | undefined,
  within: number,
): Promise<string | undefined> {
  const messages = await playground.messages(phone, after, within);
  const heard = messages.filter(({ from }) => from === 'commune');
  for (const message of heard) console.log(asTranscript(message));
  const last = messages.at(-1)?.id ?? after;
  if (heard.length > 0) return printed(playground, phone, last, QUIET_AFTER_SECONDS);
  console.log('');
  return last;
}

function asTranscript({ text, choices, links }: Message): string {
  return [
    `bot: ${text.replaceAll('\n', '\n  ')}`,
    ...choices.map(({ number, label }) => `  [${number}] ${label.replace(/^\d+\. /, '')}`),
    ...links.map(({ label }) => `  (${label})`),
  ].join('\n');
}
