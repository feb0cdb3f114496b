// Heard: a message as it is understood where the talk stands, once, before anybody asks where it belongs.
import { type Input, isSpeech } from './input.ts';
import { type Picked, pickedBy } from './picked.ts';
import { isShort, type Spoken, spokenIn } from './spoken.ts';
import type { Talk } from './state.ts';
import { isWaiting, takesWords } from './steps.ts';
import { stepOf, type World } from './world.ts';

/** A message at a place of a talk. */
export type Heard = {
  readonly input: Input;
  /** Its words and what they mean; null when it has none. */
  readonly spoken: Spoken | null;
  /** The choice it picks among those on the screen. */
  readonly picked: Picked;
  /**
   * Its words, if they may be an order here. The label of a present choice is none, whatever else it means; and where
   * a whole story could stand, only short words are: "họ bảo tôi quay lại mãi" is a story.
   */
  readonly order: Spoken | null;
};

/** Understands a message. */
export function heardIn(world: World, talk: Talk, input: Input): Heard {
  const spoken = spokenIn(input, world.understand);
  const picked = pickedBy(input, spoken, talk.offered, world.say);
  const isStory = spoken !== null && !isShort(spoken) && expectsWords(world, talk);
  const order = isSpeech(input) && !isStory && picked.kind === 'nothing' ? spoken : null;
  return { input, spoken, picked, order };
}

/** Whether the talk waits for words, so that no other meaning may be read into them lightly. */
export function expectsWords(world: World, talk: Talk): boolean {
  if (talk.run === null) return false;
  const step = stepOf(world.catalogue, talk.run);
  return isWaiting(step) && takesWords(step);
}
