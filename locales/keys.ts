// Generated from `vi.ftl` by `npm run -s gan-dan -- generate`. Not written by hand.

/** Each message of the base language and the names of its variables. */
export type Words = {
  'hello': 'commune';
  'ask-story': never;
};
