// Generated from `vi.ftl` by `npm run -s gan-dan -- generate`. Not written by hand.

/** Each message of the base language and the names of its variables. */
export type Words = {
  'hello': 'commune';
  'ask-story': never;
  'stale-tap': never;
  'talk-begun-again': never;
  'miss-choose': never;
  'miss-text': never;
  'miss-photos': never;
  'miss-place': never;
  'miss-phone': never;
  'offer-person': never;
  'exit-person': never;
  'choice-more': never;
  'photos-skip': never;
  'photos-done': never;
  'photos-kept': 'count';
  'photo-kept-tell': never;
  'review-row': 'label' | 'value';
  'review-change': never;
  'review-which': never;
  'told-by-voice': 'count';
  'photos-count': 'count';
  'place-on-map': 'latitude' | 'longitude';
  'not-given': never;
  'rest-hint': never;
  'rest-menu': never;
  'resume-offer': never;
  'resume-yes': never;
  'resume-drop': never;
  'draft-dropped': never;
  'stopped': never;
};
