// Robots: people of a long trip who act by what stands on their screens; all of them in step, so that many days pass quickly.
import type { ComplaintId } from '../../domain/ids.ts';
import type { Trip } from './trip.ts';
import type { Person } from './trip-person.ts';

/** One thing somebody does. */
type Act = () => Promise<void>;

/** What somebody does, act by act; between two acts everything that is on its way arrives. */
export type Script = Generator<Act, void, void>;

/** Lets scripts run side by side: the next act of each at once, then everything settles. */
export async function play(trip: Trip, scripts: readonly Script[]): Promise<void> {
  let running = scripts;
  while (running.length > 0) {
    const steps = running.map((script) => ({ script, next: script.next() }));
    const acting = steps.filter(({ next }) => next.done !== true);
    await Promise.all(
      acting.map(({ next }) => (typeof next.value === 'function' ? next.value() : undefined)),
    );
    await trip.settled();
    running = acting.map(({ script }) => script);
  }
}

/** What a robot looks for on a screen, first things first. */
type Wishes = readonly (string | RegExp)[];

/** Screens a script walks through at most; more is a circle. */
const SCREENS = 16;

/** Taps what it wishes for, screen by screen, until something is heard. */
function* tapsOn(person: Person, wishes: Wishes, until: RegExp): Script {
  const before = person.heard().length;
  const isHeard = () =>
    person
      .heard()
      .slice(before)
      .some(({ text }) => until.test(text));
  for (let screen = 0; screen < SCREENS && !isHeard(); screen += 1) {
    const wish = wishes.find((one) => person.isOffered(one));
    const more = linesOf(person).find(({ label }) => label === 'Xem thêm');
    if (wish !== undefined) yield () => person.taps(wish);
    else if (more !== undefined) yield () => person.says(more.number);
    else throw new Error(`${person.name} finds nothing to tap on:\n${lastOf(person)}`);
  }
  if (!isHeard()) throw new Error(`${person.name} never heard ${until}:\n${lastOf(person)}`);
}

function lastOf(person: Person): string {
  return person
    .heard()
    .slice(-3)
    .map(({ text, buttons }) => `${text} [${buttons.map(({ title }) => title).join(' | ')}]`)
    .join('\n---\n');
}

/** A citizen's matter: what they say, and what they choose on the way. */
export type Matter = { readonly story: string; readonly wishes: Wishes; readonly until: RegExp };

/** Tells a story and confirms it. */
export function* files(person: Person, { story, wishes, until }: Matter): Script {
  yield () => person.says(story);
  // What the commune does not do itself may still be told to it.
  yield* tapsOn(person, ['Vẫn báo xã biết', ...wishes], until);
}

/** Rates the newest answer. */
export function* rates(
  person: Person,
  rating: 'Hài lòng' | 'Tạm được' | 'Chưa được',
  why: string | null,
): Script {
  if (!isAsked(person)) return;
  yield () => person.taps(rating);
  // How they were treated is asked apart, beside the thanks.
  if (why !== null) yield () => person.says(why);
  else if (person.isOffered('Hài lòng')) yield () => person.taps('Hài lòng');
}

/** The newest answer asks what came of it; the thanks for a rating, which ask on, do not show the matter. */
export function isAsked(person: Person): boolean {
  return person.isOffered('Hài lòng') && person.isOffered('Xem việc này');
}

/** Answers the officer's open question. */
export function* replies(person: Person, words: string): Script {
  if (!person.isOffered('Trả lời câu hỏi')) return;
  yield () => person.taps('Trả lời câu hỏi');
  yield () => person.says(words);
}

/** What an officer does with a case: screen by screen, a button to tap or something to say. */
export type Deed = readonly (string | RegExp | { readonly says: string })[];

/** Opens a case from the message that told of it, and does one deed to it, if that is open now. */
export function* works(officer: Person, complaint: ComplaintId, deed: Deed): Script {
  yield () => officer.presses(`leader/case:${complaint}`);
  if (officer.isOffered('Mở nội dung')) yield () => officer.taps('Mở nội dung');
  if (officer.isOffered('Báo trực tiếp')) return yield* inTurn(officer, ['Báo trực tiếp', 'Đã nói với dân']);
  yield* inTurn(officer, deed);
}

/** The numbered lines of the newest screen, in its words or on its buttons. */
function linesOf(person: Person): readonly { readonly number: string; readonly label: string }[] {
  const newest = person.heard().findLast(({ buttons }) => buttons.length > 0);
  const said = [...(newest?.text.split('\n') ?? []), ...(newest?.buttons.map(({ title }) => title) ?? [])];
  return said.flatMap((line) => {
    const [, number, label] = /^(\d+)\. (.*)$/.exec(line) ?? [];
    return number === undefined || label === undefined ? [] : [{ number, label }];
  });
}

/** Taps and says one after the other, as long as the next thing is offered. */
function* inTurn(person: Person, steps: Deed): Script {
  for (const step of steps) {
    if (typeof step === 'object' && 'says' in step) yield () => person.says(step.says);
    else if (person.isOffered(step)) yield () => person.taps(step);
    else return;
  }
}
