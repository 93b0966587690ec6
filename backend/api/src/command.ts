import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit codes: the answer is yes, the answer is no, the question was wrong. */
export const [GOOD, NO, WRONG_USAGE] = [0, 1, 2];

/** One subcommand of the command line. */
export interface Command {
  /** How it is called, without the program's name: `openapi [--check]`. */
  readonly usage: string;
  /** What it does, in one Indonesian sentence. */
  readonly summary: string;
  /** Answers the exit code. */
  run(args: readonly string[]): Promise<number>;
}

/** The command was called in a way it does not know; the message is one Indonesian line. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

/** Reads options and positional arguments strictly. */
export function parsed<O extends Options>(
  args: readonly string[],
  options: O,
  positionals: readonly string[] = [],
): Parsed<O> {
  const given = strictly(() => parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  const missing = positionals[given.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} belum disebut.`);
  const surplus = given.positionals[positionals.length];
  if (surplus !== undefined) throw new UsageError(`Argumen "${surplus}" tidak dikenal.`);
  return given;
}

function strictly<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    // The parser speaks English, and names the argument in quotes.
    const argument = error instanceof TypeError ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
    if (argument === undefined) throw error;
    throw new UsageError(`Argumen "${argument}" tidak dikenal atau tanpa nilai.`, { cause: error });
  }
}
