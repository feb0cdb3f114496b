// A run of ours to be killed in tests: starts the embedded Postgres of a folder, tells its address, lives on.
import { startEmbedded } from '../../bot/embedded-postgres.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder is needed');
// Does not stop the server: leaving the process must be enough.
process.once('SIGTERM', () => process.exit(0));
const embedded = await startEmbedded(folder, { log: (sentence) => console.error(sentence) });
console.log(embedded.url);
setInterval(() => undefined, 60_000);
