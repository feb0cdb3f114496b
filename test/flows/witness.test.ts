// Witness: through the real flows, a list that was read and a search that was lost are seen once, and nothing else is.
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { NEW_TALK } from '../../flows/state.ts';
import { type Witnessed, witnessed } from '../../flows/witness.ts';
import { type Chat, chatWith } from '../support/chat.ts';
import { demoFacts } from '../support/demo-facts.ts';

/** What each message of a talk shows. */
function seenIn(chat: Chat, ...messages: readonly (() => unknown)[]): readonly (Witnessed | null)[] {
  return messages.map((message) => {
    const before = chat.talk() ?? NEW_TALK;
    message();
    return witnessed(before, chat.talk() ?? NEW_TALK);
  });
}

const talk = () => chatWith(CATALOGUE, { facts: demoFacts });
const begin = (chat: Chat, flow: string, about: string | null) => () =>
  chat.send({
    kind: 'begin',
    flow,
    about: about === null ? null : { kind: 'procedure', id: about as never }, // an id of the demo facts
  });

describe('a list', () => {
  test('is seen when it is read, not again when something was not understood', () => {
    const chat = talk();
    expect(
      seenIn(
        chat,
        begin(chat, 'citizen/papers', 'khai-sinh'),
        () => chat.says('ở nhà'),
        () => chat.send({ kind: 'sticker' }),
      ),
    ).toEqual([null, { kind: 'list_read', procedure: 'khai-sinh', answers: { born: 'home' } }, null]);
  });
});

describe('a search', () => {
  test('that found nothing is lost once', () => {
    const chat = talk();
    expect(
      seenIn(
        chat,
        begin(chat, 'citizen/procedure', null),
        () => chat.says('giấy tờ con trâu'),
        () => chat.send({ kind: 'sticker' }),
      ),
    ).toEqual([null, { kind: 'search_lost', text: 'giấy tờ con trâu', how: 'none_found' }, null]);
  });

  test('whose finds are none of these is lost', () => {
    const chat = talk();
    expect(
      seenIn(
        chat,
        begin(chat, 'citizen/procedure', null),
        () => chat.says('khai sinh'),
        () => chat.taps('none'),
      ),
    ).toEqual([null, null, { kind: 'search_lost', text: 'khai sinh', how: 'none_of_these' }]);
  });

  test('that is left for something else is lost; one that leads on is not', () => {
    const left = talk();
    expect(
      seenIn(
        left,
        begin(left, 'citizen/procedure', null),
        () => left.says('khai sinh'),
        () => left.says('menu'),
      ),
    ).toEqual([null, null, { kind: 'search_lost', text: 'khai sinh', how: 'left' }]);
    const found = talk();
    expect(
      seenIn(
        found,
        begin(found, 'citizen/procedure', null),
        () => found.says('khai sinh'),
        () => found.taps('khai-sinh'),
      ),
    ).toEqual([null, null, null]);
  });
});
