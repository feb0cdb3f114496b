// `connect`: an account goes to one commune, and a link is printed; what is missing is said.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, queryAsAdmin } from '../../support/database.ts';

const ZALO = {
  ZALO_OA_ID: '1423847451268726170',
  ZALO_APP_ID: '10271',
  ZALO_APP_SECRET: 'canary-app',
  ZALO_OA_SECRET_KEY: 'canary-oa',
};
const PUBLIC = { PUBLIC_URL: 'https://xa.example.vn' };
let url: string;
const made: Installation[] = [];

function installation(environment: Readonly<Record<string, string>>): Installation {
  const one = installationOn(url, environment);
  made.push(one);
  return one;
}

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  await installation({}).run('commune', 'import', 'docs/commune-template.yaml');
});

afterAll(async () => {
  for (const one of made) one.remove();
  await dropDatabase(url);
});

test('the account of the environment is stored sealed, and known by itself the next time', async () => {
  const first = await installation({ ...ZALO, ...PUBLIC }).run('connect', 'zalo', 'xa-mau');
  expect(first).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^https:\/\/xa\.example\.vn\/connect\/zalo\?ticket=\S+\n$/),
  });
  const [row] = await queryAsAdmin<{ text: string }>(
    url,
    'select row_to_json(a)::text as text from channel_accounts a',
  );
  expect(row?.text).toContain(ZALO.ZALO_OA_ID);
  expect(row?.text).not.toContain(Buffer.from('canary').toString('hex'));
  expect(await installation(PUBLIC).run('connect', 'zalo', 'xa-mau')).toMatchObject({ code: 0 });
});

test('no public address, no such channel, no such commune: one sentence each', async () => {
  expect((await installation(ZALO).run('connect', 'zalo', 'xa-mau')).err).toBe(
    'The platform must reach this server: set PUBLIC_URL to its https address.\n',
  );
  expect((await installation(PUBLIC).run('connect', 'viber', 'xa-mau')).err).toContain(
    'No account of "viber"',
  );
  expect((await installation(PUBLIC).run('connect', 'zalo', 'o-dau')).err).toContain(
    'There is no commune "o-dau" here',
  );
});
