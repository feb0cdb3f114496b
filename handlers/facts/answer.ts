// Facts of an answer that is being written: what it still lacks, in the officer's words.
import { judgeAnswer } from '../../domain/complaint/answer-quality.ts';
import { mayOverrule, rolesOf } from '../../domain/complaint/lifecycle.ts';
import type { Facts } from '../../flows/facts.ts';
import { plain } from '../../locales/phrase.ts';
import { readable } from './case.ts';
import { type Loader, photosIn, told } from './gathering.ts';

/** A case that is not theirs is judged by whoever it is: the command will be refused. */
const UNJUDGED: Facts['answerCheck'] = { passes: true, lacksPhoto: false, mayOverrule: false, missing: [] };

export const answerCheck: Loader<'answerCheck'> = async (gathering) => {
  const { commune, line, now } = gathering;
  const { officer } = line.person;
  const found = await readable(gathering);
  if (found === null || officer === null) return UNJUDGED;
  const answer = told(gathering, 'answer') ?? { text: null, voices: [] };
  const photos = photosIn(gathering, 'photos').length;
  const { passes, missing } = judgeAnswer(answer, { kind: found.kind, photos });
  return {
    passes,
    lacksPhoto: missing.includes('photo'),
    mayOverrule: mayOverrule(rolesOf({ kind: 'officer', officer }, found, { commune, now })),
    missing: missing.map((one) => plain(`answer-lacks-${one}`)),
  };
};
