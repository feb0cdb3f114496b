// The playground keeps the contract of channels; its phones read what was sent from the outbox.
import { expect, test } from 'vitest';
import { PLAYGROUND_ABILITIES, playground } from '../../../../bot/channels/playground/channel.ts';
import { ZALO_ABILITIES } from '../../../../bot/channels/zalo/limits.ts';
import type { Part } from '../../../../domain/channel.ts';
import { id } from '../../../../domain/ids.ts';
import { channelContract, type Seen } from '../../../support/channel-contract.ts';
import { sendingOf, testParts } from '../../../support/channels.ts';

channelContract(
  'playground',
  async () => {
    const parts = testParts('http://unused');
    const { sender } = playground.open(parts);
    const shown: Part[] = [];
    return {
      sender,
      picture: id('picture-1'),
      sending(part) {
        shown.push(part);
        return sendingOf(part, 'phone-1');
      },
      seen: () => shown.map(seenOf),
      person: null,
      platform: null,
      close: async () => parts.http.close(),
    };
  },
  {
    person: 'what a phone says comes in through the API of the page, see test/bot/playground',
    platform: 'nothing stands between the outbox and the page',
  },
);

function seenOf({ text, choices, links, media }: Part): Seen {
  return {
    text,
    buttons: choices.map(({ label, action }) => ({ label, action })),
    links: links.map((link) => (link.to.kind === 'url' ? link.to.url : link.to.phone)),
    pictures: media.length,
  };
}

test('words and buttons are cut as Zalo cuts them, so that the page shows what citizens see', () => {
  const cut = ({ textMax, textWithButtonsMax, buttonsMax, labelMax, links }: typeof ZALO_ABILITIES) => ({
    textMax,
    textWithButtonsMax,
    buttonsMax,
    labelMax,
    links,
  });
  expect(cut(PLAYGROUND_ABILITIES)).toEqual(cut(ZALO_ABILITIES));
});
