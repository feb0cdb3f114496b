// The platform refuses a message for its buttons: the person reads the choices in the words, and types a number (FAULTS F46).
import { expect, test } from 'vitest';
import { brokenPromises } from '../support/promises.ts';
import { startTrip } from '../support/trip.ts';

test('without buttons the talk goes on by number', async () => {
  const trip = await startTrip({ redisUrl: null });
  try {
    const hoa = trip.citizen('Hoa');
    await hoa.says('xin chào');
    await hoa.hears(/tự động/);
    await trip.settled();
    trip.zalo.script({ kind: 'code', code: -201 });
    await hoa.says('menu');
    const { text, buttons } = await hoa.hears(/\n\n1\. .+\n2\. /);
    expect(buttons).toEqual([]);
    await hoa.says('2');
    await trip.settled();
    expect(hoa.heard().at(-1)?.text).not.toBe(text);
    expect(hoa.isOffered(/./)).toBe(true);
    expect((await trip.seen.outbox()).every(({ status }) => status === 'sent')).toBe(true);
    expect(await brokenPromises(trip)).toEqual([]);
  } finally {
    await trip.end();
  }
});
