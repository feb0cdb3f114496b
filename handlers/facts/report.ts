// Facts of a report that is being written: as what it would be filed now.
import { KINDS, VISIBILITIES } from '../../domain/complaint/complaint.ts';
import { isNobody } from '../../domain/complaint/concern.ts';
import { stricterOf, submissionOf } from '../../domain/complaint/submission.ts';
import { plain } from '../../locales/phrase.ts';
import { contactPhrase } from '../../locales/told.ts';
import { subjectsChosen } from '../subject.ts';
import { chosen, type Loader, told } from './gathering.ts';

export const report: Loader<'report'> = (gathering) => {
  const category =
    gathering.commune.categories.find((one) => one.id === chosen(gathering, 'category')) ?? null;
  const kind =
    KINDS.find((one) => one === chosen(gathering, 'kind')) ??
    submissionOf(told(gathering, 'story')?.text ?? null, category);
  // Who complains about somebody stays hidden from the handlers, as filing itself sees to.
  const isAboutSomebody = !isNobody(subjectsChosen(chosen(gathering, 'subject'), gathering.commune));
  const usual = stricterOf(category?.visibility ?? 'open', isAboutSomebody ? 'hidden_from_handler' : 'open');
  const wished = VISIBILITIES.find((one) => one === chosen(gathering, 'visibility')) ?? usual;
  const visibility = stricterOf(wished, usual);
  return {
    kind,
    kindWord: plain(`kind-${kind}`),
    visibility,
    visibilityWord: plain(`visibility-${visibility}`),
    mayBeOpen: usual === 'open',
    contact: contactPhrase(chosen(gathering, 'phone')),
  };
};
