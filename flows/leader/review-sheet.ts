// Review sheet: one procedure's sheet read part by part, corrected where it is wrong, and signed.
import { defineFlow } from '../flow.ts';

/**
 * Each correction is the commune's next version at once and takes the signature away; the talk comes back to the part
 * that was corrected (`part`), so that the sheet is read as it now stands before it is signed.
 */
export const reviewSheet = defineFlow({
  id: 'leader/review-sheet',
  version: 1,
  who: 'officer',
  about: 'procedure',
  slots: { part: 'choice', paper: 'item', words: 'told', how: 'choice', months: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['sheetReview'],
      cases: [
        { when: { fact: 'sheetReview', field: 'isKnown', is: false }, next: 'gone' },
        { when: { fact: 'sheetReview', field: 'maySign', is: false }, next: 'notAllowed' },
        {
          when: {
            any: [
              { slot: 'part', equals: 'paper_note' },
              { slot: 'part', equals: 'add_paper' },
              { slot: 'part', equals: 'drop_paper' },
            ],
          },
          next: 'papers',
        },
        {
          when: {
            any: [
              { slot: 'part', equals: 'fee' },
              { slot: 'part', equals: 'time' },
            ],
          },
          next: 'fee',
        },
        {
          when: {
            any: [
              { slot: 'part', equals: 'counter' },
              { slot: 'part', equals: 'hours' },
              { slot: 'part', equals: 'note' },
            ],
          },
          next: 'place',
        },
      ],
      otherwise: 'points',
    },
    gone: { kind: 'say', text: { key: 'list-gone' }, next: 'end' },
    notAllowed: { kind: 'say', text: { key: 'content-not-allowed' }, next: 'end' },
    points: {
      kind: 'choose',
      needs: ['sheetReview'],
      text: {
        key: 'review-points',
        vars: {
          name: { fact: 'sheetReview', field: 'name' },
          lines: { fact: 'sheetReview', field: 'points' },
        },
      },
      media: { fact: 'sheetReview', field: 'media' },
      choices: [
        { id: 'read', label: 'review-read', next: 'papers' },
        {
          id: 'hide',
          label: 'review-hide',
          keep: { slot: 'part', value: 'hide' },
          next: 'saveWhole',
          when: { fact: 'sheetReview', field: 'isHidden', is: false },
        },
        {
          id: 'show',
          label: 'review-unhide',
          keep: { slot: 'part', value: 'show' },
          next: 'saveWhole',
          when: { fact: 'sheetReview', field: 'isHidden' },
        },
        { id: 'others', label: 'content-back', next: 'toContent' },
      ],
    },
    papers: {
      kind: 'list',
      needs: ['sheetPapers'],
      text: { key: 'review-papers' },
      items: 'sheetPapers',
      into: 'paper',
      next: 'onePaper',
      empty: 'noPapers',
      choices: [
        { id: 'right', label: 'review-right', next: 'fee' },
        { id: 'add', label: 'review-add', keep: { slot: 'part', value: 'add_paper' }, next: 'addWhich' },
      ],
    },
    noPapers: {
      kind: 'choose',
      text: { key: 'review-no-papers' },
      choices: [
        { id: 'right', label: 'review-right', next: 'fee' },
        { id: 'add', label: 'review-add', keep: { slot: 'part', value: 'add_paper' }, next: 'addWhich' },
      ],
    },
    onePaper: {
      kind: 'choose',
      needs: ['sheetPaper'],
      text: { key: 'review-paper', vars: { line: { fact: 'sheetPaper', field: 'line' } } },
      choices: [
        {
          id: 'note',
          label: 'review-paper-note',
          keep: { slot: 'part', value: 'paper_note' },
          next: 'noteWords',
        },
        {
          id: 'drop',
          label: 'review-paper-drop',
          keep: { slot: 'part', value: 'drop_paper' },
          next: 'savePaper',
        },
        { id: 'back', label: 'review-paper-right', next: 'papers' },
      ],
    },
    noteWords: { kind: 'askText', text: { key: 'review-note-ask' }, into: 'words', next: 'savePaper' },
    addWhich: { kind: 'askText', text: { key: 'review-add-ask' }, into: 'words', next: 'addHow' },
    addHow: {
      kind: 'choose',
      text: { key: 'review-add-how' },
      choices: [
        {
          id: 'present',
          label: 'card-how-present',
          keep: { slot: 'how', value: 'present' },
          next: 'savePaper',
        },
        { id: 'submit', label: 'card-how-submit', keep: { slot: 'how', value: 'submit' }, next: 'savePaper' },
        { id: 'copy', label: 'card-how-copy', keep: { slot: 'how', value: 'copy' }, next: 'savePaper' },
        { id: 'form', label: 'card-how-form', keep: { slot: 'how', value: 'form' }, next: 'savePaper' },
      ],
    },
    savePaper: {
      kind: 'submit',
      command: 'CorrectSheet',
      with: {
        part: { slot: 'part' },
        words: { slotOrNothing: 'words' },
        paper: { slotOrNothing: 'paper' },
        how: { slotOrNothing: 'how' },
      },
      goesOn: { flow: 'leader/review-sheet', carry: ['part'] },
    },
    fee: {
      kind: 'choose',
      needs: ['sheetReview'],
      text: {
        key: 'review-fee',
        vars: { fee: { fact: 'sheetReview', field: 'fee' }, time: { fact: 'sheetReview', field: 'time' } },
      },
      choices: [
        { id: 'right', label: 'review-right', next: 'place' },
        { id: 'fee', label: 'review-fee-fix', keep: { slot: 'part', value: 'fee' }, next: 'feeWords' },
        { id: 'time', label: 'review-time-fix', keep: { slot: 'part', value: 'time' }, next: 'timeWords' },
      ],
    },
    feeWords: { kind: 'askText', text: { key: 'review-fee-ask' }, into: 'words', next: 'saveWhole' },
    timeWords: { kind: 'askText', text: { key: 'review-time-ask' }, into: 'words', next: 'saveWhole' },
    place: {
      kind: 'choose',
      needs: ['sheetReview'],
      text: {
        key: 'review-place',
        vars: {
          counter: { fact: 'sheetReview', field: 'counter' },
          hours: { fact: 'sheetReview', field: 'hours' },
          notes: { fact: 'sheetReview', field: 'notes' },
        },
      },
      choices: [
        { id: 'right', label: 'review-right', next: 'sign' },
        {
          id: 'counter',
          label: 'review-counter-fix',
          keep: { slot: 'part', value: 'counter' },
          next: 'counterWords',
        },
        {
          id: 'hours',
          label: 'review-hours-fix',
          keep: { slot: 'part', value: 'hours' },
          next: 'hoursWords',
        },
        { id: 'note', label: 'review-add-note', keep: { slot: 'part', value: 'note' }, next: 'ownWords' },
      ],
    },
    counterWords: { kind: 'askText', text: { key: 'review-counter-ask' }, into: 'words', next: 'saveWhole' },
    hoursWords: { kind: 'askText', text: { key: 'review-hours-ask' }, into: 'words', next: 'saveWhole' },
    ownWords: { kind: 'askText', text: { key: 'review-own-ask' }, into: 'words', next: 'saveWhole' },
    saveWhole: {
      kind: 'submit',
      command: 'CorrectSheet',
      with: {
        part: { slot: 'part' },
        words: { slotOrNothing: 'words' },
        paper: { nothing: true },
        how: { nothing: true },
      },
      goesOn: { flow: 'leader/review-sheet', carry: ['part'] },
    },
    sign: {
      kind: 'choose',
      needs: ['sheetReview'],
      text: {
        key: 'review-sign',
        vars: {
          name: { fact: 'sheetReview', field: 'name' },
          signature: { fact: 'sheetReview', field: 'signature' },
        },
      },
      choices: [
        { id: 'm3', label: 'review-sign-3', keep: { slot: 'months', value: '3' }, next: 'signed' },
        { id: 'm6', label: 'review-sign-6', keep: { slot: 'months', value: '6' }, next: 'signed' },
        { id: 'm12', label: 'review-sign-12', keep: { slot: 'months', value: '12' }, next: 'signed' },
        { id: 'later', label: 'review-not-yet', next: 'unsigned' },
      ],
    },
    signed: {
      kind: 'submit',
      command: 'SignSheet',
      with: { months: { slot: 'months' } },
      goesOn: { flow: 'leader/content' },
    },
    unsigned: { kind: 'say', text: { key: 'review-unsigned' }, next: 'end' },
    toContent: { kind: 'goto', flow: 'leader/content' },
  },
});
