// The playground over HTTP: its page, and its JSON API, which is also the robot's door (docs/PLAYGROUND.md).
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { Rung } from '../bell.ts';
import { pageFile } from './page-files.ts';
import type { Playground } from './playground.ts';
import { PlaygroundRefusal } from './refusal.ts';
import { CAPTION, fitting, JSON_MAX, jsonIn, MEDIA_MAX, NEW_PHONE, PUSHED, SAID, WAIT } from './requests.ts';

/** A silent stream is cut by proxies; it says that it is still there this often, in milliseconds. */
const STILL_EVERY = 20_000;

/** Calls back at every ring of the bell; returns how to stop. */
type Listen = (hear: (what: Rung) => void) => () => void;

/** The app under `/playground`. */
export function playgroundRoutes(playground: Playground, listen: Listen): Hono {
  const app = new Hono();
  app.route('/api', apiRoutes(playground, listen));
  app.get('/:file?', async (c) => {
    const file = await pageFile(c.req.param('file') ?? 'index.html', playground.pageWords());
    if (file === null) return c.text('not found', 404);
    return c.body(file.body, 200, { 'content-type': file.type, 'cache-control': 'no-cache' });
  });
  return app;
}

function apiRoutes(playground: Playground, listen: Listen): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  readingRoutes(app, playground, listen);
  doingRoutes(app, playground);
  app.all('*', (c) =>
    c.json({ error: `There is no ${c.req.method} ${c.req.path}: see docs/PLAYGROUND.md.` }, 404),
  );
  app.onError((error, c) => {
    if (error instanceof PlaygroundRefusal) return c.json({ error: error.message }, error.status);
    playground.log.error('playground failed', error, { path: c.req.path });
    return c.json({ error: 'This did not work, and the fault is ours: please try again.' }, 500);
  });
  return app;
}

function readingRoutes(app: Hono, playground: Playground, listen: Listen): void {
  app.get('/words', (c) => c.json(playground.pageWords()));
  app.get('/commune', async (c) => c.json(await playground.communeCard()));
  app.get('/phones', async (c) => c.json({ phones: await playground.phones() }));
  app.get('/phones/:phone/messages', async (c) => {
    const waitSeconds = fitting(WAIT, c.req.query('wait'));
    const wanted = { after: c.req.query('after'), waitSeconds, gone: c.req.raw.signal };
    return c.json(await playground.read(c.req.param('phone'), wanted));
  });
  app.get('/clock', (c) => c.json(playground.readClock()));
  app.get('/cases', async (c) => {
    const code = c.req.query('code');
    const cases = code === undefined ? await playground.cases() : [await playground.caseWith(code)];
    return c.json({ cases });
  });
  app.get('/bell', (c) => bell(c, listen));
}

function doingRoutes(app: Hono, playground: Playground): void {
  app.post('/phones', limit(JSON_MAX), async (c) =>
    c.json(await playground.addPhone(fitting(NEW_PHONE, jsonIn(await c.req.text()))), 201),
  );
  app.post('/phones/:phone/messages', limit(JSON_MAX), async (c) => {
    const said = fitting(SAID, jsonIn(await c.req.text()));
    return c.json(await playground.speak(c.req.param('phone'), said), 202);
  });
  app.post('/phones/:phone/media', limit(MEDIA_MAX), async (c) => {
    const upload = {
      caption: fitting(CAPTION, c.req.query('caption')) ?? null,
      contentType: c.req.header('content-type') ?? '',
      bytes: new Uint8Array(await c.req.arrayBuffer()),
    };
    return c.json(await playground.sendMedia(c.req.param('phone'), upload), 202);
  });
  app.post('/clock', limit(JSON_MAX), async (c) =>
    c.json(await playground.pushClock(fitting(PUSHED, jsonIn(await c.req.text())))),
  );
}

/** Rings whenever something has changed; what it was, a screen reads for itself. */
function bell(c: Context, listen: Listen): Response {
  return streamSSE(c, async (stream) => {
    const say = (event: string) => void stream.writeSSE({ event, data: '' });
    const hush = listen(() => say('rung'));
    const beat = setInterval(() => say('still'), STILL_EVERY);
    say('still'); // so that the answer's head leaves at once
    await new Promise<void>((gone) => stream.onAbort(gone));
    clearInterval(beat);
    hush();
  });
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => c.json({ error: `The body is larger than ${maxSize} bytes.` }, 413),
  });
}
