// A refusal of the playground: a request that cannot be met, with its HTTP status and one sentence.

export type RefusalStatus = 400 | 404 | 415;

/** Thrown where a request cannot be met; the routes answer with its status and sentence. */
export class PlaygroundRefusal extends Error {
  readonly status: RefusalStatus;
  constructor(sentence: string, status: RefusalStatus) {
    super(sentence);
    this.name = 'PlaygroundRefusal';
    this.status = status;
  }
}
