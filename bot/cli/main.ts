// Runs the command line; what goes wrong is told in one sentence.
import { sentenceOf } from '../sentence.ts';
import { ganDan } from './program.ts';

try {
  await ganDan().parseAsync(process.argv);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
