import { ConfigError, EmbeddedServerError } from './platform';

/** The program cannot start; the message is one Indonesian line for the person at the console. */
export class StartError extends Error {}

const FORESEEN = [StartError, ConfigError, EmbeddedServerError];

/** What the person at the console is told of an error: one line, and the stack too where nobody foresaw it. */
export function toldError(error: unknown): string {
  if (FORESEEN.some((kind) => error instanceof kind)) return (error as Error).message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Galat yang tidak terduga.\n${stack}`;
}
