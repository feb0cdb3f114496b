// Manners in words: the commune's rules as they hang on the wall, and what in an officer's words goes against them.
import type { CourtesyProfile, Slip } from '../domain/courtesy/profile.ts';
import type { Phrase } from './phrase.ts';

/** A line for each rule, in the commune's own wording. */
export function ruleLines(profile: CourtesyProfile): readonly Phrase[] {
  return profile.map(({ name, source, items }): Phrase => {
    const rule = { rule: name, items: items.map(({ words }) => words).join(', ') };
    return source === null
      ? { key: 'manners-rule', vars: rule }
      : { key: 'manners-rule-sourced', vars: { ...rule, source } };
  });
}

/** What an officer may want to say differently, under the name of the rule that asks for it. */
export function slipLine(slip: Slip): Phrase {
  const { rule, item, words } = slip;
  switch (slip.kind) {
    case 'office_word':
      return { key: 'manners-office_word', vars: { rule, item, words, say: slip.say } };
    case 'blame':
      return { key: 'manners-blame', vars: { rule, item, words } };
    case 'rude':
      return { key: 'manners-rude', vars: { rule, item } };
    default:
      return slip satisfies never;
  }
}
