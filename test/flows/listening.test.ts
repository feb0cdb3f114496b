import { expect, test } from 'vitest';
import { isListenedTo } from '../../flows/listening.ts';
import { spokenIn } from '../../flows/spoken.ts';
import { understand } from '../support/seed-knowledge.ts';

const heard = (text: string) => isListenedTo('followUp', spokenIn({ kind: 'text', text }, understand));

test('a step that listens for follow-ups takes them, and nothing else', () => {
  expect(heard('phí bao nhiêu')).toBe(true);
  expect(heard('bố đi thay được không')).toBe(true);
  expect(heard('vâng ạ')).toBe(false);
});

test('whoever reports something is not taken for asking on', () => {
  expect(heard('tôi muốn phản ánh cán bộ thu tiền phí')).toBe(false);
  expect(heard('cho tôi gặp chủ tịch ở đâu')).toBe(false);
});

test('a voice without words is none; a step that listens for anything takes it', () => {
  expect(isListenedTo('followUp', null)).toBe(false);
  expect(isListenedTo(undefined, null)).toBe(true);
});
