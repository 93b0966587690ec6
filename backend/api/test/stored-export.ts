import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ComplaintImportView, ComplaintMapping } from '@anggakara/contracts';
import type { Client } from './client';

const IMPORTS = 'editions/demo/complaint-imports';
const WORKING: readonly ComplaintImportView['state'][] = ['uploading', 'recognising', 'checking', 'storing'];
const SOON_MS = 20_000;
const PAUSE_MS = 50;

async function settled(client: Client, id: string): Promise<ComplaintImportView> {
  for (const end = Date.now() + SOON_MS; ;) {
    const { body } = await client.get<ComplaintImportView>(`${IMPORTS}/${id}`);
    if (!WORKING.includes(body.state)) return body;
    if (Date.now() > end) throw new Error(`An import is still ${body.state}`);
    await delay(PAUSE_MS);
  }
}

/** Brings an agency's export in as an organiser does, from the upload to the stored rows; the program works on jobs. */
export async function storedExport(
  organizer: Client,
  agency: string,
  bytes: Buffer,
  said: Partial<ComplaintMapping> = {},
) {
  const begin = { fileName: 'ekspor.csv', size: bytes.length, agency };
  const { id } = (await organizer.post<ComplaintImportView>(IMPORTS, begin)).body;
  await organizer.raw({
    method: 'PUT',
    path: `${IMPORTS}/${id}/parts/0`,
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    },
  });
  const { version, preview } = await settled(organizer, id);
  const mapping = { ...preview?.mapping, ...said };
  await organizer.post(`${IMPORTS}/${id}/check`, { version, mapping });
  const checked = await settled(organizer, id);
  await organizer.post(`${IMPORTS}/${id}/store`, { version: checked.version, leaveOut: true });
  const stored = await settled(organizer, id);
  if (stored.state !== 'stored') throw new Error(`An import is ${stored.state}: ${JSON.stringify(stored.problems)}`);
  return stored;
}
