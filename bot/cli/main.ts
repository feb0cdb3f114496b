// Runs the command line; what goes wrong is told in one sentence.
import { sentenceOf } from '../sentence.ts';
import { ganDan } from './program.ts';

// `gan-dan … | head`: whoever reads has seen enough
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await ganDan().parseAsync(process.argv);
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
