// Sort: where words alone do not tell what a matter is, at most three plain questions do, in the order of complaints.md §3.
import { defineFlow } from '../flow.ts';

/** Begun by a story in which nothing was recognised; whatever is answered, nobody has to tell it twice. */
export const sort = defineFlow({
  id: 'citizen/sort',
  version: 1,
  who: 'anyone',
  slots: { story: 'told', danger: 'choice' },
  start: 'what',
  steps: {
    what: {
      kind: 'choose',
      text: { key: 'sort-what' },
      choices: [
        { id: 'danger', label: 'sort-danger', next: 'danger' },
        { id: 'wrong', label: 'sort-wrong', next: 'wrong' },
        { id: 'papers', label: 'sort-papers', next: 'toProcedure' },
        { id: 'praise', label: 'sort-praise', next: 'toPraise' },
      ],
    },
    danger: {
      kind: 'choose',
      text: { key: 'sort-which-danger' },
      choices: [
        {
          id: 'disaster',
          label: 'sort-danger-disaster',
          keep: { slot: 'danger', value: 'disaster' },
          next: 'disaster',
        },
        {
          id: 'accident',
          label: 'sort-danger-accident',
          keep: { slot: 'danger', value: 'accident' },
          next: 'accident',
        },
        {
          id: 'violence',
          label: 'sort-danger-violence',
          keep: { slot: 'danger', value: 'violence' },
          next: 'violence',
        },
        { id: 'child', label: 'sort-danger-child', keep: { slot: 'danger', value: 'child' }, next: 'child' },
      ],
    },
    disaster: { kind: 'say', text: { key: 'danger-disaster' }, next: 'alarm' },
    accident: { kind: 'say', text: { key: 'danger-accident' }, next: 'alarm' },
    violence: { kind: 'say', text: { key: 'danger-violence' }, next: 'alarm' },
    child: { kind: 'say', text: { key: 'danger-child' }, next: 'alarm' },
    alarm: {
      kind: 'submit',
      command: 'Alarm',
      with: { danger: { slot: 'danger' }, told: { slotOrNothing: 'story' }, photos: { nothing: true } },
    },
    wrong: {
      kind: 'choose',
      text: { key: 'sort-which-wrong' },
      choices: [
        { id: 'common', label: 'sort-common', next: 'toReport' },
        { id: 'decision', label: 'sort-decision', next: 'toContest' },
        { id: 'crime', label: 'sort-crime', next: 'who' },
        { id: 'unknown', label: 'sort-unknown', next: 'toReport' },
      ],
    },
    who: {
      kind: 'choose',
      text: { key: 'sort-who' },
      choices: [
        { id: 'staff', label: 'sort-who-staff', next: 'toDenounce' },
        { id: 'people', label: 'sort-who-people', next: 'toReport' },
        {
          id: 'family',
          label: 'sort-who-family',
          keep: { slot: 'danger', value: 'violence' },
          next: 'violence',
        },
      ],
    },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toPraise: { kind: 'goto', flow: 'citizen/praise', carry: ['story'] },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
    toContest: { kind: 'goto', flow: 'citizen/contest', carry: ['story'] },
    toDenounce: { kind: 'goto', flow: 'citizen/denounce', carry: ['story'] },
  },
});
