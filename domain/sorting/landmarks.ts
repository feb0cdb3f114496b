// Landmarks: a place said to tell where something is ("trước cổng trường") is not what the matter is about.
import { patterns, type Utterance, without } from '../recognition.ts';
import { BESIDE_WORDS, LANDMARKS, TOWARDS_WORDS, WAY_WORDS, WHO_WRITES } from '../words/landmarks.ts';

const BESIDE = patterns([
  ...WHO_WRITES,
  ...LANDMARKS.flatMap((landmark) => [
    `${BESIDE_WORDS} ${landmark}`,
    `${BESIDE_WORDS} cổng ${landmark}`,
    `${WAY_WORDS} ${TOWARDS_WORDS} ${landmark}`,
    `${WAY_WORDS} * ${TOWARDS_WORDS} cổng|khu|ngã ${landmark}`,
  ]),
]);

/** The utterance without landmarks that only say where. */
export function withoutLandmarks(utterance: Utterance): Utterance {
  return without(utterance, BESIDE);
}
