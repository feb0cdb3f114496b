// `chat`, as anybody runs it: a talk with the demo commune through pipes, printed as a transcript.
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase, TEST_KEY } from '../../support/database.ts';

let url: string;
let installation: Installation;

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  installation = installationOn(url);
});

afterAll(async () => {
  installation.remove();
  await dropDatabase(url);
});

function chat(lines: readonly string[], args: readonly string[] = [], playground = 'on') {
  const env = {
    ...process.env,
    DATA_DIR: installation.dataDir,
    DATABASE_URL: url,
    SECRET_KEY: TEST_KEY,
    PLAYGROUND: playground,
  };
  return spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', 'chat', ...args], {
    env,
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
}

test('a citizen is greeted by a machine that says so, and chooses by number', () => {
  const { stdout, stderr, status } = chat(['1']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^bot: .*máy trả lời[\s\S]*\n {2}\[1\] Giấy tờ cần mang\n[\s\S]*\ncitizen: 1\nbot: /,
  );
});

test('an officer of the demo commune speaks as such; one that is not there is told who is', () => {
  expect(chat([], ['--officer', 'Vàng A Mẫu']).stdout).toContain('Việc của tôi');
  const { stderr, status } = chat([], ['--officer', 'Ai Đó']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no officer "Ai Đó" in the demo commune; there are: .*Vàng A Mẫu/);
});

test('without a playground there is no phone to speak on', () => {
  expect(chat([], [], 'off').stderr).toBe(
    'chat speaks on a phone of the playground: set PLAYGROUND=on, or use the embedded database.\n',
  );
});
