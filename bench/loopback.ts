// Loopback: the far end of the bench, a platform that accepts every reply at once and tells who was replied to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Loopback = {
  readonly url: string;
  /** Told of each message accepted: to whom, and what it said. */
  hear(listener: (to: string, text: string) => void): void;
  close(): void;
};

type Request = {
  readonly recipient?: { readonly user_id?: string };
  readonly message?: {
    readonly text?: string;
    readonly attachment?: { readonly payload?: { readonly text?: string } };
  };
};

/** What an account is given when it asks for fresh tokens. */
const TOKENS = {
  access_token: 'bench-access-token',
  refresh_token: 'bench-refresh-token',
  expires_in: '90000',
};

/** Answers as Zalo does, and does nothing else. */
export async function openLoopback(): Promise<Loopback> {
  let listener: (to: string, text: string) => void = () => undefined;
  let accepted = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isMessage = request.url?.includes('/message') === true;
      const answer = JSON.stringify(isMessage ? accept(Buffer.concat(chunks)) : TOKENS);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
        .end(answer);
    });
  });

  function accept(body: Buffer): object {
    // `as`: the bench's own subjects are the only ones that call.
    const { recipient, message } = JSON.parse(body.toString()) as Request;
    accepted += 1;
    listener(recipient?.user_id ?? '', message?.text ?? message?.attachment?.payload?.text ?? '');
    return { data: { message_id: `${accepted}` }, error: 0, message: 'Success' };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP
  return {
    url: `http://127.0.0.1:${port}`,
    hear: (wanted) => {
      listener = wanted;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
