import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ComplaintImportState, ComplaintImportView } from '@anggakara/contracts';
import type { Client } from '../../../../backend/api/test/client';
import { anExport, exportedRows } from '../../../../backend/api/test/complaint-export';
import { expected, signedIn } from './edition-moves';

const IMPORTS = 'editions/demo/complaint-imports';
const WORKING: readonly ComplaintImportState[] = ['uploading', 'recognising', 'checking', 'storing'];

/** Ids of imports of the demo edition by the state in which they are left for their pages. */
export async function importsAt(address: string): Promise<Readonly<Record<'recognised' | 'stored', string>>> {
  const names = exportedRows(40, 1).map((row) => `${row};Contoh;Dinas Contoh`);
  const organizer = await signedIn('penyelenggara1', address);
  const recognised = await sentTo(organizer, anExport(names, ';Nama Pelapor;Instansi'));
  const agency = await signedIn('instansi1', address);
  const own = await sentTo(agency, anExport(exportedRows(40, 2)));
  const checked = await ordered(agency, own, 'check', { mapping: own.proposed });
  const stored = await ordered(agency, checked, 'store', { leaveOut: false });
  if (recognised.state !== 'recognised' || stored.state !== 'stored')
    throw new Error(`The imports are ${recognised.state} and ${stored.state}`);
  return { recognised: recognised.id, stored: stored.id };
}

/** A national export whose rows are all sound, stored for a monitoring. */
export async function nationalStored(client: Client, bytes: Buffer, monitoring: number): Promise<void> {
  const recognised = await sentTo(client, bytes, { monitoring });
  const checked = await ordered(client, recognised, 'check', { mapping: recognised.proposed });
  const stored = await ordered(client, checked, 'store', { leaveOut: false });
  if (stored.state !== 'stored') throw new Error(`The national export is ${stored.state}`);
}

async function sentTo(client: Client, bytes: Buffer, whose: object = {}): Promise<ComplaintImportView> {
  const beginning = { fileName: 'ekspor.csv', size: bytes.length, ...whose };
  const { id } = expected(201, await client.post<ComplaintImportView>(IMPORTS, beginning));
  const part = await client.raw<ComplaintImportView>({
    method: 'PUT',
    path: `${IMPORTS}/${id}/parts/0`,
    body: new Uint8Array(bytes),
    headers: {
      'content-type': 'application/octet-stream',
      'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    },
  });
  expected(200, part);
  return settled(client, id);
}

async function ordered(
  client: Client,
  { id, version }: ComplaintImportView,
  step: string,
  body: object,
): Promise<ComplaintImportView> {
  expected(202, await client.post(`${IMPORTS}/${id}/${step}`, { version, ...body }));
  return settled(client, id);
}

async function settled(client: Client, id: string): Promise<ComplaintImportView> {
  for (;;) {
    const found = expected(200, await client.get<ComplaintImportView>(`${IMPORTS}/${id}`));
    if (!WORKING.includes(found.state)) return found;
    await delay(100);
  }
}
