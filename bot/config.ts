// Configuration: the one reader of the environment. Refused at start with all that is wrong at once.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, hasPlayground, wrongTogether } from './config-rules.ts';
import { meaningOf, type VariableName, type Variables, variables } from './variables.ts';

export type ZaloConfig = {
  readonly oaId: string;
  readonly appId: string;
  readonly appSecret: string;
  readonly oaSecretKey: string;
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
};
export type MessengerConfig = {
  readonly pageId: string;
  readonly pageToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
};
/** A bot of Telegram or of the Zalo Bot Platform. */
export type BotConfig = { readonly token: string; readonly secretToken: string };
export type SpeechConfig = {
  readonly url: string;
  readonly key: string | null;
  readonly model: string | null;
};

/** How this process is to run; `null` where a variable is not set. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly role: Variables['ROLE'];
  /** Absolute. */
  readonly dataDir: string;
  /** `null`: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** `null`: the queue lives in Postgres. */
  readonly redisUrl: string | null;
  /** `null`: made and kept in `dataDir`; only with the embedded database. */
  readonly secretKey: string | null;
  readonly previousSecretKeys: readonly string[];
  /** The phones in the browser; the demo commune is loaded with them, and only then. */
  readonly playground: boolean;
  readonly metricsToken: string | null;
  readonly zalo: ZaloConfig | null;
  readonly zaloVerifier: string | null;
  readonly messenger: MessengerConfig | null;
  readonly telegram: BotConfig | null;
  readonly zaloBot: BotConfig | null;
  /** Where the platforms answer, without a slash at the end. */
  readonly addresses: {
    readonly zaloApi: string;
    readonly zaloOauth: string;
    readonly zaloTemplate: string;
    readonly zaloBotApi: string;
    readonly messengerApi: string;
    readonly telegramApi: string;
  };
  readonly speechToText: SpeechConfig | null;
  readonly textToSpeech: SpeechConfig | null;
};

export type ParsedConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The configuration of this process, or an error whose message lists all that is wrong, a sentence a line. */
export function readConfig(environment: Environment = process.env): Config {
  const parsed = parseConfig(environment);
  if (parsed.kind === 'config') return parsed.config;
  throw new Error(
    `The configuration cannot be used:\n${parsed.sentences.map((one) => `- ${one}`).join('\n')}`,
  );
}

/** Where the sealed files of photos and voices are kept. */
export function mediaFolderOf(dataDir: string): string {
  return join(dataDir, 'media');
}

/** Reads an environment. A blank variable counts as not set: compose files pass on what is empty. */
export function parseConfig(environment: Environment = process.env): ParsedConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  const wrong = parsed.error?.issues.map((issue) => sentenceOf(issue.path[0], issue.message, given)) ?? [];
  const sentences = [...wrong, ...wrongTogether(given)];
  return parsed.data && sentences.length === 0
    ? { kind: 'config', config: configOf(parsed.data) }
    : { kind: 'refused', sentences };
}

function sentenceOf(name: PropertyKey | undefined, requirement: string, given: Environment): string {
  const variable = Object.keys(variables.shape).find((one): one is VariableName => one === name);
  if (!variable) return requirement;
  const value = meaningOf(variables.shape[variable]).secret ? '' : `, not "${given[variable]}"`;
  return `${variable} ${requirement}${value}.`;
}

function configOf(given: Variables): Config {
  return {
    port: given.PORT,
    host: given.HOST,
    publicUrl: given.PUBLIC_URL ?? null,
    role: given.ROLE,
    dataDir: resolve(PROJECT, given.DATA_DIR),
    databaseUrl: given.DATABASE_URL ?? null,
    redisUrl: given.REDIS_URL ?? null,
    secretKey: given.SECRET_KEY ?? null,
    previousSecretKeys: given.SECRET_KEY_PREVIOUS ?? [],
    playground: hasPlayground(given),
    metricsToken: given.METRICS_TOKEN ?? null,
    ...accountsOf(given),
    zaloVerifier: given.ZALO_VERIFIER ?? null,
    addresses: {
      zaloApi: given.ZALO_API_URL,
      zaloOauth: given.ZALO_OAUTH_URL,
      zaloTemplate: given.ZALO_TEMPLATE_URL,
      zaloBotApi: given.ZALO_BOT_API_URL,
      messengerApi: given.MESSENGER_API_URL,
      telegramApi: given.TELEGRAM_API_URL,
    },
    speechToText: speechOf(given.SPEECH_TO_TEXT_URL, given.SPEECH_TO_TEXT_KEY, given.SPEECH_TO_TEXT_MODEL),
    textToSpeech: speechOf(given.TEXT_TO_SPEECH_URL, given.TEXT_TO_SPEECH_KEY, given.TEXT_TO_SPEECH_MODEL),
  };
}

function accountsOf(given: Variables): Pick<Config, 'zalo' | 'messenger' | 'telegram' | 'zaloBot'> {
  return {
    zalo: whole(
      {
        oaId: given.ZALO_OA_ID,
        appId: given.ZALO_APP_ID,
        appSecret: given.ZALO_APP_SECRET,
        oaSecretKey: given.ZALO_OA_SECRET_KEY,
      },
      {
        accessToken: given.ZALO_ACCESS_TOKEN ?? null,
        refreshToken: given.ZALO_REFRESH_TOKEN ?? null,
      },
    ),
    messenger: whole(
      {
        pageId: given.MESSENGER_PAGE_ID,
        pageToken: given.MESSENGER_PAGE_TOKEN,
        appSecret: given.MESSENGER_APP_SECRET,
        verifyToken: given.MESSENGER_VERIFY_TOKEN,
      },
      {},
    ),
    telegram: whole({ token: given.TELEGRAM_BOT_TOKEN, secretToken: given.TELEGRAM_SECRET_TOKEN }, {}),
    zaloBot: whole({ token: given.ZALO_BOT_TOKEN, secretToken: given.ZALO_BOT_SECRET_TOKEN }, {}),
  };
}

type Whole<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

/** All of `needed`, with the rest; nothing when one of them is not set. */
function whole<T extends Environment, R>(needed: T, rest: R): (Whole<T> & R) | null {
  return isWhole(needed) ? { ...needed, ...rest } : null;
}

function isWhole<T extends Environment>(needed: T): needed is T & Whole<T> {
  return Object.values(needed).every((value) => value !== undefined);
}

function speechOf(
  url: string | undefined,
  key: string | undefined,
  model: string | undefined,
): SpeechConfig | null {
  return url ? { url, key: key ?? null, model: model ?? null } : null;
}
