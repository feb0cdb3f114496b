// Each kind of step: what it says, what it takes for an answer, where it goes.
import { describe, expect, test } from 'vitest';
import { id, type MediaId } from '../../domain/ids.ts';
import { advance } from '../../flows/advance.ts';
import { type Catalogue, catalogueOf } from '../../flows/catalogue.ts';
import { defineFlow, type Flow } from '../../flows/flow.ts';
import type { Talk } from '../../flows/state.ts';
import { type Chat, type Circumstances, chatWith } from '../support/chat.ts';

const menu = defineFlow({
  id: 'citizen/menu',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'wish',
  steps: {
    wish: {
      kind: 'choose',
      text: { key: 'menu-ask' },
      choices: [{ id: 'person', label: 'menu-person', next: 'end' }],
    },
  },
});

/** A chat that has just begun `flow`; inputs go to `advance` alone, without guards and wishes. */
function begun(
  flow: Flow,
  circumstances: Circumstances = {},
): { readonly chat: Chat; readonly first: ReturnType<Chat['send']> } {
  const catalogue: Catalogue = catalogueOf(flow === menu ? [menu] : [menu, flow]);
  const hears: Circumstances['hears'] = (flows, stored, ...rest) => advance(flows, stored as Talk, ...rest); // kept by the chat
  const chat = chatWith(catalogue, { hears, ...circumstances });
  return { chat, first: chat.send({ kind: 'begin', flow: flow.id, about: null }) };
}

const filled = {
  kind: 'submit',
  command: 'RelaySay',
  with: {
    told: { slotOrNothing: 'told' },
    photos: { slotOrNothing: 'photos' },
    place: { slotOrNothing: 'place' },
  },
} as const;
const slots = {
  told: 'told',
  photos: 'photos',
  place: 'place',
  phone: 'phone',
  pick: 'choice',
  item: 'item',
  answers: 'answers',
} as const;

describe('say', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'one',
    steps: {
      one: { kind: 'say', text: { key: 'erase-kept' }, next: 'two' },
      two: {
        kind: 'say',
        needs: ['case'],
        text: { key: 'track-kept' },
        media: { fact: 'case', field: 'media' },
        next: 'end',
      },
    },
  });

  test('says one message a step, in order, with the media of a fact, and rests with a hint', () => {
    const media = [id<MediaId>('p1')];
    const facts = { case: { media } } as unknown as NonNullable<Circumstances['facts']>; // one field of a case is read
    const { first } = begun(flow, { facts });
    expect(first.texts).toHaveLength(3);
    expect(first.says[1]?.media).toEqual(media);
    expect(first.says[2]?.phrases).toEqual([{ key: 'rest-hint' }]);
    expect(first.talk.run).toBeNull();
    expect(first.asked).toEqual(['case']);
  });
});

describe('choose', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'ask',
    steps: {
      ask: {
        kind: 'choose',
        needs: ['duty'],
        text: { key: 'rate-why' },
        choices: [
          { id: 'good', label: 'rate-good', next: 'said', keep: { slot: 'pick', value: 'good' } },
          { id: 'none', label: 'no', next: 'end' },
          { id: 'late', label: 'rate-poor', next: 'end', when: { fact: 'duty', field: 'isThere' } },
        ],
        otherwise: { into: 'told', next: 'said' },
      },
      said: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'end' },
    },
  });
  const facts = { duty: { isThere: false } };

  test('offers what its guards allow, numbered from 1', () => {
    const { first } = begun(flow, { facts });
    expect(first.last?.choices.map(({ number, id: choice }) => [number, choice])).toEqual([
      [1, 'good'],
      [2, 'none'],
    ]);
    expect(begun(flow, { facts: { duty: { isThere: true } } }).first.last?.choices).toHaveLength(3);
  });

  test.each(['1', 'số 1', 'một', '1️⃣', 'Hài lòng', 'hai long', 'HÀI LÒNG.'])(
    'takes %j for the first choice',
    (words) => {
      const { chat } = begun(flow, { facts });
      expect(chat.says(words).talk.run).toMatchObject({
        step: 'said',
        slots: { pick: 'good' },
        labels: { pick: { key: 'rate-good' } },
      });
    },
  );

  test('takes a tap, and a voice whose words are known', () => {
    expect(begun(flow, { facts }).chat.taps('good').talk.run?.slots).toEqual({ pick: 'good' });
    expect(begun(flow, { facts }).chat.sends('voice', 'số một').talk.run?.slots).toEqual({ pick: 'good' });
  });

  test('takes other words where they may be told', () => {
    const { chat } = begun(flow, { facts });
    expect(chat.says('cũng được').talk.run).toMatchObject({
      step: 'said',
      slots: { told: { text: 'cũng được', voices: [] } },
    });
  });

  test('needs no facts to take an answer, and is given them again to ask', () => {
    const { chat } = begun(flow, { facts });
    expect(chat.says('1').asked).toEqual([]);
    expect(chat.says('8').asked).toEqual(['duty']);
  });
});

describe('a choice without other words', () => {
  test('asks once in other words, then offers a person, never a third time not understood', () => {
    const { chat } = begun(menu);
    const first = chat.says('bla bla');
    expect(first.last?.phrases).toEqual([{ key: 'not-understood' }, { key: 'menu-ask' }]);
    for (const reply of [chat.says('bla'), chat.says('blu')]) {
      expect(reply.last?.phrases).toEqual([{ key: 'not-understood-person' }, { key: 'menu-ask' }]);
      expect(reply.last?.choices.at(-1)).toEqual({ number: 9, id: '!9', label: { key: 'exit-person' } });
    }
    expect(chat.says('0').last?.phrases).toEqual([{ key: 'menu-ask' }]);
  });
});

describe('askText', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'ask',
    steps: {
      ask: {
        kind: 'askText',
        text: { key: 'report-ask' },
        into: 'told',
        photos: 'photos',
        next: 'give',
        choices: [{ id: 'skip', label: 'done', next: 'give' }],
      },
      give: filled,
    },
  });

  test('takes words, and gives the command with the run that gave it', () => {
    const reply = begun(flow).chat.says('  Đường hỏng  ');
    expect(reply.submits).toEqual({
      command: 'RelaySay',
      run: reply.submits?.run,
      about: null,
      fields: { told: { text: 'Đường hỏng', voices: [] }, photos: null, place: null },
    });
    expect(reply.talk.run).toBeNull();
    expect(reply.says).toEqual([]);
  });

  test('takes a voice as it is: a transcript is not the person’s word', () => {
    expect(begun(flow).chat.sends('voice', 'đường hỏng').submits?.fields).toMatchObject({
      told: { text: null, voices: ['voice-2'] },
    });
  });

  test('keeps a photo and waits for words; a photo with words is both', () => {
    const { chat } = begun(flow);
    expect(chat.sends('photo').last?.phrases).toEqual([{ key: 'photo-kept' }]);
    expect(chat.sends('photo', 'ổ gà to').submits?.fields).toMatchObject({
      photos: ['photo-2', 'photo-3'],
      told: { text: 'ổ gà to' },
    });
  });

  test('does not take a sticker or a film for words', () => {
    expect(begun(flow).chat.sends('video').last?.phrases[0]).toEqual({ key: 'miss-text' });
  });

  test('lets a fixed choice take an earlier answer back', () => {
    const { chat } = begun(flow);
    chat.sends('photo');
    expect(chat.taps('skip').submits?.fields).toEqual({ told: null, photos: null, place: null });
  });
});

describe('askPhotos', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'ask',
    steps: {
      ask: { kind: 'askPhotos', text: { key: 'report-photos' }, into: 'photos', most: 2, next: 'give' },
      give: filled,
    },
  });

  test('goes on without photos', () => {
    const { chat, first } = begun(flow);
    expect(first.last?.choices).toEqual([{ number: 1, id: '=', label: { key: 'photos-skip' } }]);
    expect(chat.says('1').submits?.fields).toMatchObject({ photos: null });
  });

  test('counts photos, goes on when told or when there are enough', () => {
    const { chat } = begun(flow);
    const one = chat.sends('photo');
    expect(one.last?.phrases[0]).toEqual({ key: 'photos-received', vars: { count: 1 } });
    expect(one.last?.choices[0]?.label).toEqual({ key: 'photos-done' });
    expect(chat.sends('photo').submits?.fields).toMatchObject({ photos: ['photo-2', 'photo-3'] });
  });

  test('keeps the newest photos when there are too many', () => {
    const { chat } = begun({
      ...flow,
      steps: {
        ...flow.steps,
        give: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'end' },
      },
    });
    chat.sends('photo');
    chat.sends('photo');
    chat.says('8');
    expect(chat.sends('photo').talk.run?.slots).toEqual({ photos: ['photo-3', 'photo-5'] });
  });

  test('does not lose a photo whose caption is the name of a button', () => {
    expect(begun(flow).chat.sends('photo', 'Không có ảnh').talk.run?.slots).toEqual({ photos: ['photo-2'] });
  });
});

describe('askPlace and askPhone', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'where',
    steps: {
      where: {
        kind: 'askPlace',
        text: { key: 'report-place' },
        into: 'place',
        described: 'told',
        next: 'phone',
      },
      phone: {
        kind: 'askPhone',
        text: { key: 'report-phone' },
        into: 'phone',
        next: 'give',
        choices: [{ id: 'no', label: 'no', next: 'give' }],
      },
      give: filled,
    },
  });
  const place = { latitude: 21.1, longitude: 104.9, name: null };

  test('asks natively, takes a point or words', () => {
    const { chat, first } = begun(flow);
    expect(first.last?.ask).toBe('place');
    const reply = chat.send({ kind: 'place', place });
    expect(reply.talk.run).toMatchObject({ step: 'phone', slots: { place } });
    expect(reply.last?.ask).toBe('phone');
    expect(begun(flow).chat.says('cạnh nhà văn hoá').talk.run?.slots).toEqual({
      told: { text: 'cạnh nhà văn hoá', voices: [] },
    });
  });

  test('takes a shared contact or a typed number, and asks again for anything else', () => {
    const { chat } = begun(flow);
    chat.send({ kind: 'place', place });
    expect(chat.says('mai tôi cho').last?.phrases[0]).toEqual({ key: 'phone-not-understood' });
    expect(chat.send({ kind: 'contact', phone: null }).last?.phrases[0]).toEqual({
      key: 'not-understood-person',
    });
    expect(chat.send({ kind: 'contact', phone: '+84 912 345 678' }).submits).not.toBeNull();
  });
});

describe('list', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'ask',
    steps: {
      ask: {
        kind: 'list',
        needs: ['hamlets'],
        text: { key: 'report-hamlet' },
        items: 'hamlets',
        into: 'item',
        next: 'more',
        empty: 'none',
        choices: [{ id: 'unknown', label: 'report-hamlet-unknown', next: 'more' }],
      },
      more: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'end' },
      none: { kind: 'askText', text: { key: 'rate-why' }, into: 'told', next: 'end' },
    },
  });
  const hamlets = (count: number) => ({
    hamlets: Array.from({ length: count }, (_, index) => ({
      id: `h${index + 1}`,
      label: { verbatim: `Thôn ${index + 1}` },
    })),
  });
  const ids = (reply: { last: { choices: readonly { id: string }[] } | undefined }) =>
    reply.last?.choices.map((choice) => choice.id);

  test('shows pages with more, back by 8, and takes an item by number, label and tap', () => {
    const { chat, first } = begun(flow, { facts: hamlets(9) });
    expect(ids(first)).toEqual(['h1', 'h2', 'h3', 'h4', '+', 'unknown']);
    expect(ids(chat.says('5'))).toEqual(['h5', 'h6', 'h7', 'h8', '+', 'unknown']);
    expect(ids(chat.says('xem thêm'))).toEqual(['h9', 'unknown']);
    expect(ids(chat.says('8'))).toEqual(['h5', 'h6', 'h7', 'h8', '+', 'unknown']);
    expect(chat.says('thôn 6').talk.run).toMatchObject({
      step: 'more',
      slots: { item: 'h6' },
      labels: { item: { verbatim: 'Thôn 6' } },
    });
  });

  test('shows fewer to whom it must be easy', () => {
    const { first } = begun(flow, { facts: hamlets(9), easy: true });
    expect(ids(first)).toEqual(['h1', 'h2', '+', 'unknown']);
  });

  test('a label comes before what its words would mean elsewhere', () => {
    const named = {
      hamlets: ['Quay lại', 'Một', 'Hai'].map((name) => ({ id: name, label: { verbatim: name } })),
    };
    expect(begun(flow, { facts: named }).chat.says('quay lại').talk.run?.slots).toEqual({ item: 'Quay lại' });
    expect(begun(flow, { facts: named }).chat.says('hai').talk.run?.slots).toEqual({ item: 'Hai' });
  });

  test('goes elsewhere when it is empty', () => {
    expect(begun(flow, { facts: hamlets(0) }).first.talk.run?.step).toBe('none');
  });
});

describe('a list whose answers are kept by name', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'left',
    steps: {
      left: {
        kind: 'branch',
        needs: ['procedureQuestion'],
        cases: [{ when: { fact: 'procedureQuestion', field: 'isLeft' }, next: 'ask' }],
        otherwise: 'end',
      },
      ask: {
        kind: 'list',
        needs: ['procedureQuestion', 'procedureOptions'],
        text: { key: 'procedure-question', vars: { ask: { fact: 'procedureQuestion', field: 'ask' } } },
        items: 'procedureOptions',
        into: 'item',
        next: 'left',
        empty: 'end',
        under: { answers: 'answers', name: { fact: 'procedureQuestion', field: 'id' } },
      },
    },
  });
  const facts: Circumstances['facts'] = (run) => {
    const count = Object.keys(run?.slots.answers ?? {}).length;
    return {
      procedureQuestion: { isLeft: count < 3, id: `q${count + 1}`, ask: `Câu ${count + 1}?` },
      procedureOptions: [
        { id: 'yes', label: { key: 'yes' } },
        { id: 'no', label: { key: 'no' } },
      ],
    };
  };

  test('asks one question after the other, each kept under its own name', () => {
    const { chat } = begun(flow, { facts });
    chat.says('1');
    expect(chat.says('không').talk.run?.slots.answers).toEqual({ q1: 'yes', q2: 'no' });
  });

  test('goes back to the question before, whose answer is asked for again', () => {
    const { chat } = begun(flow, { facts });
    chat.says('1');
    chat.says('1');
    const back = chat.says('8');
    expect(back.last?.phrases).toEqual([{ key: 'procedure-question', vars: { ask: 'Câu 2?' } }]);
    expect(back.talk.run?.slots.answers).toEqual({ q1: 'yes' });
  });
});

describe('review', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'story',
    steps: {
      story: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'photos' },
      photos: { kind: 'askPhotos', text: { key: 'report-photos' }, into: 'photos', most: 3, next: 'contact' },
      contact: {
        kind: 'choose',
        text: { key: 'report-kind' },
        choices: [
          { id: 'chat', label: 'report-row-contact', next: 'check' },
          { id: 'call', label: 'kind-khen', next: 'phone' },
        ],
      },
      phone: { kind: 'askPhone', text: { key: 'report-phone' }, into: 'phone', next: 'check' },
      check: {
        kind: 'review',
        text: { key: 'report-review' },
        rows: [
          { label: 'report-row-story', shows: { slot: 'told' }, change: 'story' },
          { label: 'report-row-photos', shows: { slot: 'photos' }, change: 'photos' },
          {
            label: 'report-row-contact',
            shows: { slot: 'phone' },
            change: 'contact',
            when: { slot: 'phone', is: 'filled' },
          },
        ],
        confirm: { label: 'report-send', next: 'give' },
        cancel: { label: 'report-cancel', next: 'cancelled' },
      },
      cancelled: { kind: 'say', text: { key: 'report-cancelled' }, next: 'end' },
      give: filled,
    },
  });

  function reviewed(): Chat {
    const { chat } = begun(flow);
    chat.says('Đường hỏng');
    chat.sends('photo');
    chat.says('xong');
    return chat;
  }

  test('shows each line, with the photos, and sends what was confirmed', () => {
    const chat = reviewed();
    const review = chat.says('1');
    expect(review.texts.at(-1)).toContain('Việc: “Đường hỏng”');
    expect(review.last?.media).toEqual(['photo-3']);
    expect(review.last?.choices.map((choice) => choice.id)).toEqual(['=yes', '=change', '=no']);
    expect(chat.says('gửi').submits?.fields).toMatchObject({
      told: { text: 'Đường hỏng' },
      photos: ['photo-3'],
    });
  });

  test('changes one line and comes straight back, asking nothing else again', () => {
    const chat = reviewed();
    chat.says('1');
    expect(chat.says('sửa').last?.choices.map((choice) => choice.id)).toEqual(['=row0', '=row1']);
    expect(chat.says('1').talk.run?.step).toBe('story');
    const back = chat.says('Cầu gãy');
    expect(back.talk.run).toMatchObject({
      step: 'check',
      changing: null,
      trail: ['story', 'photos', 'contact'],
    });
    expect(back.texts.at(-1)).toContain('Cầu gãy');
  });

  test('asks on while a changed answer is not whole, and 8 gives the change up', () => {
    const chat = reviewed();
    chat.says('2');
    chat.says('0912345678');
    chat.says('2');
    expect(chat.says('3').talk.run?.step).toBe('contact');
    expect(chat.says('8').talk.run).toMatchObject({
      step: 'check',
      changing: null,
      slots: { phone: '0912345678' },
    });
  });

  test('sends nothing when called off', () => {
    const chat = reviewed();
    chat.says('1');
    const reply = chat.says('thôi, không gửi');
    expect(reply.submits).toBeNull();
    expect(reply.says[0]?.phrases).toEqual([{ key: 'report-cancelled' }]);
  });
});

describe('branch and goto', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 1,
    who: 'anyone',
    slots,
    start: 'which',
    steps: {
      which: {
        kind: 'branch',
        needs: ['duty', 'commune', 'hamlets'],
        cases: [
          {
            when: {
              all: [{ fact: 'duty', field: 'isThere' }, { not: { fact: 'commune', field: 'isOpen' } }],
            },
            next: 'both',
          },
          {
            when: {
              any: [
                { list: 'hamlets', is: 'some' },
                { slot: 'pick', equals: 'x' },
              ],
            },
            next: 'list',
          },
        ],
        otherwise: 'menu',
      },
      both: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'end' },
      list: { kind: 'askText', text: { key: 'report-ask' }, into: 'told', next: 'end' },
      menu: { kind: 'goto', flow: 'citizen/menu' },
    },
  });
  const commune = {
    name: 'Xã',
    phone: '',
    address: '',
    province: '',
    hours: { verbatim: '' },
    isOpen: false,
  };
  const stepOf = (isThere: boolean, hamlets: readonly string[]) =>
    begun(flow, {
      facts: {
        duty: { isThere },
        commune,
        hamlets: hamlets.map((name) => ({ id: name, label: { verbatim: name } })),
      },
    }).first.talk.run;

  test('takes the first case that holds, else otherwise; goto keeps the run and changes the flow', () => {
    expect(stepOf(true, ['a'])?.step).toBe('both');
    expect(stepOf(false, ['a'])?.step).toBe('list');
    expect(stepOf(false, [])).toMatchObject({ flow: 'citizen/menu', step: 'wish', trail: [] });
  });

  test('a flow in circles is a mistake that is thrown, not walked for ever', () => {
    const circle = defineFlow({
      id: 'citizen/circle',
      version: 1,
      who: 'anyone',
      slots: {},
      start: 'a',
      steps: {
        a: { kind: 'say', text: { key: 'report-ask' }, next: 'b' },
        b: { kind: 'say', text: { key: 'report-ask' }, next: 'a' },
      },
    });
    expect(() => begun(circle)).toThrow('goes in circles');
  });
});
