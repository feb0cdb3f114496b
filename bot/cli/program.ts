// The command line: every command with its help. A command's file is loaded when it is asked for: `due` and its like
// are called by the thousand and should not load a database driver.
import { Command } from 'commander';
import type { ReportOptions } from './report.ts';

/** The program, not yet run. */
export function ganDan(): Command {
  const program = new Command('gan-dan')
    .description('Gần Dân, the chat assistant of a commune: everything an operator does from a terminal.')
    .usage('<command>   (npm run -s gan-dan -- <command>)')
    .showHelpAfterError('(gan-dan --help lists the commands)');
  addQuestions(program);
  addCommunes(program);
  addUpkeep(program);
  addContents(program);
  return program;
}

function addQuestions(program: Command): void {
  program
    .command('due')
    .description('when a term ends: {"start", "term": "5wd"|"30d"|"8wh", "hours"?} → "due", "projected"')
    .requiredOption('--jsonl', 'one JSON object a line on standard input, one a line out')
    .action(async () => {
      const [{ answerLines }, { dueAnswerer }] = await Promise.all([
        import('./jsonl.ts'),
        import('./due.ts'),
      ]);
      await answerLines(process.stdin, process.stdout, dueAnswerer());
    });
  program
    .command('checklist')
    .description(
      'papers for given answers: {"procedure", "answers": {question: option}} → "documents", "fee", …',
    )
    .requiredOption('--jsonl', 'one JSON object a line on standard input, one a line out')
    .action(async () => {
      const [{ answerLines }, { checklistAnswerer }] = await Promise.all([
        import('./jsonl.ts'),
        import('./checklist.ts'),
      ]);
      await answerLines(process.stdin, process.stdout, await checklistAnswerer());
    });
  program
    .command('classify')
    .description('what a text is and is about: {"text"} → "kind", "category", "urgency", "visibility"')
    .requiredOption('--jsonl', 'one JSON object a line on standard input, one a line out')
    .action(async () => {
      const [{ answerLines }, { classifyAnswerer }] = await Promise.all([
        import('./jsonl.ts'),
        import('./classify.ts'),
      ]);
      await answerLines(process.stdin, process.stdout, await classifyAnswerer());
    });
  program
    .command('match')
    .description(
      'what somebody means: {"text"} or {"turns": [{"text"}]} → "intent", "procedures", "confident"',
    )
    .requiredOption('--jsonl', 'one JSON object a line on standard input, one a line out')
    .action(async () => {
      const [{ answerLines }, { matchAnswerer }] = await Promise.all([
        import('./jsonl.ts'),
        import('./match.ts'),
      ]);
      await answerLines(process.stdin, process.stdout, await matchAnswerer());
    });
}

function addCommunes(program: Command): void {
  const commune = program.command('commune').description('the communes this installation serves');
  commune
    .command('import')
    .argument('<file>', 'the commune’s file, like docs/commune-template.yaml')
    .description('bring in a commune, or what has changed in its file')
    .action(async (file: string) => (await import('./commune.ts')).importFile(file));
  commune
    .command('list')
    .description('every commune, one a line')
    .action(async () => (await import('./commune.ts')).listAll());
  commune
    .command('show')
    .argument('<slug>')
    .description('a commune’s posts, holders, duty and terms as they are now')
    .action(async (slug: string) => (await import('./commune.ts')).showOne(slug));
  commune
    .command('template')
    .description('print a documented file to begin with')
    .action(async () => (await import('./commune.ts')).printTemplate());
  program
    .command('holidays')
    .description('official rest days')
    .command('import')
    .argument('<file>', 'JSON: a list of {"date", "name", "kind", "status", "source"}')
    .option('--commune <slug>', 'only this commune; all of them when not said')
    .description(
      'load an official notice; open promises are counted anew, people are told where a day moves later',
    )
    .action(async (file: string, { commune }: { readonly commune?: string }) =>
      (await import('./holidays.ts')).importHolidays(file, commune),
    );
  program
    .command('dossiers')
    .description('where the dossiers handed in at the counter stand')
    .command('import')
    .argument(
      '<file>',
      'an Excel or CSV file: Mã hồ sơ, Thủ tục, Họ tên, Điện thoại, Ngày nhận, Ngày hẹn trả, Tình trạng, Ngày trả',
    )
    .requiredOption('--commune <slug>', 'whose dossiers they are')
    .description(
      'bring in what a file says; mistakes are told by row and column, the same file twice changes nothing',
    )
    .action(async (file: string, options: { commune: string }) =>
      (await import('./dossiers.ts')).importDossierFile(file, options),
    );
  program
    .command('report')
    .requiredOption('--commune <slug>', 'slug of the commune')
    .option('--month <month>', 'like 2026-11; the last month that is over when left out')
    .option('--out <file>', 'also write it as a new Excel file')
    .description('the monthly report: numbers without people, none under five')
    .action(async (options: ReportOptions) => (await import('./report.ts')).printReport(options));
  program
    .command('connect')
    .argument('<channel>', 'zalo')
    .argument('<commune>', 'slug of the commune')
    .description(
      'give an account (the ZALO_… variables) to a commune and print the link its administrator opens',
    )
    .action(async (channel: string, slug: string) => (await import('./connect.ts')).connect(channel, slug));
  program
    .command('invite')
    .argument('<commune>', 'slug of the commune')
    .argument('<whom>', 'code of a post with one holder, or key of an officer in the commune’s file')
    .description('make a code by which an officer links their chat; it works once, for 24 hours')
    .action(async (slug: string, whom: string) => (await import('./invite.ts')).invite(slug, whom));
}

function addUpkeep(program: Command): void {
  program
    .command('doctor')
    .description('what is wrong with this installation; exit code 1 if anything is')
    .action(async () => (await import('./doctor.ts')).doctor());
  program
    .command('migrate')
    .description('bring the database to the shape this version knows')
    .action(async () => (await import('./installation.ts')).migrateNow());
  program
    .command('backup')
    .argument('<file>', 'a new file; it will hold all data and the key, so guard it')
    .description('write data, media and key into one file')
    .action(async (file: string) => (await import('./backup.ts')).backup(file));
  program
    .command('restore')
    .argument('<file>', 'a file that backup has written')
    .description('bring a backup into an empty installation')
    .action(async (file: string) => (await import('./backup.ts')).restore(file));
  program
    .command('hold')
    .description('send nothing to any platform from now on; what is heard is kept and answered later')
    .action(async () => (await import('./hold.ts')).holdNow());
  program
    .command('release')
    .description('send again: what waits leaves now')
    .action(async () => (await import('./hold.ts')).releaseNow());
  program
    .command('reset')
    .description('start the demo afresh: invented communes, their talks and the pushed clock are forgotten')
    .requiredOption('--demo', 'only the demo can be reset')
    .action(async () => (await import('./installation.ts')).resetDemo());
}

function addContents(program: Command): void {
  const procedures = program.command('procedures').description('the contents about procedures');
  procedures
    .command('export')
    .description('print a group of national content, or all that a commune says of its own, as a file')
    .option('--group <group>', 'a group of national content, like sinh-con')
    .option('--commune <slug>', 'a commune: its counters, hours, fees, codes, notes, and what it hides')
    .action(async (options: { commune?: string; group?: string }) =>
      (await import('./procedures-transfer.ts')).exportContent(options),
    );
  procedures
    .command('import')
    .argument('<file>', 'a file as `export` prints it')
    .description(
      'bring in national content, or a commune’s own words; what has changed becomes a new version',
    )
    .option('--commune <slug>', 'the commune whose words the file holds')
    .action(async (file: string, options: { commune?: string }) =>
      (await import('./procedures-transfer.ts')).importContent(file, options),
    );
  procedures
    .command('check')
    .description(
      'worked people against the lists of papers, then everything else that is wrong; exit code 1 if anything is',
    )
    .option('--on <day>', 'as of another day, like 2027-03-01')
    .action(async (options: { on?: string }) => (await import('./procedures.ts')).check(options));
  program
    .command('words')
    .description('the words people read')
    .command('check')
    .description(
      'every message to citizens in every state and language: greeting, apology, thanks, plain words; exit code 1 if anything is wrong',
    )
    .action(async () => (await import('./words.ts')).check());
  program
    .command('chat')
    .description('talk to the demo commune in a terminal; what is printed reads like a golden transcript')
    .option('--officer <name>', 'speak as an officer of the demo commune instead of a citizen')
    .action(async (options: { officer?: string }) => (await import('./chat.ts')).chat(options));
  program
    .command('flows')
    .description('what is wrong with the conversations; then their diagrams in docs/flows')
    .option('--prompts', 'list every text that must exist as a recording instead')
    .action(async (options: { prompts?: true }) => (await import('./flows.ts')).flows(options));
  program
    .command('generate')
    .description(
      'write the files that are derived from others: word keys, .env.example, diagrams of the flows',
    )
    .option('--check', 'write nothing, fail when one is stale')
    .action(async (options: { check?: true }) => (await import('./generate.ts')).generate(options));
}
