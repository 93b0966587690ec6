import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ComplaintImportState, ComplaintImportView } from '@anggakara/contracts';
import type { Client } from './client';

const IMPORTS = 'editions/demo/complaint-imports';
const SOON_MS = 20_000;
const WORKING: readonly ComplaintImportState[] = ['uploading', 'recognising', 'checking', 'storing'];

async function settled(client: Client, id: string): Promise<ComplaintImportView> {
  const end = Date.now() + SOON_MS;
  for (;;) {
    const { body } = await client.get<ComplaintImportView>(`${IMPORTS}/${id}`);
    if (!WORKING.includes(body.state) || Date.now() > end) return body;
    await delay(100);
  }
}

/** An export of one part, sent, checked as it is recognised, and stored; every row of it has to be sound. */
export async function broughtIn(client: Client, bytes: Buffer, whose: object): Promise<ComplaintImportView> {
  const begun = await client.post<ComplaintImportView>(IMPORTS, { fileName: 'a.csv', size: bytes.length, ...whose });
  expect([begun.status, begun.body]).toEqual([201, expect.objectContaining(whose)]);
  await client.raw({
    method: 'PUT',
    path: `${IMPORTS}/${begun.body.id}/parts/0`,
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    },
  });
  const step = async (found: ComplaintImportView, name: string, body: object): Promise<ComplaintImportView> => {
    await client.post(`${IMPORTS}/${found.id}/${name}`, { version: found.version, ...body });
    return settled(client, found.id);
  };
  const seen = await settled(client, begun.body.id);
  const checked = await step(seen, 'check', { mapping: seen.preview?.mapping });
  expect(checked).toMatchObject({ state: 'checked', summary: { rejections: [] } });
  return step(checked, 'store', { leaveOut: false });
}
