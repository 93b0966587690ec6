import { createServer } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AppConfig } from './platform';
import { StartError } from './start-error';

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'sedang dipakai program lain. Hentikan program itu, atau pilih port lain lewat PORT.',
  EACCES: 'tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023 lewat PORT.',
  EADDRNOTAVAIL: 'bukan alamat komputer ini. Perbaiki HOST.',
  ENOTFOUND: 'bukan alamat yang dikenal. Perbaiki HOST.',
};

/** Asks for the port before the long steps, so that nobody waits for them in vain. */
export async function ensurePortIsFree(config: AppConfig): Promise<void> {
  const probe = createServer();
  await bound(config, () => listening(probe, config));
  await new Promise((closed) => probe.close(closed));
}

/** Opens the program to requests and answers its address, as a person types it into a browser. */
export async function opened(app: NestExpressApplication, config: AppConfig): Promise<string> {
  await bound(config, () => app.listen(config.port, config.host));
  const address: unknown = app.getHttpServer().address();
  const port =
    typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : config.port;
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(config.host);
  return `http://${isLocal ? 'localhost' : bracketed(config.host)}:${port}`;
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function listening(probe: ReturnType<typeof createServer>, { port, host }: AppConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, host, resolve);
  });
}

async function bound({ port, host }: AppConfig, listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
    throw reason === undefined ? error : new StartError(`Alamat ${host} port ${port} ${reason}`, { cause: error });
  }
}
