// Pictures: where the citizens' photos and voices of the trips lie, as a platform's file host would keep them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Pictures = {
  /** Photos lie under `/photo/…`, voices under `/voice/…`; any name is there. */
  readonly url: string;
  /** From now on answers come this late. */
  answersAfter(ms: number): void;
  close(): Promise<void>;
};

/** One white point: the smallest picture that is one. */
export const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
/** The beginning of a voice note in AMR, as phones record it. */
export const VOICE = Buffer.from('#!AMR\nvoice of the trips', 'latin1');

/** Starts the host; it lives until `close`. */
export async function openPictures(): Promise<Pictures> {
  let lateness = 0;
  const server = createServer((request, response) => {
    const isVoice = request.url?.startsWith('/voice/') ?? false;
    setTimeout(() => {
      response.writeHead(200, { 'content-type': isVoice ? 'audio/amr' : 'image/png' });
      response.end(isVoice ? VOICE : PHOTO);
    }, lateness);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    answersAfter: (ms) => {
      lateness = ms;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
