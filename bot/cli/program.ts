// The command line: every command with its help, each handed to the file that does it.
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { backup, restore } from './backup.ts';
import { importFile, listAll, showOne } from './commune.ts';
import { dueAnswerer } from './due.ts';
import { staleFiles, writeStale } from './generate.ts';
import { migrateNow, resetDemo } from './installation.ts';
import { invite } from './invite.ts';
import { answerLines } from './jsonl.ts';

const TEMPLATE = new URL('../../docs/commune-template.yaml', import.meta.url);

/** The program, not yet run. */
export function ganDan(): Command {
  const program = new Command('gan-dan')
    .description('Gần Dân, the chat assistant of a commune: everything an operator does from a terminal.')
    .usage('<command>   (npm run -s gan-dan -- <command>)')
    .showHelpAfterError('(gan-dan --help lists the commands)');
  addQuestions(program);
  addCommunes(program);
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

function addCommunes(program: Command): void {
  const commune = program.command('commune').description('the communes this installation serves');
  commune
    .command('import')
    .argument('<file>', 'the commune’s file, like docs/commune-template.yaml')
    .description('bring in a commune, or what has changed in its file')
    .action(importFile);
  commune.command('list').description('every commune, one a line').action(listAll);
  commune
    .command('show')
    .argument('<slug>')
    .description('a commune’s posts, holders, duty and terms as they are now')
    .action(showOne);
  commune
    .command('template')
    .description('print a documented file to begin with')
    .action(async () => console.log((await readFile(TEMPLATE, 'utf8')).trimEnd()));
  program
    .command('invite')
    .argument('<commune>', 'slug of the commune')
    .argument('<whom>', 'code of a post with one holder, or key of an officer in the commune’s file')
    .description('make a code by which an officer links their chat; it works once, for 24 hours')
    .action(invite);
}

function addUpkeep(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to the shape this version knows')
    .action(migrateNow);
  program
    .command('reset')
    .description('start the demo afresh: invented communes, their talks and the pushed clock are forgotten')
    .requiredOption('--demo', 'only the demo can be reset')
    .action(resetDemo);
  program
    .command('backup')
    .argument('<file>', 'a new file; it will hold all data and the key, so guard it')
    .description('write data, media and key into one file')
    .action(backup);
  program
    .command('restore')
    .argument('<file>', 'a file that backup has written')
    .description('bring a backup into an empty installation')
    .action(restore);
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
