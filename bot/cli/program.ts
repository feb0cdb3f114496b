// The command line: every command with its help, each handed to the file that does it.
import { Command } from 'commander';
import { dueAnswerer } from './due.ts';
import { staleFiles, writeStale } from './generate.ts';
import { answerLines } from './jsonl.ts';

/** The program, not yet run. */
export function ganDan(): Command {
  const program = new Command('gan-dan')
    .description('Gần Dân, the chat assistant of a commune: everything an operator does from a terminal.')
    .usage('<command>   (npm run -s gan-dan -- <command>)')
    .showHelpAfterError('(gan-dan --help lists the commands)');
  addQuestions(program);
  addUpkeep(program);
  return program;
}

function addQuestions(program: Command): void {
  program
    .command('due')
    .description('when a term ends: {"start", "term": "5wd"|"30d"|"8wh", "hours"?} → "due", "projected"')
    .requiredOption('--jsonl', 'one JSON object a line on standard input, one a line out')
    .action(() => answerLines(process.stdin, process.stdout, dueAnswerer()));
}

function addUpkeep(program: Command): void {
  program
    .command('generate')
    .description(
      'write the files that are derived from others: word keys, .env.example, diagrams of the flows',
    )
    .option('--check', 'write nothing, fail when one is stale')
    .action(async ({ check }: { check?: true }) => {
      const stale = check ? staleFiles() : await writeStale();
      for (const path of stale)
        console.log(check ? `${path} is stale: run npm run -s gan-dan -- generate` : `${path} written`);
      if (check && stale.length > 0) process.exitCode = 1;
    });
}
