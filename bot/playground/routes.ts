// The playground over HTTP: its page, and its JSON API, which is also the robot's door (docs/PLAYGROUND.md).
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Rung } from '../bell.ts';
import { PUSHES } from './clock.ts';
import { type Playground, PlaygroundRefusal } from './playground.ts';

/** Photos and voice notes a phone may send, in bytes (FAULTS A11: 20 MB at the platforms' side too). */
const MEDIA_MAX = 20 * 1024 * 1024;
const JSON_MAX = 64 * 1024;

const newPhone = z.strictObject({
  as: z.enum(['citizen', 'officer']),
  officer: z.string().optional(),
  name: z.string().trim().min(1).max(60).optional(),
});
const said = z.union([
  z.strictObject({ text: z.string().min(1).max(8000) }),
  z.strictObject({ tap: z.string().min(1).max(200) }),
  z.strictObject({
    place: z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: z.string().max(200).optional(),
    }),
  }),
]);
const pushed = z.union([
  z.strictObject({ push: z.enum(PUSHES) }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);
const waiting = z.coerce.number().int().min(0).max(25).default(0);

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'main.js': 'text/javascript; charset=utf-8',
  'api.js': 'text/javascript; charset=utf-8',
  'dom.js': 'text/javascript; charset=utf-8',
  'phone.js': 'text/javascript; charset=utf-8',
  'recorder.js': 'text/javascript; charset=utf-8',
  'strip.js': 'text/javascript; charset=utf-8',
};

/** The app under `/playground`. */
export function playgroundRoutes(
  playground: Playground,
  listen: (hear: (what: Rung) => void) => () => void,
): Hono {
  const app = new Hono();
  app.route('/api', apiRoutes(playground, listen));
  app.get('/:file?', (c) => page(c, c.req.param('file') ?? 'index.html', playground.pageWords()));
  return app;
}

function page(c: Context, file: string, words: Readonly<Record<string, string>>): Response {
  const type = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  if (type === undefined) return c.text('not found', 404);
  const bytes = readFileSync(new URL(`./page/${file}`, import.meta.url));
  const body = file === 'index.html' ? worded(bytes.toString('utf8'), words) : bytes;
  return c.body(body, 200, { 'content-type': type, 'cache-control': 'no-cache' });
}

/** Puts words where the page names them: `{{page-send}}`. They come from `locales` and hold no markup. */
function worded(html: string, words: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{([a-z-]+)\}\}/g, (_, key: string) => words[key] ?? '');
}

function apiRoutes(playground: Playground, listen: (hear: (what: Rung) => void) => () => void): Hono {
  const app = new Hono();
  app.get('/words', (c) => c.json(playground.pageWords()));
  app.get('/commune', async (c) => c.json(await playground.communeCard()));
  app.get('/phones', async (c) => c.json({ phones: await playground.phones() }));
  app.post('/phones', limit(JSON_MAX), async (c) =>
    c.json(await playground.addPhone(newPhone.parse(await jsonOf(c))), 201),
  );
  app.get('/phones/:phone/messages', async (c) => {
    const wait = waiting.parse(c.req.query('wait'));
    return c.json({ messages: await playground.messages(c.req.param('phone'), c.req.query('after'), wait) });
  });
  app.post('/phones/:phone/messages', limit(JSON_MAX), async (c) =>
    c.json(await playground.speak(c.req.param('phone'), said.parse(await jsonOf(c))), 202),
  );
  app.post('/phones/:phone/media', limit(MEDIA_MAX), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return c.json(
      await playground.sendMedia(
        c.req.param('phone'),
        bytes,
        c.req.header('content-type') ?? '',
        c.req.query('caption') ?? null,
      ),
      202,
    );
  });
  app.get('/clock', async (c) => c.json(playground.readClock()));
  app.post('/clock', limit(JSON_MAX), async (c) =>
    c.json(await playground.pushClock(pushed.parse(await jsonOf(c)))),
  );
  app.get('/cases', async (c) => c.json({ cases: await playground.cases(c.req.query('code')) }));
  app.get('/bell', (c) =>
    streamSSE(c, async (stream) => {
      const hush = listen(() => void stream.writeSSE({ event: 'rung', data: '' }));
      stream.onAbort(hush);
      while (!stream.aborted)
        await stream.sleep(20_000).then(() => stream.writeSSE({ event: 'still', data: '' }));
    }),
  );
  app.onError((error, c) => {
    if (error instanceof z.ZodError)
      return c.json({ error: `The request does not fit: ${z.prettifyError(error)}` }, 400);
    if (error instanceof SyntaxError) return c.json({ error: 'The body is not JSON.' }, 400);
    if (error instanceof PlaygroundRefusal) return c.json({ error: error.message }, error.status);
    throw error;
  });
  return app;
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => c.json({ error: `The body is larger than ${maxSize} bytes.` }, 413),
  });
}

async function jsonOf(c: Context): Promise<unknown> {
  return JSON.parse(await c.req.text());
}
