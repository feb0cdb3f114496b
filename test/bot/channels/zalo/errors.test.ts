// Every recorded error of Zalo, as the outcome that `send` gives when nothing else helps.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classOf, outcomeOf } from '../../../../bot/channels/zalo/errors.ts';
import type { Outcome } from '../../../../domain/channel.ts';
import { HOUR } from '../../../../domain/clock.ts';

const FOLDER = 'test/fixtures/zalo/api';
/** 2026-11-20 23:30 at +07:00. */
const NIGHT = Date.UTC(2026, 10, 20, 16, 30);

/** Outcome kinds by file; what another call may still mend is told in `sender.test.ts`. */
const EXPECTED: Readonly<Record<string, string>> = {
  'error_-100_attachment_expired.json': 'refused plain',
  'error_-200_send_failed.json': 'uncertain',
  'error_-201_invalid_param.json': 'refused plain',
  'error_-201_quote_invalid.json': 'refused plain',
  'error_-204_oa_disabled.json': 'account_down',
  'error_-205_oa_not_exist.json': 'account_down',
  'error_-209_app_not_active.json': 'account_down',
  'error_-210_limit.json': 'refused plain',
  'error_-211_quota.json': 'account_down',
  'error_-212_api_not_registered.json': 'account_down',
  'error_-213_not_followed.json': 'unreachable gone closes',
  'error_-216_token_invalid.json': 'account_down',
  'error_-217_user_blocked.json': 'unreachable blocked closes',
  'error_-218_receive_quota.json': 'unreachable quota',
  'error_-219_app_removed.json': 'account_down',
  'error_-220_token_expired.json': 'account_down',
  'error_-221_oa_unverified.json': 'account_down',
  'error_-223_not_authorised.json': 'account_down',
  'error_-224_upgrade_package.json': 'account_down',
  'error_-227_user_inactive.json': 'unreachable gone closes',
  'error_-230_window_7d.json': 'unreachable window_closed',
  'error_-232_no_interaction.json': 'unreachable window_closed',
  'error_-233_type_unsupported.json': 'refused plain',
  'error_-234_night.json': 'retry',
  'error_-235_oa_type.json': 'account_down',
  'error_-240_v2_shutdown.json': 'account_down',
  'error_-242_appsecret_proof.json': 'account_down',
  'error_-244_user_restricted.json': 'unreachable blocked',
  'error_-248_standards.json': 'refused',
  'error_-320_zca.json': 'account_down',
  'error_-321_zca_balance.json': 'account_down',
  'error_-32_app_rate.json': 'retry',
  'error_-32_oa_rate.json': 'retry',
  'error_401_token_invalid.json': 'account_down',
};

/** The gateway's page has no code: `api.ts` reads it. */
const WITHOUT_CODE = new Set(['error_502_html.json']);
const files = readdirSync(FOLDER).filter((name) => name.startsWith('error_') && !WITHOUT_CODE.has(name));

test('the table names every recorded error', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
});

test.each(files)('%s', (file) => {
  const code: number = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).body.error;
  const outcome = outcomeOf(code, null, NIGHT);
  expect(told(outcome)).toBe(EXPECTED[file]);
});

function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'unreachable':
      return `unreachable ${outcome.reason}${outcome.closesAddress ? ' closes' : ''}`;
    case 'refused':
      return outcome.plainMayPass ? 'refused plain' : 'refused';
    default:
      return outcome.kind;
  }
}

test('a message refused at night goes at six in the morning, and that was no try', () => {
  expect(outcomeOf(-234, null, NIGHT)).toMatchObject({ afterMs: 6.5 * HOUR, countsAsTry: false });
  expect(outcomeOf(-234, null, NIGHT + 3 * HOUR)).toMatchObject({ afterMs: 3.5 * HOUR });
});

test('a rate limit waits as long as it was told, and is no try', () => {
  expect(outcomeOf(-32, 7_000, NIGHT)).toEqual({
    kind: 'retry',
    afterMs: 7_000,
    reason: 'zalo -32',
    countsAsTry: false,
  });
  expect(outcomeOf(-32, null, NIGHT)).toMatchObject({ afterMs: 20_000 });
});

test.each([-1, -999, 5, 100_000])('code %d, which no table knows, may hide a delivered message', (code) => {
  expect(classOf(code)).toBe('unclear');
  expect(outcomeOf(code, null, NIGHT)).toMatchObject({ kind: 'uncertain' });
});
