// The environment variables: their meaning, their default and what they may be. `.env.example` is made from this.
import { z } from 'zod';

/** What is said of a variable beside its type. A secret is never repeated in a message. */
export type Meaning = {
  readonly group: string;
  readonly means: string;
  /** What holds when it is not set; absent: the schema's default, or that its group needs it. */
  readonly unset?: string;
  readonly secret?: true;
};

const meanings = z.registry<Meaning>();

/** What a variable means. */
export function meaningOf(schema: z.ZodType): Meaning {
  const meaning = meanings.get(schema);
  if (!meaning) throw new Error('a variable without a meaning');
  return meaning;
}

const text = (error = 'must not be blank') => z.string().trim().min(1, { error });
const digits = () => text().regex(/^\d+$/, { error: 'must be the platform’s number, digits only' });
const bearer = () => text().min(16, { error: 'must have at least 16 characters' });
/** As long as `db/seal.ts` wants its keys: 32 letters of hex or base64 hold at least 128 bits. */
const key = () =>
  text().min(32, { error: 'must have at least 32 random letters; `openssl rand -base64 32` makes one' });
const address = (...schemes: readonly string[]) =>
  z
    .string()
    .trim()
    .refine((value) => schemes.includes(schemeOf(value)), {
      error: `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
    });
const web = () => address('https:', 'http:').transform((value) => value.replace(/\/+$/, ''));

function schemeOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

const SERVICE = 'The service';
const STORAGE = 'Storage';
const ZALO =
  'Zalo Official Account: connects the first commune’s account at start; the command line connects more';
const MESSENGER = 'Messenger page';
const TELEGRAM = 'Telegram bot (off until a commune switches it on with a recorded decision)';
const ZALO_BOT = 'Zalo Bot Platform';
const PLATFORMS = 'Addresses of the platforms: any fake or proxy can stand in';
const SPEECH = 'Speech, OpenAI-compatible HTTP (off unless an address is set)';

/** Port numbers as TCP has them; 0 lets the system choose. */
const port = z.coerce
  .number({ error: 'must be a port number from 0 to 65535' })
  .int({ error: 'must be a port number from 0 to 65535' })
  .min(0, { error: 'must be a port number from 0 to 65535' })
  .max(65_535, { error: 'must be a port number from 0 to 65535' });

export const variables = z.object({
  PORT: port.default(3000).register(meanings, { group: SERVICE, means: 'port to listen on' }),
  HOST: text().default('127.0.0.1').register(meanings, {
    group: SERVICE,
    means: 'address to listen on; 0.0.0.0 inside a container',
  }),
  PUBLIC_URL: web().optional().register(meanings, {
    group: SERVICE,
    means: 'https address under which the platforms and citizens reach this server',
    unset: 'only this machine reaches it',
  }),
  ROLE: z
    .enum(['all', 'web', 'worker'], { error: 'must be all, web or worker' })
    .default('all')
    .register(meanings, {
      group: SERVICE,
      means: 'what this process does: all, web or worker; any number of each may run on one database',
    }),
  PLAYGROUND: z.enum(['on', 'off'], { error: 'must be on or off' }).optional().register(meanings, {
    group: SERVICE,
    means: 'the phones in the browser and the demo commune: on or off',
    unset: 'on with the embedded database, off otherwise',
  }),
  METRICS_TOKEN: bearer().optional().register(meanings, {
    group: SERVICE,
    means: 'bearer token that /metrics asks for',
    unset: '/metrics answers this machine only',
    secret: true,
  }),

  DATA_DIR: text().default('./data').register(meanings, {
    group: STORAGE,
    means: 'folder of media and of the embedded database; a relative path starts at the project',
  }),
  DATABASE_URL: address('postgres:', 'postgresql:').optional().register(meanings, {
    group: STORAGE,
    means: 'Postgres, as its owner: postgres://user:password@host:5432/name',
    unset: 'a Postgres of our own in DATA_DIR',
    secret: true,
  }),
  REDIS_URL: address('redis:', 'rediss:').optional().register(meanings, {
    group: STORAGE,
    means: 'Redis for the queue, with maxmemory-policy noeviction: redis://host:6379',
    unset: 'the queue lives in Postgres',
    secret: true,
  }),
  SECRET_KEY: key().optional().register(meanings, {
    group: STORAGE,
    means:
      'seals contents and contact data; lose it and they are lost. Make one with: openssl rand -base64 32',
    unset: 'made and kept in DATA_DIR, with the embedded database only',
    secret: true,
  }),
  SECRET_KEY_PREVIOUS: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(key()))
    .optional()
    .register(meanings, {
      group: STORAGE,
      means: 'older keys for rotation, newest first, with commas',
      unset: 'none',
      secret: true,
    }),

  ZALO_OA_ID: digits()
    .optional()
    .register(meanings, { group: ZALO, means: 'id of the account', unset: 'no account' }),
  ZALO_APP_ID: digits()
    .optional()
    .register(meanings, { group: ZALO, means: 'id of the app at developers.zalo.me' }),
  ZALO_APP_SECRET: text().optional().register(meanings, {
    group: ZALO,
    means: 'secret key of the app (links and refreshes)',
    secret: true,
  }),
  ZALO_OA_SECRET_KEY: text().optional().register(meanings, {
    group: ZALO,
    means: 'OA secret key of the app’s Webhook page (proves messages)',
    secret: true,
  }),
  ZALO_ACCESS_TOKEN: text().optional().register(meanings, {
    group: ZALO,
    means: 'first access token; newer stored ones win',
    unset: 'linked through /connect/zalo',
    secret: true,
  }),
  ZALO_REFRESH_TOKEN: text().optional().register(meanings, {
    group: ZALO,
    means: 'first refresh token; it works once',
    unset: 'linked through /connect/zalo',
    secret: true,
  }),
  ZALO_VERIFIER: text()
    .regex(/^zalo_verifier[\w-]+\.html$/, {
      error: 'must be the file name the console shows, like zalo_verifierAbC123.html',
    })
    .optional()
    .register(meanings, {
      group: ZALO,
      means: 'file name that the console asks for when it proves the domain',
      unset: 'no such page',
    }),

  MESSENGER_PAGE_ID: digits()
    .optional()
    .register(meanings, { group: MESSENGER, means: 'id of the page', unset: 'no page' }),
  MESSENGER_PAGE_TOKEN: text()
    .optional()
    .register(meanings, { group: MESSENGER, means: 'page access token', secret: true }),
  MESSENGER_APP_SECRET: text().optional().register(meanings, {
    group: MESSENGER,
    means: 'app secret (proves messages)',
    secret: true,
  }),
  MESSENGER_VERIFY_TOKEN: text().optional().register(meanings, {
    group: MESSENGER,
    means: 'word that the console repeats when the webhook is set',
    secret: true,
  }),

  TELEGRAM_BOT_TOKEN: text()
    .regex(/^\d+:[\w-]+$/, { error: 'must be the token of BotFather, like 123456:ABC' })
    .optional()
    .register(meanings, { group: TELEGRAM, means: 'token of BotFather', unset: 'no bot', secret: true }),
  TELEGRAM_SECRET_TOKEN: bearer().optional().register(meanings, {
    group: TELEGRAM,
    means: 'word in each webhook’s header (proves messages)',
    secret: true,
  }),

  ZALO_BOT_TOKEN: text()
    .regex(/^\d+:\S+$/, { error: 'must be the token of the bot, like 123456:ABC' })
    .optional()
    .register(meanings, { group: ZALO_BOT, means: 'token of the bot', unset: 'no bot', secret: true }),
  ZALO_BOT_SECRET_TOKEN: bearer().optional().register(meanings, {
    group: ZALO_BOT,
    means: 'word in each webhook’s header (proves messages)',
    secret: true,
  }),

  ZALO_API_URL: web()
    .default('https://openapi.zalo.me')
    .register(meanings, { group: PLATFORMS, means: 'Zalo OA calls' }),
  ZALO_OAUTH_URL: web()
    .default('https://oauth.zaloapp.com')
    .register(meanings, { group: PLATFORMS, means: 'Zalo tokens' }),
  ZALO_TEMPLATE_URL: web()
    .default('https://business.openapi.zalo.me')
    .register(meanings, { group: PLATFORMS, means: 'Zalo template messages' }),
  ZALO_BOT_API_URL: web()
    .default('https://bot-api.zaloplatforms.com')
    .register(meanings, { group: PLATFORMS, means: 'Zalo Bot Platform' }),
  MESSENGER_API_URL: web()
    .default('https://graph.facebook.com')
    .register(meanings, { group: PLATFORMS, means: 'Messenger' }),
  TELEGRAM_API_URL: web()
    .default('https://api.telegram.org')
    .register(meanings, { group: PLATFORMS, means: 'Telegram' }),

  SPEECH_TO_TEXT_URL: web()
    .optional()
    .register(meanings, { group: SPEECH, means: 'where voices become text', unset: 'off' }),
  SPEECH_TO_TEXT_KEY: text()
    .optional()
    .register(meanings, { group: SPEECH, means: 'its key', unset: 'none', secret: true }),
  SPEECH_TO_TEXT_MODEL: text()
    .optional()
    .register(meanings, { group: SPEECH, means: 'its model', unset: 'the server’s own' }),
  TEXT_TO_SPEECH_URL: web()
    .optional()
    .register(meanings, { group: SPEECH, means: 'where text becomes voices', unset: 'off' }),
  TEXT_TO_SPEECH_KEY: text()
    .optional()
    .register(meanings, { group: SPEECH, means: 'its key', unset: 'none', secret: true }),
  TEXT_TO_SPEECH_MODEL: text()
    .optional()
    .register(meanings, { group: SPEECH, means: 'its model', unset: 'the server’s own' }),
});

export type Variables = z.output<typeof variables>;
export type VariableName = keyof Variables;
