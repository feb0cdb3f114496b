// Rules on settings that are allowed one by one and not together.
import type { VariableName, Variables } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables of which one alone is of no use: as soon as one of `any` is set, all of `all` must be. */
const TOGETHER: readonly { readonly any: readonly VariableName[]; readonly all: readonly VariableName[] }[] =
  [
    {
      any: [
        'ZALO_OA_ID',
        'ZALO_APP_ID',
        'ZALO_APP_SECRET',
        'ZALO_OA_SECRET_KEY',
        'ZALO_ACCESS_TOKEN',
        'ZALO_REFRESH_TOKEN',
      ],
      all: ['ZALO_OA_ID', 'ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_OA_SECRET_KEY'],
    },
    { any: ['ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN'], all: ['ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN'] },
    ...[
      [
        'MESSENGER_PAGE_ID',
        'MESSENGER_PAGE_TOKEN',
        'MESSENGER_APP_SECRET',
        'MESSENGER_VERIFY_TOKEN',
      ] as const,
      ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_SECRET_TOKEN'] as const,
      ['ZALO_BOT_TOKEN', 'ZALO_BOT_SECRET_TOKEN'] as const,
    ].map((all) => ({ any: all, all })),
    { any: ['SPEECH_TO_TEXT_KEY', 'SPEECH_TO_TEXT_MODEL'], all: ['SPEECH_TO_TEXT_URL'] },
    { any: ['TEXT_TO_SPEECH_KEY', 'TEXT_TO_SPEECH_MODEL'], all: ['TEXT_TO_SPEECH_URL'] },
  ];

/** Sentences on settings that are allowed one by one and not together; `given` holds no blank values. */
export function wrongTogether(given: Environment): readonly string[] {
  return [...incomplete(given), ...dangers(given)];
}

function incomplete(given: Environment): readonly string[] {
  return TOGETHER.flatMap(({ any, all }) => {
    const set = any.find((name) => given[name]);
    const missing = all.filter((name) => !given[name]);
    return set && missing.length > 0 ? [`${set} is set, so ${missing.join(', ')} must be set too.`] : [];
  });
}

function dangers(given: Environment): readonly string[] {
  const sentences: string[] = [];
  if (given.DATABASE_URL && !given.SECRET_KEY) {
    sentences.push(
      'DATABASE_URL is set, so SECRET_KEY must be set too: make one with `openssl rand -base64 32` and keep it safe.',
    );
  }
  if (given.SECRET_KEY_PREVIOUS && !given.SECRET_KEY) {
    sentences.push('SECRET_KEY_PREVIOUS is set, so SECRET_KEY must be set too.');
  }
  if (given.PUBLIC_URL?.startsWith('http:') && isOutside(given.PUBLIC_URL)) {
    sentences.push(
      `PUBLIC_URL must begin with https://, not "${given.PUBLIC_URL}": the platforms call no other.`,
    );
  }
  if (hasPlayground(given))
    sentences.push(...PLATFORM_DOORS.flatMap((door) => playgroundDanger(given, door)));
  return sentences;
}

type Door = { readonly tokens: readonly VariableName[]; readonly addresses: readonly VariableName[] };

/** Each platform's tokens with the addresses they are sent to. */
const PLATFORM_DOORS: readonly Door[] = [
  {
    tokens: ['ZALO_ACCESS_TOKEN', 'ZALO_REFRESH_TOKEN'],
    addresses: ['ZALO_API_URL', 'ZALO_OAUTH_URL', 'ZALO_TEMPLATE_URL'],
  },
  { tokens: ['MESSENGER_PAGE_TOKEN'], addresses: ['MESSENGER_API_URL'] },
  { tokens: ['TELEGRAM_BOT_TOKEN'], addresses: ['TELEGRAM_API_URL'] },
  { tokens: ['ZALO_BOT_TOKEN'], addresses: ['ZALO_BOT_API_URL'] },
];

/** The playground lets anybody speak as anybody: it never runs beside a way to real people. */
function playgroundDanger(given: Environment, { tokens, addresses }: Door): readonly string[] {
  const outside = addresses.find((name) => isOutside(given[name]));
  const token = tokens.find((name) => given[name]);
  if (!token || !outside) return [];
  return [
    `The playground is on and ${token} is set while ${outside} is a real platform: set PLAYGROUND=off, or unset ${token}.`,
  ];
}

/** Whether the playground runs: as set, else with the embedded database. */
export function hasPlayground(given: Environment | Variables): boolean {
  return given.PLAYGROUND ? given.PLAYGROUND === 'on' : !given.DATABASE_URL;
}

/** Unset is the platform's real address; what is no address at all has been refused already. */
function isOutside(url: string | undefined): boolean {
  if (url === undefined) return true;
  return URL.canParse(url) && !/^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
