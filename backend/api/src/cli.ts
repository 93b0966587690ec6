import { type Command, GOOD, NO, UsageError, WRONG_USAGE } from './command';
import { Interrupted } from './command-thread';

type Loader = () => Promise<Command>;

/** Loaded when called, so that a question about usage is answered at once. */
const COMMANDS: Readonly<Record<string, Loader>> = {
  openapi: async () => (await import('./openapi.command.js')).openApiCommand,
  migrate: async () => (await import('./migrate.command.js')).migrateCommand,
  score: async () => (await import('./score.command.js')).scoreCommand,
  verify: async () => (await import('./verify.command.js')).verifyCommand,
  metrics: async () => (await import('./metrics.command.js')).metricsCommand,
  'synthetic-export': async () => (await import('./synthetic-export.command.js')).syntheticExportCommand,
  formats: async () => (await import('./formats.command.js')).formatsCommand,
  'create-organizer': async () => (await import('./create-organizer.command.js')).createOrganizerCommand,
};

/** Names that are promised. */
const RESERVED = ['backup', 'restore', 'invariants'];

const HELP = ['--help', '-h'];

async function run([name = '', ...args]: readonly string[]): Promise<number> {
  if (HELP.includes(name)) return help(Object.keys(COMMANDS));
  const load = loaderOf(name);
  return args.some((arg) => HELP.includes(arg)) ? help([name]) : (await load()).run(args);
}

function loaderOf(name: string): Loader {
  if (name === '') throw new UsageError('Perintah belum disebut.');
  if (RESERVED.includes(name)) throw new UsageError(`Perintah "${name}" belum tersedia.`);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) throw new UsageError(`Perintah "${name}" tidak dikenal.`);
  return load;
}

async function help(names: readonly string[]): Promise<number> {
  for (const name of names) {
    const command = await COMMANDS[name]?.();
    if (command !== undefined) console.log(`npm run --silent cli -- ${command.usage}\n  ${command.summary}`);
  }
  return GOOD;
}

async function told(error: unknown): Promise<number> {
  if (error instanceof Interrupted) {
    console.error('Dibatalkan: tidak ada yang ditulis.');
    return error.status;
  }
  if (error instanceof UsageError) {
    console.error(`${error.message} Lihat --help.`);
    return WRONG_USAGE;
  }
  const { toldError } = await import('./start-error.js');
  console.error(toldError(error));
  return NO;
}

void run(process.argv.slice(2))
  .catch(told)
  .then((status) => process.exit(status));
