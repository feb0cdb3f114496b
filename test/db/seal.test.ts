// Sealing: what opens, what does not, and what survives a rotation.
import { describe, expect, test } from 'vitest';
import { boundTo, sealerFrom } from '../../db/seal.ts';

const OLD = 'old-key-old-key-old-key-old-key-old';
const NEW = 'new-key-new-key-new-key-new-key-new';
const PLACE = boundTo('people', 'phone', '1');

describe('sealing', () => {
  test('opens what it sealed, letter by letter, and never seals twice alike', () => {
    const sealer = sealerFrom(OLD);
    const text = 'Đường liên thôn bị sạt lở ở Nậm Cắn 🙏';
    expect(sealer.open(PLACE, sealer.seal(PLACE, text))).toBe(text);
    expect(sealer.seal(PLACE, text)).not.toEqual(sealer.seal(PLACE, text));
    expect(sealer.seal(PLACE, text).includes(Buffer.from('sạt lở'))).toBe(false);
  });

  test('carries bytes as well as text', () => {
    const sealer = sealerFrom(OLD);
    const bytes = Buffer.from([0, 255, 128, 0]);
    expect(sealer.openBytes(PLACE, sealer.sealBytes(PLACE, bytes))).toEqual(bytes);
  });

  test('does not open in another row', () => {
    const sealer = sealerFrom(OLD);
    const sealed = sealer.seal(PLACE, '0912');
    expect(() => sealer.open(boundTo('people', 'phone', '2'), sealed)).toThrow('sealed for another place');
  });

  test('does not open when any byte was changed', () => {
    const sealer = sealerFrom(OLD);
    const sealed = sealer.seal(PLACE, '0912');
    for (let at = 4; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => sealer.open(PLACE, changed)).toThrow('was changed');
    }
  });

  test('says plainly that the key is missing, or that nothing is sealed there', () => {
    const sealed = sealerFrom(OLD).seal(PLACE, '0912');
    expect(() => sealerFrom(NEW).open(PLACE, sealed)).toThrow(
      'neither SECRET_KEY nor in SECRET_KEY_PREVIOUS',
    );
    expect(() => sealerFrom(NEW).open(PLACE, Buffer.from('plain'))).toThrow('is not sealed');
    expect(() => sealerFrom('short')).toThrow('SECRET_KEY is too short');
  });
});

describe('rotation', () => {
  const rotated = sealerFrom(NEW, [OLD]);

  test('old seals open, new seals are of the new key', () => {
    expect(rotated.open(PLACE, sealerFrom(OLD).seal(PLACE, 'before'))).toBe('before');
    expect(sealerFrom(NEW).open(PLACE, rotated.seal(PLACE, 'after'))).toBe('after');
  });

  test('the blind index stays, so that people are found again', () => {
    expect(rotated.hash('phone', '0912')).toEqual(sealerFrom(OLD).hash('phone', '0912'));
    expect(rotated.indexKeyId).toBe(sealerFrom(OLD).indexKeyId);
    expect(sealerFrom(NEW).hash('phone', '0912')).not.toEqual(rotated.hash('phone', '0912'));
  });
});

test('the blind index tells uses apart', () => {
  const sealer = sealerFrom(OLD);
  expect(sealer.hash('phone', '1')).not.toEqual(sealer.hash('name', '1'));
  expect(sealer.hash('a', 'b')).toEqual(sealer.hash('a', 'b'));
});
