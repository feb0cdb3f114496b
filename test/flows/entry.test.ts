// The one way in: first things first, whatever was going on.
import { describe, expect, test } from 'vitest';
import { id } from '../../domain/ids.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import type { Talk } from '../../flows/state.ts';
import { type Circumstances, chatWith } from '../support/chat.ts';
import { demoFacts } from '../support/demo-facts.ts';

const chat = (circumstances: Circumstances = {}) =>
  chatWith(CATALOGUE, { facts: demoFacts, ...circumstances });
const OFFICER = { who: { officer: true } };

/** A report whose story has been told, waiting for its field. */
function reporting() {
  const talk = chat();
  talk.says('Đường vào bản hỏng nặng quá');
  return talk;
}

describe('first contact', () => {
  test('says it is a machine before anything else, once, and serves the wish in the same turn', () => {
    const talk = chat({ talk: null });
    const first = talk.says('tôi muốn làm khai sinh cho con');
    expect(first.says[0]?.phrases).toEqual([
      { key: 'greeting-first', vars: { commune: 'xã Suối Mây (minh hoạ)' } },
    ]);
    expect(first.talk.run).toMatchObject({ flow: 'citizen/papers', step: 'question' });
    expect(talk.says('0').says).toHaveLength(1);
  });

  test('opening the chat greets and shows the menu of whoever came', () => {
    expect(chat({ talk: null }).send({ kind: 'arrived' }).talk.run?.flow).toBe('citizen/menu');
    expect(chat({ talk: null, ...OFFICER }).send({ kind: 'arrived' }).talk.run?.flow).toBe('leader/menu');
  });
});

describe('danger', () => {
  test('numbers first, an alarm, then the one question where, about the alarm', () => {
    const talk = reporting();
    const reply = talk.says('cháy nhà rồi cứu với');
    expect(reply.says[0]?.phrases).toEqual([{ key: 'danger-fire' }]);
    expect(reply.submits).toMatchObject({
      command: 'Alarm',
      about: null,
      fields: { danger: 'fire', photos: null },
    });
    expect(reply.talk.run).toMatchObject({
      flow: 'citizen/danger',
      about: { kind: 'complaint', id: reply.submits?.run },
    });
    expect(reply.talk.run?.id).not.toBe(reply.submits?.run);
    expect(reply.talk.paused.map((run) => run.flow)).toEqual(['citizen/report']);
  });

  test('is not heard again in the place that is told, and the draft is offered after it', () => {
    const talk = reporting();
    talk.says('cháy nhà rồi cứu với');
    const reply = talk.says('chỗ cháy ở cạnh trường học');
    expect(reply.submits).toMatchObject({
      command: 'Supplement',
      fields: { told: { text: 'chỗ cháy ở cạnh trường học' } },
    });
    expect(reply.last?.phrases).toEqual([{ key: 'draft-offer' }]);
    expect(talk.says('làm tiếp').talk.run).toMatchObject({ flow: 'citizen/report', step: 'guess' });
  });

  test('a photo with such words is part of the alarm', () => {
    expect(chat().sends('photo', 'cháy nhà rồi').submits).toMatchObject({
      command: 'Alarm',
      fields: { photos: ['photo-1'] },
    });
  });

  test('a tap never sets it off, an officer’s answer neither; an officer at the menu does', () => {
    const officer = chat(OFFICER);
    officer.send({ kind: 'arrived' });
    expect(officer.says('cháy nhà rồi cứu với').submits?.command).toBe('Alarm');
    const answering = chat(OFFICER);
    answering.send({
      kind: 'begin',
      flow: 'leader/answer',
      about: { kind: 'complaint', id: id('11111111-1111-7111-8111-111111111111') },
    });
    expect(answering.talk()?.run?.flow).toBe('leader/answer');
    expect(answering.says('Vụ cháy nhà rồi đã được 114 dập').submits?.command).not.toBe('Alarm');
  });
});

describe('denunciation', () => {
  const WORDS = 'tôi tố cáo cán bộ địa chính nhận hối lộ 20 triệu';

  test('takes the restricted road with the words, and lets the draft come back', () => {
    const talk = reporting();
    const reply = talk.says(WORDS);
    expect(reply.talk.run).toMatchObject({ flow: 'citizen/denounce', slots: { story: { text: WORDS } } });
    expect(reply.talk.paused).toHaveLength(1);
    expect(talk.taps('hand-over').submits).toMatchObject({
      command: 'HandOverDenunciation',
      fields: { told: { text: WORDS } },
    });
  });

  test('is not heard in a relay: a human listens there', () => {
    expect(chat({ who: { relay: true } }).says(WORDS).submits?.command).toBe('RelaySay');
  });
});

describe('orders and exits', () => {
  test('stop puts a draft aside and says how to have data deleted', () => {
    const reply = reporting().says('dừng lại');
    expect(reply.last?.phrases).toEqual([{ key: 'stopped' }]);
    expect(reply.talk).toMatchObject({ run: null, paused: [{ flow: 'citizen/report' }] });
  });

  test.each([
    ['xoá dữ liệu của tôi', 'citizen/erase'],
    ['7', 'citizen/language'],
    ['9', 'citizen/person'],
    ['menu', 'citizen/menu'],
    ['trợ giúp', 'citizen/help'],
  ])('%j leads to %s from anywhere, the draft kept', (words, flow) => {
    const reply = reporting().says(words);
    expect(reply.talk.run?.flow).toBe(flow);
    expect(reply.talk.paused).toHaveLength(1);
  });

  test('exits work as taps too, from old prompts as well', () => {
    expect(reporting().send({ kind: 'tap', prompt: 'zz', choice: '!9' }).talk.run?.flow).toBe(
      'citizen/person',
    );
  });

  test('in a story, long words that hold an order are the story', () => {
    const talk = chat();
    talk.says('tôi muốn phản ánh');
    expect(
      talk.says('Tôi lên gặp cán bộ một cửa ba lần đều bị bảo quay lại sau').talk.run?.slots.story,
    ).toBeDefined();
    const short = chat();
    short.says('tôi muốn phản ánh');
    expect(short.says('quay lại').last?.phrases[0]).toEqual({ key: 'nothing-to-go-back' });
  });

  test('8 asks the question before, its answer kept', () => {
    const reply = reporting().says('1');
    expect(reply.talk.run?.step).toBe('photos');
    const talk = reporting();
    talk.says('1');
    expect(talk.says('8').talk.run).toMatchObject({ step: 'guess', slots: { category: 'giao_thong' } });
  });
});

describe('an officer’s way in', () => {
  const CODE = '7K2M-Q9X4-TB0W-Z6RD-A1HV-CE83-PN';

  test.each([CODE, `Mã mời: ${CODE}`])('an invite sent to the chat links it at once: %j', (words) => {
    expect(chat({ talk: null }).says(words).submits).toMatchObject({
      command: 'LinkOfficer',
      fields: { invite: { text: CODE } },
    });
  });

  test('whoever says they have an invite is asked for it, and a draft waits', () => {
    const talk = reporting();
    expect(talk.says('tôi có mã mời').talk.run).toMatchObject({ flow: 'leader/link', step: 'ask' });
    const linked = talk.says(CODE);
    expect(linked.submits).toMatchObject({ command: 'LinkOfficer', fields: { invite: { text: CODE } } });
    expect(linked.talk.paused.map((run) => run.flow)).toEqual(['citizen/report']);
  });

  test('a story that holds one is a story', () => {
    const talk = chat();
    talk.says('tôi muốn phản ánh');
    const reply = talk.says(`Có người nhắn cho tôi mã ${CODE} rồi đòi chuyển tiền`);
    expect(reply.talk.run?.flow).toBe('citizen/report');
  });
});

describe('old buttons', () => {
  test('an old tap is answered with where the talk stands', () => {
    const talk = reporting();
    const reply = talk.send({ kind: 'tap', prompt: '0', choice: 'procedure' });
    expect(reply.last?.phrases[0]).toEqual({ key: 'stale-tap' });
    expect(reply.talk.run?.step).toBe('guess');
    expect(reply.last?.choices).toHaveLength(2);
  });

  test('a button tapped twice counts once', () => {
    const talk = reporting();
    const { offered } = talk.talk() as Talk;
    const tap = { kind: 'tap', prompt: offered?.prompt ?? '', choice: 'giao_thong' } as const;
    expect(talk.send(tap).talk.run?.step).toBe('photos');
    const again = talk.send(tap);
    expect(again.talk.run?.step).toBe('photos');
    expect(again.last?.phrases[0]).toEqual({ key: 'stale-tap' });
  });

  test.each(['citizen/gone', 'leader/menu'])('%s is no way in for a citizen', (flow) => {
    const reply = chat().send({ kind: 'begin', flow, about: null });
    expect(reply.talk.run?.flow).toBe('citizen/menu');
    expect(reply.last?.phrases[0]).toEqual({ key: 'stale-tap' });
  });
});

test('a button about something else than its flow is no way in', () => {
  const reply = chat().send({
    kind: 'begin',
    flow: 'citizen/rate',
    about: { kind: 'procedure', id: id('khai-sinh') },
  });
  expect(reply.talk.run?.flow).toBe('citizen/menu');
});

describe('a relay', () => {
  const relay = (officer = false) => chat({ who: { relay: true, officer } });

  test('passes words, voices, photos and places on, and says nothing of its own', () => {
    const reply = relay().says('chào anh, em hỏi chút');
    expect(reply.says).toEqual([]);
    expect(reply.submits).toMatchObject({
      command: 'RelaySay',
      fields: { told: { text: 'chào anh, em hỏi chút' } },
    });
    expect(relay().sends('voice').submits).toMatchObject({ fields: { told: { voices: ['voice-1'] } } });
    expect(relay().sends('photo').submits).toMatchObject({ fields: { photos: ['photo-1'] } });
    const place = { latitude: 1, longitude: 2, name: null };
    expect(relay().send({ kind: 'place', place }).submits).toMatchObject({ fields: { place } });
  });

  test.each(['9', 'kết thúc', 'dừng'])('%j closes it, on either side', (words) => {
    expect(relay().says(words).submits?.command).toBe('RelayClose');
    expect(relay(true).says(words).submits?.command).toBe('RelayClose');
  });

  test('danger is heard in it; buttons still work', () => {
    expect(relay().says('cháy nhà rồi cứu với').submits?.command).toBe('Alarm');
    expect(relay().send({ kind: 'begin', flow: 'citizen/menu', about: null }).talk.run?.flow).toBe(
      'citizen/menu',
    );
  });
});

describe('wishes', () => {
  test.each([
    ['123 456 7894', 'citizen/track'],
    ['làm khai sinh cho con ở đâu', 'citizen/papers'],
    ['thủ tục khai sinh', 'citizen/papers'],
    ['giấy tờ nhà đất', 'citizen/procedure'],
    ['xã phạt tôi oan, tôi khiếu nại quyết định này', 'citizen/contest'],
    ['làm hộ chiếu ở đâu', 'citizen/elsewhere'],
    ['xã làm việc mấy giờ', 'citizen/hours'],
    ['cảm ơn cô cán bộ một cửa đã hướng dẫn mẹ tôi rất tận tình', 'citizen/praise'],
    ['Đường vào bản hỏng nặng', 'citizen/report'],
    ['Nhà bên cạnh cứ mở loa kẹo kéo suốt đêm không ai ngủ được', 'citizen/report'],
    ['phản ánh của tôi đến đâu rồi', 'citizen/track'],
    ['cho tôi gặp lãnh đạo xã', 'citizen/meet-leader'],
    ['xin chào', 'citizen/menu'],
    ['ừ', 'citizen/menu'],
  ])('%j begins %s', (words, flow) => {
    expect(chat().says(words).talk.run?.flow).toBe(flow);
  });

  test('a wish without its matter asks for the matter', () => {
    expect(chat().says('tôi muốn phản ánh').talk.run).toMatchObject({
      flow: 'citizen/report',
      step: 'ask',
      slots: {},
    });
    expect(chat().says('thủ tục').talk.run).toMatchObject({
      flow: 'citizen/procedure',
      step: 'ask',
      slots: {},
    });
  });

  test('a voice or a photo that nobody asked for begins a report', () => {
    expect(chat().sends('voice').talk.run).toMatchObject({
      flow: 'citizen/report',
      slots: { story: { voices: ['voice-1'] } },
    });
    expect(chat().sends('photo').talk.run).toMatchObject({ step: 'ask', slots: { photos: ['photo-1'] } });
    expect(chat().sends('file').last?.phrases[0]).toEqual({ key: 'only-text-hint' });
  });

  test('another wish leaves the menu, but not a draft', () => {
    const menu = chat();
    menu.says('menu');
    expect(menu.says('Đường vào bản hỏng nặng').talk.run?.flow).toBe('citizen/report');
    expect(reporting().says('làm khai sinh cho con ở đâu').talk.run?.flow).toBe('citizen/report');
  });

  test('a receipt is no receipt where a number or a story is asked for', () => {
    const talk = chat();
    talk.says('tôi muốn phản ánh');
    expect(talk.says('123 456 7894').talk.run).toMatchObject({ flow: 'citizen/report' });
  });

  test.each(['việc của tôi', 'Hồ sơ của tôi ạ', 'phan anh cua toi', 'cho tôi xem đơn của tôi'])(
    '%s opens the list of one’s own matters',
    (words) => {
      expect(chat().says(words).talk.run).toMatchObject({ flow: 'citizen/track', step: 'mine' });
      expect(chat(OFFICER).says(words).talk.run).toMatchObject({ flow: 'leader/cases' });
    },
  );

  test('where a story is asked for, words about my matters are the story; and a question about papers stays one', () => {
    const talk = chat();
    talk.says('tôi muốn phản ánh');
    expect(talk.says('việc của tôi').talk.run).toMatchObject({ flow: 'citizen/report' });
    expect(chat().says('hồ sơ của tôi cần giấy tờ gì').talk.run?.flow).not.toBe('citizen/track');
  });

  test('thanks are taken as thanks', () => {
    expect(chat().says('cảm ơn nhé').says[0]?.phrases).toEqual([{ key: 'thanks-reply' }]);
  });
});

describe('drafts', () => {
  test('looking around is none, unless something comes in between that the person did not ask for instead', () => {
    const looking = () => {
      const talk = chat();
      talk.says('làm khai sinh cho con ở đâu');
      talk.says('3');
      talk.says('8');
      return talk;
    };
    expect(looking().says('menu').talk.paused).toEqual([]);
    expect(looking().says('1').talk.run?.slots.answers).toBeDefined();
    const asked = chat();
    asked.says('tôi muốn làm giấy tờ khai sinh cho con');
    expect(asked.says('9').talk.paused.map((run) => run.flow)).toEqual(['citizen/papers']);
    const left = chat();
    left.says('tôi muốn làm giấy tờ khai sinh cho con');
    expect(left.says('menu').talk.paused).toEqual([]);
  });

  test('asking for another language within that question is no draft of its own', () => {
    const talk = chat();
    talk.says('7');
    talk.says('1');
    expect(talk.says('7').talk).toMatchObject({ run: { flow: 'citizen/language', slots: {} }, paused: [] });
  });

  test('at most three are kept, the newest offered first; one can be dropped', () => {
    const talk = chat();
    for (const words of ['Đường một hỏng', 'Đường hai hỏng', 'Đường ba hỏng', 'Đường bốn hỏng']) {
      talk.says(words);
      talk.says('dừng');
    }
    expect(talk.talk()?.paused).toHaveLength(3);
    expect(talk.says('2').says[0]?.phrases).toEqual([{ key: 'draft-dropped' }]);
    expect(talk.says('1').talk.run?.slots.story).toEqual({ text: 'Đường ba hỏng', voices: [] });
  });
});
