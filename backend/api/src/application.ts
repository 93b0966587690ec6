import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { furnishHttp, type Runtime, useProgramLog } from './platform';

const PORTAL_FOLDER = join(__dirname, '..', '..', '..', 'frontend', 'portal', 'dist', 'browser');

/** The program on a runtime, furnished and not yet listening; the caller closes it. */
export async function createApplication(
  runtime: Runtime,
  portalFolder = PORTAL_FOLDER,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(runtime), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  useProgramLog(app);
  furnishHttp(app, runtime.config, portalFolder);
  return app;
}
