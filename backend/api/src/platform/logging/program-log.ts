import type { INestApplicationContext } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Sends what the framework and the slices log through the program's one logger. */
export function useProgramLog(app: INestApplicationContext): void {
  app.useLogger(app.get(Logger));
}
