import type { DocumentView, OrderDocument } from '@anggakara/contracts';
import type { Client } from './client';

const DOCUMENTS = 'editions/demo/documents';
const PATIENCE_MS = 20_000;

/** Orders a document and waits until its job has ended. */
export async function ordered(client: Client, order: OrderDocument): Promise<DocumentView> {
  const { status, body, headers } = await client.post<DocumentView>(DOCUMENTS, order);
  expect({ status, body }).toMatchObject({ status: 202 });
  expect(headers['location']).toBe(`/api/${DOCUMENTS}/${body.id}`);
  return finished(client, body.id);
}

export async function finished(client: Client, id: string): Promise<DocumentView> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { body } = await client.get<DocumentView>(`${DOCUMENTS}/${id}`);
    if (body.finishedAt !== null || Date.now() > end) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function fileOf(client: Client, id: string): Promise<Buffer> {
  const { status, bytes } = await client.get(`${DOCUMENTS}/${id}/file`);
  expect(status).toBe(200);
  return bytes;
}
