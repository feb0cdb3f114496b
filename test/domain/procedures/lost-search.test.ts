// Lost searches: the same wish in other words is one, the most often lost first.
import { expect, test } from 'vitest';
import { type LostSearch, lostWishes } from '../../../domain/procedures/lost-search.ts';

function lost(id: string, text: string, at: number): LostSearch {
  return { id, text, how: 'none_found', at };
}

test('what says the same is one wish, by the newest of its words', () => {
  const wishes = lostWishes([
    lost('1', 'xin giấy nuôi trâu', 1),
    lost('2', 'Xin giay nuoi trau ạ', 3),
    lost('3', 'mở quán karaoke', 2),
  ]);
  expect(wishes.map(({ newest, ids }) => [newest.text, ids])).toEqual([
    ['Xin giay nuoi trau ạ', ['2', '1']],
    ['mở quán karaoke', ['3']],
  ]);
});

test('of wishes lost equally often the newest comes first', () => {
  const wishes = lostWishes([lost('1', 'nuôi trâu', 1), lost('2', 'mở quán', 2)]);
  expect(wishes.map(({ ids }) => ids)).toEqual([['2'], ['1']]);
});

test('words without a letter are like each other and nothing else', () => {
  expect(lostWishes([lost('1', '???', 1), lost('2', '!!', 2), lost('3', 'đất', 3)])).toHaveLength(2);
});
