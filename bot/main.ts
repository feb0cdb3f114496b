// Main: reads the configuration, runs, says where, and stops when it is told to.
import { readConfig } from './config.ts';
import { openLog } from './log.ts';
import { run } from './run.ts';
import { sentenceOf } from './sentence.ts';

/** A stop that takes longer than this is given up: leases and claims run out by themselves (FAULTS F04). */
const STOP_WITHIN = 20_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.playground ? 'warn' : 'info');
  const running = await run(config, log, (sentence) => end(`${sentence} Stopping.`, 1));
  const tell = (sentence: string) => process.stdout.write(`${sentence}\n`);
  tell(`Gần Dân is running (role ${config.role}, queue on ${running.queue.backend}).`);
  if (running.hold !== null) tell(`Held: ${running.hold}`);
  if (running.address !== null) tell(`Open ${running.address}`);

  let isStopping = false;
  function end(sentence: string, code: number): void {
    if (isStopping) return;
    isStopping = true;
    process.stdout.write(`${sentence}\n`);
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    void running.stop().then(() => process.exit(code));
  }
  process.on('SIGINT', () => end('Stopping…', 0));
  process.on('SIGTERM', () => end('Stopping…', 0));
  process.on('uncaughtException', (error) => {
    log.error('uncaught', error);
    end('Something broke that nobody caught. Stopping.', 1);
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
});
