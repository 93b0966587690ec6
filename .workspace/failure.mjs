/** An outcome the person at the console is told in one line, without a stack. */
export class Failure extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/** Runs a command of the workspace to its end; a failure is its details, then one clear line, then status 1. */
export async function ended(main) {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.details !== '') console.error(error.details.trimEnd());
    console.error(error.message);
    process.exit(1);
  }
}
