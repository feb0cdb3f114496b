// The playground: phones that speak through the real road, a clock to push, the life of cases to watch.
import { openCases } from './cases.ts';
import { openPushing } from './clock.ts';
import type { Message } from './message-view.ts';
import { type NewPhone, openPhones, type Phone } from './phones.ts';
import { openReading, type Reading, type Screenful } from './reading.ts';
import { type PlaygroundParts, roomOf, titleOf } from './room.ts';
import { openSpeaking, type Said, type Stored, type Upload } from './speaking.ts';
import { PAGE_WORDS } from './words.ts';

export type Playground = ReturnType<typeof openPlayground>;

/** Opens the playground over the real road. */
export function openPlayground(parts: PlaygroundParts) {
  const room = roomOf(parts);
  const speaking = openSpeaking(room);
  const phones = openPhones(room, speaking.greet);
  const reading = openReading(room);
  const cases = openCases(room);
  const clock = openPushing(room);
  return {
    phones: phones.list,
    addPhone: (wanted: NewPhone): Promise<Phone> => phones.add(wanted),
    async speak(phone: string, said: Said): Promise<Stored> {
      return speaking.speak((await phones.find(phone)).external, said);
    },
    async sendMedia(phone: string, upload: Upload): Promise<Stored> {
      return speaking.sendMedia((await phones.find(phone)).external, upload);
    },
    /** What a phone shows, oldest first; with `waitSeconds`, not before it is answered in full. */
    async read(phone: string, wanted: Reading): Promise<Screenful> {
      const { conversation } = await phones.find(phone);
      return reading.read(conversation, wanted);
    },
    /** The same without an end to listen to: for a talk in a terminal. */
    async messages(
      phone: string,
      after: string | undefined,
      waitSeconds: number,
    ): Promise<readonly Message[]> {
      const { conversation } = await phones.find(phone);
      return (await reading.read(conversation, { after, waitSeconds })).messages;
    },
    cases: cases.newest,
    caseWith: cases.withCode,
    readClock: clock.read,
    pushClock: clock.push,
    async communeCard() {
      const commune = await room.commune();
      const officers = commune.officers.map(({ id, name, posts }) => ({
        id,
        name,
        title: titleOf(commune, posts) ?? '',
        posts,
      }));
      return { slug: commune.slug, name: commune.name, officers };
    },
    pageWords: (): Readonly<Record<string, string>> =>
      Object.fromEntries(PAGE_WORDS.map((phrase) => [phrase.key, room.say(phrase)])),
    log: room.log,
  };
}
