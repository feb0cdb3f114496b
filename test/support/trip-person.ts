// Person: a human with a phone in a trip: says, taps, sends, and hears what the platform has brought.
import { awaited } from './deadline.ts';
import type { Accepted } from './platforms/zalo.ts';
import {
  audioEvent,
  followEvent,
  imageEvent,
  placeEvent,
  tapEvent,
  textEvent,
  type ZaloEventBody,
} from './platforms/zalo-events.ts';

/** What a person needs of the world around. */
export type Around = {
  readonly ledger: readonly Accepted[];
  readonly picturesUrl: string;
  readonly patienceMs: number;
  deliver(event: ZaloEventBody): Promise<void>;
  /** Waits until nothing is on its way any more. */
  settled(): Promise<void>;
};

export interface Person {
  /** Their id at the platform. */
  readonly user: string;
  readonly name: string;
  arrives(): Promise<void>;
  says(text: string): Promise<void>;
  /** Presses the newest button with this label. */
  taps(label: string | RegExp): Promise<void>;
  /** Presses a button of any message, new or old, that begins this flow; nothing when none was ever offered. */
  presses(flow: string): Promise<void>;
  sendsPhoto(caption?: string): Promise<void>;
  sendsVoice(): Promise<void>;
  sendsPlace(latitude: number, longitude: number, name: string): Promise<void>;
  /** The next message that says this, heard after what was heard before. */
  hears(what: RegExp): Promise<Accepted>;
  /** Whether the newest message with buttons has one with this label. */
  isOffered(label: string | RegExp): boolean;
  /** All that has ever been brought to them. */
  heard(): readonly Accepted[];
}

/** A person with an account of their own at the platform. */
export function openPerson(name: string, user: string, around: Around): Person {
  let listened = 0;
  const heard = () => around.ledger.filter((one) => one.to === user);
  const buttonsOf = (message: Accepted) => message.buttons.map(({ title }) => title);
  const transcript = () =>
    heard()
      .slice(-6)
      .map((one) => `${one.text} [${buttonsOf(one).join(' | ')}]`)
      .join('\n---\n');

  async function taps(label: string | RegExp): Promise<void> {
    await around.settled();
    const message = heard().findLast((one) => pressed(one, label) !== null);
    const payload = message === undefined ? null : pressed(message, label);
    if (payload === null) throw new Error(`${name} was not offered "${label}". Heard:\n${transcript()}`);
    await around.deliver(tapEvent(user, payload));
  }

  return {
    user,
    name,
    arrives: () => around.deliver(followEvent(user)),
    says: (text) => around.deliver(textEvent(user, text)),
    taps,
    async presses(flow) {
      const offered = heard().flatMap(({ buttons }) => buttons.map(({ payload }) => payload));
      const payload = offered.find((one) => typeof one === 'string' && one.endsWith(`:${flow}`));
      if (typeof payload === 'string') await around.deliver(tapEvent(user, payload));
    },
    sendsPhoto: (caption) =>
      around.deliver(imageEvent(user, `${around.picturesUrl}/photo/${heard().length}.png`, caption)),
    sendsVoice: () => around.deliver(audioEvent(user, `${around.picturesUrl}/voice/${heard().length}.amr`)),
    sendsPlace: (latitude, longitude, place) => around.deliver(placeEvent(user, latitude, longitude, place)),
    hears: (what) =>
      awaited(
        () => {
          const found = heard().find((one) => one.order > listened && what.test(one.text));
          if (found !== undefined) listened = found.order;
          return found ?? null;
        },
        around.patienceMs,
        () => `${name} did not hear ${what}. Heard last:\n${transcript()}`,
      ),
    isOffered(label) {
      const newest = heard().findLast((one) => one.buttons.length > 0);
      return newest !== undefined && pressed(newest, label) !== null;
    },
    heard,
  };
}

/** What the button with this label sends. Where labels stand in the words, the button with its number is meant. */
function pressed(message: Accepted, label: string | RegExp): string | null {
  const isMeant = (line: string) => NUMBERED.test(line) && isLabel(line.replace(NUMBERED, ''), label);
  const number = message.text.split('\n').find(isMeant)?.match(/^\d+/)?.[0];
  const button = message.buttons.find(
    ({ title }) => isMeant(title) || (number !== undefined && title.match(/^\d+/)?.[0] === number),
  );
  return typeof button?.payload === 'string' ? button.payload : null;
}

const NUMBERED = /^\d+\. /;

function isLabel(said: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? said === label : label.test(said);
}
