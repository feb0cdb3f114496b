// A latch on the bell: what rings while nobody waits is not missed by who waits next.

export type Latch = ReturnType<typeof openLatch>;

/** Listens from now on until `close`. */
export function openLatch(listen: (hear: () => void) => () => void) {
  let isRung = false;
  let wake = (): void => undefined;
  const hush = listen(() => {
    isRung = true;
    wake();
  });
  return {
    /** Resolves once it has rung since the last time, or after so many milliseconds. */
    async next(mostMs: number): Promise<void> {
      if (!isRung) {
        await new Promise<void>((done) => {
          const timer = setTimeout(done, mostMs);
          wake = () => {
            clearTimeout(timer);
            done();
          };
        });
      }
      isRung = false;
    },
    close: hush,
  };
}
