// Zalo keeps the contract of channels, against a fake of its servers.
import { zalo } from '../../../../bot/channels/zalo/channel.ts';
import { type CommuneId, id, type MediaId } from '../../../../domain/ids.ts';
import { channelContract, type Seen } from '../../../support/channel-contract.ts';
import { sendingOf, testParts, tokenRow, ZALO_ACCOUNT } from '../../../support/channels.ts';
import { type Accepted, fakeZalo } from '../../../support/platforms/zalo.ts';
import {
  signedZaloRequest,
  tapEvent,
  textEvent,
  type ZaloEventBody,
} from '../../../support/platforms/zalo-events.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const PERSON = '6418073952084417306';

channelContract('zalo', async () => {
  const platform = await fakeZalo();
  const picture: MediaId = id('picture-1');
  const media = { read: async (_commune: CommuneId, piece: MediaId) => (piece === picture ? JPEG : null) };
  const parts = testParts(platform.url, { media });
  parts.tokens.rows.set(ZALO_ACCOUNT.id, tokenRow(platform.tokens()));
  const { sender, receiver } = zalo.open(parts);
  let isAway = false;

  const hear = async (event: ZaloEventBody) => {
    const { headers, body, method, path } = signedZaloRequest(event);
    const taken = await receiver?.take({ method, path, headers, body: Buffer.from(body) });
    return taken?.heard.flatMap((one) => one.heard) ?? [];
  };

  return {
    sender,
    picture,
    sending: (part) => sendingOf(part, PERSON),
    seen: () => platform.ledger.map(seenOf),
    person: {
      writes: (text) => hear(textEvent(PERSON, text)),
      presses: (action) => hear(tapEvent(PERSON, action)),
    },
    platform: {
      blocksUs: () => platform.block(PERSON),
      shutsTheWindow: () => platform.shutWindow(PERSON),
      refusesTheAccount: () => platform.script({ kind: 'code', code: -224 }),
      losesTheAnswer: () => platform.script({ kind: 'drop_after' }),
      isInAHurry: () => platform.script({ kind: 'code', code: -32 }),
      async isAway() {
        isAway = true;
        await platform.close();
      },
    },
    async close() {
      parts.http.close();
      if (!isAway) await platform.close();
    },
  };
});

function seenOf({ text, buttons, pictures }: Accepted): Seen {
  const pressed = buttons.filter((button) => button.type === 'oa.query.hide');
  const opened = buttons.filter((button) => button.type.startsWith('oa.open.'));
  return {
    text,
    buttons: pressed.map((button) => ({ label: button.title, action: String(button.payload) })),
    links: opened.map((button) => JSON.stringify(button.payload)),
    pictures: pictures.length,
  };
}
