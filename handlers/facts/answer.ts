// Facts of an answer that is being written: what it still lacks, in the officer's words.
import { judgeAnswer } from '../../domain/complaint/answer-quality.ts';
import type { Complaint, Told } from '../../domain/complaint/complaint.ts';
import { mayOverrule, rolesOf } from '../../domain/complaint/lifecycle.ts';
import { templatesFor } from '../../domain/complaint/template.ts';
import { slipsIn } from '../../domain/courtesy/profile.ts';
import type { Facts } from '../../flows/facts.ts';
import { ruleLines, slipLine } from '../../locales/manners.ts';
import { plain } from '../../locales/phrase.ts';
import { NOTHING_TOLD } from '../fields.ts';
import { templateText } from '../template.ts';
import { readable } from './case.ts';
import { chosen, type Gathering, type Loader, photosIn, told } from './gathering.ts';

export const answerTemplates: Loader<'answerTemplates'> = async ({ commune, ...gathering }) => {
  const found = await readable({ commune, ...gathering });
  if (found === null) return [];
  return templatesFor(commune.templates ?? [], found).map(({ id, title }) => ({
    id,
    label: { verbatim: title },
  }));
};

export const answerDraft: Loader<'answerDraft'> = async (gathering) => {
  const found = await readable(gathering);
  const answer =
    told(gathering, 'answer') ?? (found === null ? NOTHING_TOLD : templateTold(gathering, found));
  return { text: answer.text === null ? plain('voice-kept') : { verbatim: answer.text } };
};

function templateTold(gathering: Gathering, found: Complaint): Told {
  const text = templateText(gathering, found, chosen(gathering, 'template'));
  return text === null ? NOTHING_TOLD : { text, voices: [] };
}

/** A case that is not theirs is judged by whoever it is: the command will be refused. */
const UNJUDGED: Facts['answerCheck'] = { passes: true, lacksPhoto: false, mayOverrule: false, missing: [] };

export const answerCheck: Loader<'answerCheck'> = async (gathering) => {
  const { commune, line, now } = gathering;
  const { officer } = line.person;
  const found = await readable(gathering);
  if (found === null || officer === null) return UNJUDGED;
  const answer = told(gathering, 'answer') ?? templateTold(gathering, found);
  const photos = photosIn(gathering, 'photos').length;
  const { passes, missing } = judgeAnswer(answer, { kind: found.kind, photos });
  return {
    passes,
    lacksPhoto: missing.includes('photo'),
    mayOverrule: mayOverrule(rolesOf({ kind: 'officer', officer }, found, { commune, now })),
    missing: missing.map((one) => plain(`answer-lacks-${one}`)),
  };
};

export const answerManners: Loader<'answerManners'> = async (gathering) => {
  const found = await readable(gathering);
  const answer =
    told(gathering, 'answer') ?? (found === null ? NOTHING_TOLD : templateTold(gathering, found));
  const slips = slipsIn(answer.text ?? '', gathering.commune.courtesy).map(slipLine);
  return { slips, hasSlips: slips.length > 0 };
};

export const manners: Loader<'manners'> = async ({ commune }) => {
  const lines = ruleLines(commune.courtesy);
  return { lines, hasLines: lines.length > 0 };
};
