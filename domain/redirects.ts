// Redirects: what people ask a commune for that another office does, and where that is.

/** A matter of another office. `where` is content for people, as the commune's lists are. */
export type Redirect = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly where: string;
};
