// The environment: what is read from it, and every way in which it is refused.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { envExample } from '../../bot/cli/env-example.ts';
import { type Config, parseConfig, readConfig } from '../../bot/config.ts';

const KEY = 'k'.repeat(44);
const POSTGRES = 'postgres://owner:canary-password@db/gan_dan';
const ZALO = {
  ZALO_OA_ID: '1423847451268726170',
  ZALO_APP_ID: '10271',
  ZALO_APP_SECRET: 's',
  ZALO_OA_SECRET_KEY: 'o',
};
const TOKENS = { ZALO_ACCESS_TOKEN: 't', ZALO_REFRESH_TOKEN: 'r' };

function configOf(environment: Record<string, string>): Config {
  const parsed = parseConfig(environment);
  if (parsed.kind === 'refused') throw new Error(parsed.sentences.join('\n'));
  return parsed.config;
}

function refusals(environment: Record<string, string>): readonly string[] {
  const parsed = parseConfig(environment);
  return parsed.kind === 'refused' ? parsed.sentences : [];
}

test('nothing set: one process, embedded database, queue in Postgres, playground', () => {
  expect(configOf({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    role: 'all',
    dataDir: resolve('data'),
    databaseUrl: null,
    redisUrl: null,
    secretKey: null,
    playground: true,
    zalo: null,
  });
});

test('a blank variable counts as not set', () => {
  expect(configOf({ PORT: '', DATABASE_URL: ' ', ROLE: '' })).toEqual(configOf({}));
});

test('production: Postgres, Redis, a key, no playground unless it is forced', () => {
  const production = { DATABASE_URL: POSTGRES, REDIS_URL: 'redis://queue:6379', SECRET_KEY: KEY };
  expect(configOf(production)).toMatchObject({ databaseUrl: POSTGRES, secretKey: KEY, playground: false });
  expect(configOf({ ...production, PLAYGROUND: 'on' }).playground).toBe(true);
});

test('an account is whole or absent; addresses lose their last slash; keys are listed', () => {
  const config = configOf({
    ...ZALO,
    PUBLIC_URL: 'https://xa.example.vn/',
    SECRET_KEY: KEY,
    SECRET_KEY_PREVIOUS: `${'a'.repeat(32)}, ${'b'.repeat(32)}`,
    SPEECH_TO_TEXT_URL: 'http://127.0.0.1:9000/v1/',
  });
  expect(config.zalo).toEqual({
    oaId: '1423847451268726170',
    appId: '10271',
    appSecret: 's',
    oaSecretKey: 'o',
    accessToken: null,
    refreshToken: null,
  });
  expect(config.publicUrl).toBe('https://xa.example.vn');
  expect(config.previousSecretKeys).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
  expect(config.speechToText).toEqual({ url: 'http://127.0.0.1:9000/v1', key: null, model: null });
});

describe('refused, with a sentence that says what to do', () => {
  test.each<[string, Record<string, string>]>([
    ['PORT must be a port number from 0 to 65535, not "80a".', { PORT: '80a' }],
    ['PORT must be a port number from 0 to 65535, not "70000".', { PORT: '70000' }],
    ['ROLE must be all, web or worker, not "both".', { ROLE: 'both' }],
    ['PLAYGROUND must be on or off, not "yes".', { PLAYGROUND: 'yes' }],
    ['REDIS_URL must be an address that begins with redis:// or rediss://.', { REDIS_URL: 'queue:6379' }],
    [
      'PUBLIC_URL must begin with https://, not "http://xa.example.vn"',
      { PUBLIC_URL: 'http://xa.example.vn' },
    ],
    ['DATABASE_URL is set, so SECRET_KEY must be set too', { DATABASE_URL: POSTGRES }],
    ['SECRET_KEY must have at least 32 random letters', { SECRET_KEY: 'short' }],
    ['SECRET_KEY_PREVIOUS must have at least 32', { SECRET_KEY: KEY, SECRET_KEY_PREVIOUS: 'short' }],
    ['SECRET_KEY_PREVIOUS is set, so SECRET_KEY must be set too.', { SECRET_KEY_PREVIOUS: KEY }],
    ['ZALO_OA_ID is set, so ZALO_APP_ID, ZALO_APP_SECRET, ZALO_OA_SECRET_KEY must', { ZALO_OA_ID: '12' }],
    [
      'ZALO_REFRESH_TOKEN is set, so ZALO_ACCESS_TOKEN',
      { ...ZALO, PLAYGROUND: 'off', ZALO_REFRESH_TOKEN: 'r' },
    ],
    ['MESSENGER_PAGE_ID is set, so MESSENGER_PAGE_TOKEN', { MESSENGER_PAGE_ID: '12' }],
    [
      'TELEGRAM_BOT_TOKEN is set, so TELEGRAM_SECRET_TOKEN',
      { PLAYGROUND: 'off', TELEGRAM_BOT_TOKEN: '12:ab' },
    ],
    ['TEXT_TO_SPEECH_KEY is set, so TEXT_TO_SPEECH_URL must be set too.', { TEXT_TO_SPEECH_KEY: 'x' }],
    ['ZALO_VERIFIER must be the file name the console shows', { ...ZALO, ZALO_VERIFIER: '../../etc/passwd' }],
    ['The playground is on and ZALO_ACCESS_TOKEN is set while ZALO_API_URL', { ...ZALO, ...TOKENS }],
  ])('%s', (sentence, environment) => {
    expect(refusals(environment)).toEqual([expect.stringContaining(sentence)]);
  });

  test('all that is wrong at once, through the error of the start too', () => {
    const environment = { PORT: '80a', ROLE: 'x', DATABASE_URL: POSTGRES };
    expect(refusals(environment)).toHaveLength(3);
    expect(() => readConfig(environment)).toThrow(/PORT must[\s\S]*ROLE must[\s\S]*SECRET_KEY must/);
  });

  test('a secret is never repeated', () => {
    const environment = {
      DATABASE_URL: 'canary://owner:canary@db',
      SECRET_KEY: 'canary',
      METRICS_TOKEN: 'canary',
      TELEGRAM_BOT_TOKEN: 'canary',
    };
    expect(refusals(environment).join('\n')).not.toContain('canary');
    expect(refusals(environment).length).toBeGreaterThan(3);
  });
});

test('the playground may run beside tokens that only a fake on this machine will ever see', () => {
  const fake = 'http://127.0.0.1:4000';
  const environment = { ...ZALO, ...TOKENS, ZALO_API_URL: fake, ZALO_OAUTH_URL: fake };
  expect(refusals(environment)).toEqual([expect.stringContaining('ZALO_TEMPLATE_URL is a real platform')]);
  expect(configOf({ ...environment, ZALO_TEMPLATE_URL: fake }).playground).toBe(true);
  expect(configOf({ ...ZALO, ...TOKENS, PLAYGROUND: 'off' }).playground).toBe(false);
});

test('.env.example is fresh', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
});
