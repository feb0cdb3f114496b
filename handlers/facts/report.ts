// Facts of a report that is being written: as what it would be filed now.
import { KINDS, VISIBILITIES, type Visibility } from '../../domain/complaint/complaint.ts';
import { isNobody } from '../../domain/complaint/concern.ts';
import { filedAs, stricterOf } from '../../domain/complaint/submission.ts';
import { plain } from '../../locales/phrase.ts';
import { contactPhrase } from '../../locales/told.ts';
import { subjectsChosen } from '../subject.ts';
import { chosen, type Loader } from './gathering.ts';
import { fieldsOf, sortOf } from './matter.ts';

export const report: Loader<'report'> = async (gathering) => {
  const fields = await fieldsOf(gathering);
  const sort = sortOf(gathering);
  const categories = gathering.commune.categories.filter(({ id }) => fields.includes(id));
  const kind =
    KINDS.find((one) => one === chosen(gathering, 'kind')) ??
    filedAs(sort?.kind ?? 'phan_anh', categories[0] ?? null);
  // Who complains about somebody stays hidden from the handlers, as filing itself sees to.
  const isAboutSomebody = !isNobody(subjectsChosen(chosen(gathering, 'subject'), gathering.commune));
  const ofSubject: Visibility = isAboutSomebody ? 'hidden_from_handler' : 'open';
  const usual = categories.map(({ visibility }) => visibility).reduce(stricterOf, ofSubject);
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
