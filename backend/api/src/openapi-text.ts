import { createApplication } from './application';
import { appConfigFrom, createDataSource, OpenApi } from './platform';

/** The routes are known before anything connects: the address leads nowhere, and nobody goes there. */
export async function openApiText(): Promise<string> {
  const url = 'postgres://nobody@127.0.0.1:1/none';
  const config = appConfigFrom({ DATABASE_URL: url, LOG_LEVEL: 'error' });
  const app = await createApplication({
    config,
    dataSource: createDataSource(url),
    databaseUrl: url,
    worksOnJobs: false,
  });
  return `${JSON.stringify(app.get(OpenApi).document(), null, 2)}\n`;
}
