// Whom a report complains about: from the list a citizen chooses from, or from words where nothing may be asked.
import { describe, expect, test } from 'vitest';
import { id, type RunId } from '../../domain/ids.ts';
import { commandOf } from '../../handlers/commands.ts';
import { subjectItems, subjectsChosen, subjectsNamed } from '../../handlers/subject.ts';
import { conductCommune } from '../domain/complaint/accused.ts';
import { OFFICERS, POSTS } from '../support/commune.ts';
import { saying } from '../support/words.ts';

const commune = conductCommune();
const NOBODY = { officers: [], posts: [], units: [] };
const at = { commune, chance: () => 0.5 };
const from = { run: id<RunId>('11111111-1111-7111-8111-111111111111'), about: null };

describe('the list', () => {
  const items = subjectItems(commune);

  test('units come first, then everybody with title and name', () => {
    const labels = items.map(({ label }) => saying(0)(label));
    expect(labels[0]).toBe('VP, không rõ tên');
    expect(labels).toContain('Công chức địa chính Hà Văn Dụ');
    expect(items).toHaveLength(commune.officers.length + 6);
  });

  test('every line of it stands for somebody', () => {
    for (const { id } of items) expect(subjectsChosen(id, commune)).not.toEqual(NOBODY);
    expect(subjectsChosen(POSTS.economyHead, commune)).toEqual({ ...NOBODY, units: [POSTS.economyHead] });
    expect(subjectsChosen(OFFICERS.chairman, commune)).toEqual({ ...NOBODY, officers: [OFFICERS.chairman] });
  });

  test('what is not in it, or no longer, is nobody', () => {
    expect(subjectsChosen(null, commune)).toEqual(NOBODY);
    expect(subjectsChosen('gone', commune)).toEqual(NOBODY);
    expect(subjectsNamed(null, commune)).toEqual(NOBODY);
  });
});

describe('where nothing may be asked', () => {
  const chairman = { ...NOBODY, officers: [OFFICERS.chairman] };
  const told = { text: 'Chủ tịch xã nhận tiền của dân', voices: [] };
  const subjectsOf = (submission: Parameters<typeof commandOf>[0]) => {
    const command = commandOf(submission, at);
    return command?.kind === 'File' ? command.subjects : undefined;
  };

  test('whoever a denunciation names is left out', () => {
    expect(subjectsOf({ ...from, command: 'HandOverDenunciation', fields: { told } })).toEqual(chairman);
  });

  test('whoever is named beside violence is left out, beside a fire is called', () => {
    const alarm = (danger: string) =>
      subjectsOf({ ...from, command: 'Alarm', fields: { danger, told, photos: null } });
    expect(alarm('violence')).toEqual(chairman);
    expect(alarm('fire')).toEqual(NOBODY);
  });

  test('what is only spoken names nobody', () => {
    const spoken = { text: null, voices: [id<never>('voice')] };
    expect(subjectsOf({ ...from, command: 'HandOverDenunciation', fields: { told: spoken } })).toEqual(
      NOBODY,
    );
  });
});
