// The list of channels, opened: what the house gets of it, and how often the database is asked.
import { expect, test } from 'vitest';
import { MEDIA_HOSTS, openChannels } from '../../../bot/channels/index.ts';
import { testParts } from '../../support/channels.ts';
import { signedZaloRequest, textEvent } from '../../support/platforms/zalo-events.ts';

test('each channel speaks under its name; only those with a webhook listen', () => {
  const { senders, receivers } = openChannels(testParts('http://unused'));
  expect([...senders.keys()]).toEqual(['playground', 'zalo']);
  expect(receivers.map(({ name, path }) => ({ name, path }))).toEqual([
    { name: 'zalo', path: '/webhooks/zalo' },
  ]);
  expect(MEDIA_HOSTS).toContain('*.zdn.vn');
});

test('a hundred webhooks ask for their account once', async () => {
  const parts = testParts('http://unused');
  const [receiver] = openChannels(parts).receivers;
  for (let count = 0; count < 100; count += 1) {
    const { method, path, headers, body } = signedZaloRequest(textEvent(`${count}`, 'alo'));
    const taken = await receiver?.take({ method, path, headers, body: Buffer.from(body) });
    expect(taken?.heard).toHaveLength(1);
  }
  expect(parts.accounts.asked()).toBe(1);
});
