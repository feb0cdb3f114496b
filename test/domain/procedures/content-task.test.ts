// Content tasks: the worst first, whose they are, and who may change and sign a sheet.
import { describe, expect, test } from 'vitest';
import { id, type PersonId, type ProcedureId } from '../../../domain/ids.ts';
import {
  contentOfficer,
  contentTasks,
  type SentBack,
  signingPost,
} from '../../../domain/procedures/content-task.ts';
import { demoCommune, OFFICERS, POSTS, withAbsence } from '../../support/commune.ts';
import { sheetWith } from '../../support/procedure.ts';

const TODAY = '2026-11-24';
const NOW = Date.parse('2026-11-25T02:00:00Z');

const sheet = (name: string, given: Parameters<typeof sheetWith>[0] = {}) =>
  sheetWith({ id: id<ProcedureId>(name), ...given });

function sentBack(procedure: string): SentBack {
  return { id: procedure, procedure: id(procedure), person: id<PersonId>('p'), said: null, at: NOW };
}

describe('the tasks', () => {
  test('people sent back before signatures that hold no more, before days that have passed', () => {
    const sheets = [
      sheet('late', { recheckBy: '2026-11-01' }),
      sheet('later', { recheckBy: '2026-11-20' }),
      sheet('changed', { changedSinceReview: true }),
      sheet('once'),
      sheet('twice'),
      sheet('fine', { recheckBy: TODAY }),
    ];
    const sentBacks = [sentBack('twice'), sentBack('once'), sentBack('twice')];
    const tasks = contentTasks(sheets, sentBacks, TODAY);
    expect(tasks.map((task) => [task.sheet.id, task.sentBack, task.reviewDue])).toEqual([
      ['twice', 2, null],
      ['once', 1, null],
      ['changed', 0, null],
      ['late', 0, '2026-11-01'],
      ['later', 0, '2026-11-20'],
    ]);
  });

  test('what is no longer done is no task', () => {
    expect(contentTasks([sheet('ended', { recheckBy: '2026-11-01', ends: TODAY })], [], TODAY)).toEqual([]);
  });
});

/** The commune with the reception officer as keeper of the content. */
function keeping() {
  const commune = demoCommune();
  const posts = commune.posts.map((post) =>
    post.code === POSTS.reception ? { ...post, keepsContent: true } : post,
  );
  return { ...commune, posts };
}

describe('whose they are', () => {
  test('the keeper’s; while away the deputy’s; without a keeper the duty officer’s', () => {
    const away = { from: NOW - 1, to: NOW + 1, deputy: OFFICERS.landOfficer };
    expect(contentOfficer(keeping(), NOW)).toBe(OFFICERS.reception);
    expect(contentOfficer(withAbsence(keeping(), OFFICERS.reception, away), NOW)).toBe(OFFICERS.landOfficer);
    expect(contentOfficer(demoCommune(), NOW)).toBe(OFFICERS.nightWatch);
  });
});

describe('who may sign', () => {
  test('the keeper, the chairman, and nobody else', () => {
    expect(signingPost(keeping(), OFFICERS.reception, NOW)).toBe(POSTS.reception);
    expect(signingPost(keeping(), OFFICERS.chairman, NOW)).toBe(POSTS.chairman);
    expect(signingPost(keeping(), OFFICERS.landOfficer, NOW)).toBeNull();
  });

  test('a deputy signs for the post while its holder is away, and no longer', () => {
    const away = { from: NOW - 1, to: NOW + 1, deputy: OFFICERS.landOfficer };
    const commune = withAbsence(keeping(), OFFICERS.reception, away);
    expect(signingPost(commune, OFFICERS.landOfficer, NOW)).toBe(POSTS.reception);
    expect(signingPost(commune, OFFICERS.landOfficer, NOW + 2)).toBeNull();
  });
});
