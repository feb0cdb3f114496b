// What every channel must do, whatever its platform: one suite, run by each.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fitTo as cutToFit, type Outcome, type Sender, type Sending } from '../../domain/channel.ts';
import type { MediaId } from '../../domain/ids.ts';
import type { Heard, OutMessage } from '../../domain/message.ts';
import { message } from './channels.ts';

/** What the person has before their eyes after one part. */
export type Seen = {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly action: string }[];
  /** Addresses and numbers that can be opened. */
  readonly links: readonly string[];
  readonly pictures: number;
};

/** A platform and a person on it, as a channel's test sets them up. */
export type ContractStage = {
  readonly sender: Sender;
  sending(part: OutMessage): Sending;
  /** A picture that lies in our store. */
  readonly picture: MediaId;
  /** All the person has seen, oldest first. */
  seen(): readonly Seen[];
  /** The person writes, or presses a button; null where nothing comes in over a webhook. */
  readonly person: {
    writes(text: string): Promise<readonly Heard[]>;
    presses(action: string): Promise<readonly Heard[]>;
  } | null;
  /** Puts the platform into a state; null where there is no platform between us and the person. */
  readonly platform: {
    blocksUs(): void;
    shutsTheWindow(): void;
    refusesTheAccount(): void;
    losesTheAnswer(): void;
    isAway(): Promise<void>;
    isInAHurry(): void;
  } | null;
  close(): Promise<void>;
};

/** Why a channel is excused from a part of the contract. */
export type Excuse = { readonly person?: string; readonly platform?: string };

const LETTERS = 'Bà con ở thôn Đồng Ké báo: đường liên thôn ngập sâu, xe không qua được. 👍\n';
const CHOICES = Array.from({ length: 12 }, (_, index) => ({
  number: index + 1,
  label: `Việc số ${index + 1}`,
  action: `v1:s:p1:c${index + 1}`,
}));

/** Declares the suite for a channel. */
export function channelContract(name: string, open: () => Promise<ContractStage>, excuse: Excuse = {}): void {
  describe(`${name} keeps the contract of channels`, () => {
    let stage: ContractStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());

    const say = async (whole: OutMessage): Promise<readonly Outcome[]> => {
      const outcomes: Outcome[] = [];
      for (const part of cutToFit(whole, stage.sender.abilities))
        outcomes.push(await stage.sender.send(stage.sending(part)));
      return outcomes;
    };

    words(() => stage, say);
    hearing(() => stage, excuse.person);
    outcomes(() => stage, say, excuse.platform);
  });
}

type Say = (whole: OutMessage) => Promise<readonly Outcome[]>;

function words(stage: () => ContractStage, say: Say): void {
  test('a text arrives once, letter by letter, and its sending has a name', async () => {
    const [outcome] = await say(message({ text: LETTERS.trim() }));
    expect(outcome).toEqual({ kind: 'sent', platformId: expect.any(String) });
    expect(
      stage()
        .seen()
        .map((one) => one.text),
    ).toEqual([LETTERS.trim()]);
  });

  test('a long text arrives whole and in order', async () => {
    const text = LETTERS.repeat(80).trim();
    const sent = await say(message({ text }));
    expect(sent.length).toBeGreaterThan(1);
    const whole = stage()
      .seen()
      .map((one) => one.text)
      .join(' ');
    expect(whole.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  test('a few choices are buttons that carry their action', async () => {
    const choices = CHOICES.slice(0, 3);
    await say(message({ text: 'Việc gì ạ?', choices }));
    expect(
      stage()
        .seen()
        .at(-1)
        ?.buttons.map((one) => one.action),
    ).toEqual(choices.map((one) => one.action));
  });

  test('no choice is lost when there are more than buttons', async () => {
    await say(message({ text: 'Việc gì ạ?', choices: CHOICES }));
    const last = stage().seen().at(-1);
    expect(last?.buttons.length).toBeLessThanOrEqual(stage().sender.abilities.buttonsMax);
    for (const choice of CHOICES) expect(last?.text).toContain(`${choice.number}. ${choice.label}`);
  });

  test('a picture arrives, before the words that belong to it', async () => {
    await say(message({ text: 'Sơ đồ trụ sở', media: [stage().picture] }));
    expect(
      stage()
        .seen()
        .map(({ text, pictures }) => ({ text, pictures })),
    ).toEqual([
      { text: '', pictures: 1 },
      { text: 'Sơ đồ trụ sở', pictures: 0 },
    ]);
  });

  test('links can be opened, beside buttons or in the words', async () => {
    const links: OutMessage['links'] = [
      { label: 'Cổng dịch vụ công', to: { kind: 'url', url: 'https://dichvucong.gov.vn/' } },
      { label: 'Gọi cứu hỏa', to: { kind: 'phone', phone: '114' } },
    ];
    await say(message({ text: 'Xem thêm', links, choices: CHOICES.slice(0, 4) }));
    const last = stage().seen().at(-1);
    const within = [...(last?.links ?? []), last?.text].join(' ');
    for (const target of ['https://dichvucong.gov.vn/', '114']) expect(within).toContain(target);
  });
}

function hearing(stage: () => ContractStage, excused: string | undefined): void {
  test.skipIf(excused !== undefined)(
    `what a person writes is heard composed${because(excused)}`,
    async () => {
      const heard = await stage().person?.writes('Đường ngập'.normalize('NFD'));
      expect(heard?.map((one) => one.content)).toEqual([
        { kind: 'text', text: 'Đường ngập'.normalize('NFC') },
      ]);
    },
  );

  test.skipIf(excused !== undefined)(
    `a pressed button comes back as its action${because(excused)}`,
    async () => {
      const heard = await stage().person?.presses('v1:s:p1:c1');
      expect(heard?.map((one) => one.content)).toEqual([{ kind: 'tap', action: 'v1:s:p1:c1' }]);
    },
  );
}

type PlatformName = keyof NonNullable<ContractStage['platform']>;

const STATES: readonly (readonly [PlatformName, object])[] = [
  ['blocksUs', { kind: 'unreachable', reason: 'blocked', closesAddress: true }],
  ['shutsTheWindow', { kind: 'unreachable', reason: 'window_closed', closesAddress: false }],
  ['refusesTheAccount', { kind: 'account_down' }],
  ['losesTheAnswer', { kind: 'uncertain' }],
  ['isAway', { kind: 'retry', countsAsTry: true }],
  ['isInAHurry', { kind: 'retry', countsAsTry: false, afterMs: expect.any(Number) }],
];

function outcomes(stage: () => ContractStage, say: Say, excused: string | undefined): void {
  test.skipIf(excused !== undefined).each(STATES)(
    `when the platform %s${because(excused)}`,
    async (state, outcome) => {
      await stage().platform?.[state]();
      expect(await say(message({ text: 'a' }))).toMatchObject([outcome]);
    },
  );
}

function because(excused: string | undefined): string {
  return excused === undefined ? '' : ` (not here: ${excused})`;
}
