// Runs: the way back is remembered for so long, not longer.
import { expect, test } from 'vitest';
import { id } from '../../domain/ids.ts';
import { report } from '../../flows/citizen/report.ts';
import { answered, back, beginning } from '../../flows/runs.ts';

test('twenty steps are remembered, the newest', () => {
  let run = beginning(report, id('r'), null, {}, 0);
  for (let step = 0; step < 30; step++) run = answered(run, `step${step}`);
  expect(run.trail).toHaveLength(20);
  expect(run.trail.at(-1)).toBe('step28');
});

test('what is known goes only into slots the flow has; at the first question there is no way back', () => {
  const run = beginning(report, id('r'), null, { story: { text: 'x', voices: [] }, colour: 'red' }, 7);
  expect(run).toMatchObject({
    flow: 'citizen/report',
    step: 'begin',
    slots: { story: { text: 'x' } },
    startedAt: 7,
  });
  expect(run.slots).not.toHaveProperty('colour');
  expect(back(report, run)).toBeNull();
});
