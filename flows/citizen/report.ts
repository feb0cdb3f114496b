// Report: a complaint, recommendation, suggestion or praise, from the story to the confirmed sending.
import { defineFlow } from '../flow.ts';

/** Whom it concerns has been chosen, or nobody could be. */
const SETTLED = {
  any: [
    { slot: 'subject', is: 'filled' },
    { slot: 'unnamed', is: 'filled' },
  ],
} as const;

/** Asked back when somebody is named, asked openly when the matter is somebody's conduct. */
const ASKED = [
  { when: { list: 'namedOfficers', is: 'some' }, next: 'named' },
  { when: { fact: 'conduct', field: 'isMeant' }, next: 'subject' },
] as const;

/** The person has confirmed that the story tells of several matters. */
const SEVERAL = { slot: 'split', equals: 'yes' } as const;
const ONE = { not: SEVERAL } as const;

/**
 * Story first, then at most three questions (voice-design V8): what it is about, photos, where. The rest has a
 * lawful default, is shown in the review and can be changed there. What people are told comes from the notice.
 *
 * Only where the story names an officer, or is about somebody's conduct, it is asked whom it concerns (complaints.md
 * §5): before the review, and once more on the way out when a change in the review has made it so.
 */
export const report = defineFlow({
  id: 'citizen/report',
  version: 1,
  who: 'anyone',
  slots: {
    story: 'told',
    photos: 'photos',
    category: 'item',
    kind: 'choice',
    hamlet: 'item',
    place: 'place',
    phone: 'phone',
    visibility: 'choice',
    subject: 'item',
    unnamed: 'choice',
    earlier: 'item',
    joined: 'item',
    split: 'choice',
  },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'story', is: 'filled' }, next: 'ifEarlier' }],
      otherwise: 'ask',
    },
    ifEarlier: {
      kind: 'branch',
      needs: ['openMine'],
      cases: [{ when: { list: 'openMine', is: 'some' }, next: 'earlier' }],
      otherwise: 'ifSeveral',
    },
    earlier: {
      kind: 'list',
      needs: ['openMine'],
      text: { key: 'report-earlier', vars: { story: { slot: 'story' } } },
      items: 'openMine',
      into: 'earlier',
      next: 'toAdd',
      empty: 'ifSeveral',
      choices: [{ id: 'new', label: 'report-earlier-new', next: 'ifSeveral' }],
    },
    toAdd: { kind: 'goto', flow: 'citizen/add', about: 'earlier', carry: ['story', 'photos'] },
    ask: { kind: 'askText', text: { key: 'report-ask' }, into: 'story', photos: 'photos', next: 'ifSeveral' },
    ifSeveral: {
      kind: 'branch',
      needs: ['matters'],
      cases: [{ when: { fact: 'matters', field: 'isSeveral' }, next: 'several' }],
      otherwise: 'guess',
    },
    several: {
      kind: 'choose',
      needs: ['matters'],
      text: { key: 'report-several', vars: { lines: { fact: 'matters', field: 'lines' } } },
      choices: [
        {
          id: 'yes',
          label: 'report-several-yes',
          keep: { slot: 'split', value: 'yes' },
          next: 'ifPhotos',
        },
        { id: 'one', label: 'report-several-one', keep: { slot: 'split', value: 'no' }, next: 'guess' },
      ],
    },
    guess: {
      kind: 'list',
      needs: ['categoryGuesses'],
      text: { key: 'report-guess', vars: { story: { slot: 'story' } } },
      items: 'categoryGuesses',
      into: 'category',
      next: 'ifPhotos',
      empty: 'categories',
      choices: [{ id: 'other', label: 'report-guess-other', next: 'categories' }],
    },
    categories: {
      kind: 'list',
      needs: ['categories'],
      text: { key: 'report-categories' },
      items: 'categories',
      into: 'category',
      next: 'ifPhotos',
      empty: 'toPerson',
    },
    ifPhotos: {
      kind: 'branch',
      cases: [{ when: { slot: 'photos', is: 'filled' }, next: 'hamlet' }],
      otherwise: 'photos',
    },
    photos: { kind: 'askPhotos', text: { key: 'report-photos' }, into: 'photos', most: 5, next: 'hamlet' },
    hamlet: {
      kind: 'list',
      needs: ['hamlets'],
      text: { key: 'report-hamlet' },
      items: 'hamlets',
      into: 'hamlet',
      next: 'ifSimilar',
      empty: 'place',
      choices: [
        { id: 'map', label: 'report-hamlet-map', next: 'place' },
        { id: 'unknown', label: 'report-hamlet-unknown', next: 'ifSimilar' },
      ],
    },
    place: {
      kind: 'askPlace',
      text: { key: 'report-place' },
      into: 'place',
      next: 'ifSimilar',
      choices: [{ id: 'skip', label: 'report-place-skip', next: 'ifSimilar' }],
    },
    ifSimilar: {
      kind: 'branch',
      needs: ['similar'],
      cases: [{ when: { list: 'similar', is: 'some' }, next: 'similar' }],
      otherwise: 'ifSubject',
    },
    similar: {
      kind: 'list',
      needs: ['similar'],
      text: { key: 'report-similar' },
      items: 'similar',
      into: 'joined',
      next: 'joinSure',
      empty: 'ifSubject',
      choices: [{ id: 'own', label: 'report-similar-none', next: 'ifSubject' }],
    },
    joinSure: {
      kind: 'choose',
      text: { key: 'report-join-sure' },
      choices: [
        { id: 'join', label: 'report-join', next: 'join' },
        { id: 'own', label: 'report-similar-none', next: 'ifSubject' },
      ],
    },
    join: {
      kind: 'submit',
      command: 'Join',
      with: {
        complaint: { slot: 'joined' },
        told: { slotOrNothing: 'story' },
        photos: { slotOrNothing: 'photos' },
      },
    },
    ifSubject: {
      kind: 'branch',
      needs: ['namedOfficers', 'conduct'],
      cases: [{ when: SETTLED, next: 'review' }, ...ASKED],
      otherwise: 'review',
    },
    named: {
      kind: 'list',
      needs: ['namedOfficers', 'conduct'],
      text: { key: 'report-named', vars: { who: { fact: 'conduct', field: 'who' } } },
      items: 'namedOfficers',
      into: 'subject',
      next: 'ifLeader',
      empty: 'ifConduct',
      choices: [
        {
          id: 'none',
          label: 'report-named-no',
          keep: { slot: 'unnamed', value: 'not_these' },
          next: 'ifConduct',
        },
      ],
    },
    ifConduct: {
      kind: 'branch',
      needs: ['conduct'],
      cases: [{ when: { fact: 'conduct', field: 'isMeant' }, next: 'subject' }],
      otherwise: 'review',
    },
    subject: {
      kind: 'list',
      needs: ['subjects'],
      text: { key: 'report-subject' },
      items: 'subjects',
      into: 'subject',
      next: 'ifLeader',
      empty: 'review',
      choices: [
        {
          id: 'unknown',
          label: 'report-subject-unknown',
          keep: { slot: 'unnamed', value: 'unknown' },
          next: 'review',
        },
      ],
    },
    ifLeader: {
      kind: 'branch',
      needs: ['subject'],
      cases: [{ when: { fact: 'subject', field: 'isLeader' }, next: 'outside' }],
      otherwise: 'kept',
    },
    kept: { kind: 'say', text: { key: 'report-subject-kept' }, next: 'review' },
    outside: {
      kind: 'say',
      needs: ['subject'],
      text: { key: 'report-outside', vars: { province: { fact: 'subject', field: 'province' } } },
      next: 'review',
    },
    review: {
      kind: 'review',
      needs: ['report', 'matters'],
      text: { key: 'report-review' },
      rows: [
        { label: 'report-row-story', shows: { slot: 'story' }, change: 'ask' },
        {
          label: 'report-row-category',
          shows: { slot: 'category' },
          change: 'categories',
          when: ONE,
        },
        {
          label: 'report-row-category',
          shows: { fact: 'matters', field: 'fields' },
          when: SEVERAL,
        },
        {
          label: 'report-row-subject',
          shows: { slot: 'subject' },
          change: 'subject',
          when: { slot: 'subject', is: 'filled' },
        },
        { label: 'report-row-kind', shows: { fact: 'report', field: 'kindWord' }, change: 'kind', when: ONE },
        {
          label: 'report-row-where',
          shows: { slot: 'hamlet' },
          change: 'changeHamlet',
          when: { slot: 'place', is: 'empty' },
        },
        {
          label: 'report-row-place',
          shows: { slot: 'place' },
          change: 'place',
          when: { slot: 'place', is: 'filled' },
        },
        { label: 'report-row-photos', shows: { slot: 'photos' } },
        { label: 'report-row-contact', shows: { fact: 'report', field: 'contact' }, change: 'phone' },
        {
          label: 'report-row-name',
          shows: { fact: 'report', field: 'visibilityWord' },
          change: 'visibility',
          when: { fact: 'report', field: 'mayBeOpen' },
        },
        {
          label: 'report-row-name',
          shows: { fact: 'report', field: 'visibilityWord' },
          when: { fact: 'report', field: 'mayBeOpen', is: false },
        },
      ],
      confirm: { label: 'report-send', next: 'ifAsked' },
      cancel: { label: 'report-cancel', next: 'cancelled' },
    },
    kind: {
      kind: 'choose',
      text: { key: 'report-kind' },
      choices: [
        { id: 'phan_anh', label: 'kind-phan_anh', keep: { slot: 'kind', value: 'phan_anh' }, next: 'review' },
        {
          id: 'kien_nghi',
          label: 'kind-kien_nghi',
          keep: { slot: 'kind', value: 'kien_nghi' },
          next: 'review',
        },
        { id: 'gop_y', label: 'kind-gop_y', keep: { slot: 'kind', value: 'gop_y' }, next: 'review' },
        { id: 'khen', label: 'kind-khen', keep: { slot: 'kind', value: 'khen' }, next: 'review' },
      ],
    },
    changeHamlet: {
      kind: 'list',
      needs: ['hamlets'],
      text: { key: 'report-hamlet' },
      items: 'hamlets',
      into: 'hamlet',
      next: 'review',
      empty: 'place',
      choices: [{ id: 'unknown', label: 'report-hamlet-unknown', next: 'review' }],
    },
    phone: {
      kind: 'askPhone',
      text: { key: 'report-phone' },
      into: 'phone',
      next: 'review',
      choices: [{ id: 'chat', label: 'report-contact-chat', next: 'review' }],
    },
    visibility: {
      kind: 'choose',
      text: { key: 'report-visibility' },
      choices: [
        {
          id: 'open',
          label: 'report-visibility-open',
          keep: { slot: 'visibility', value: 'open' },
          next: 'review',
        },
        {
          id: 'hidden',
          label: 'report-visibility-hidden',
          keep: { slot: 'visibility', value: 'hidden_from_handler' },
          next: 'review',
        },
        { id: 'anonymous', label: 'report-visibility-anonymous', next: 'anonymous' },
      ],
    },
    anonymous: {
      kind: 'choose',
      text: { key: 'report-anonymous-sure' },
      choices: [
        {
          id: 'yes',
          label: 'report-anonymous-yes',
          keep: { slot: 'visibility', value: 'anonymous' },
          next: 'review',
        },
        {
          id: 'hidden',
          label: 'report-visibility-hidden',
          keep: { slot: 'visibility', value: 'hidden_from_handler' },
          next: 'review',
        },
      ],
    },
    ifAsked: {
      kind: 'branch',
      needs: ['namedOfficers', 'conduct'],
      cases: [{ when: SETTLED, next: 'ifSplit' }, ...ASKED],
      otherwise: 'ifSplit',
    },
    ifSplit: { kind: 'branch', cases: [{ when: SEVERAL, next: 'sendSeveral' }], otherwise: 'send' },
    sendSeveral: {
      kind: 'submit',
      needs: ['report'],
      command: 'FileSeveral',
      with: {
        told: { slot: 'story' },
        photos: { slotOrNothing: 'photos' },
        hamlet: { slotOrNothing: 'hamlet' },
        place: { slotOrNothing: 'place' },
        phone: { slotOrNothing: 'phone' },
        visibility: { fact: 'report', field: 'visibility' },
        subject: { slotOrNothing: 'subject' },
      },
    },
    send: {
      kind: 'submit',
      needs: ['report'],
      command: 'File',
      with: {
        category: { slot: 'category' },
        submission: { fact: 'report', field: 'kind' },
        told: { slot: 'story' },
        photos: { slotOrNothing: 'photos' },
        hamlet: { slotOrNothing: 'hamlet' },
        place: { slotOrNothing: 'place' },
        phone: { slotOrNothing: 'phone' },
        visibility: { fact: 'report', field: 'visibility' },
        subject: { slotOrNothing: 'subject' },
      },
    },
    cancelled: { kind: 'say', text: { key: 'report-cancelled' }, next: 'end' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
  },
});
