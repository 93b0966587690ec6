import { setTimeout as delay } from 'node:timers/promises';
import { HttpAdapterHost } from '@nestjs/core';
import {
  type AssignableRole,
  type ComplaintImportView,
  type ComputationView,
  type DocumentView,
  type Page,
  ROLES,
} from '@anggakara/contracts';
import { OpenApi, type OpenApiDocument } from '../src/platform';
import { DEMO_ACCOUNTS, type TestApp, useDemoApp } from './app';
import type { Client } from './client';
import { judgeBy } from './document-schemas';
import { type DocumentedRequest, documentedRequests, sent } from './documented-requests';

interface Layer {
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

const DOCUMENT_MS = 20_000;

/** A route of every method there is holds the request's log, and answers nothing. */
const METHODS_OF_LOG = 10;

/** What Express itself would answer, walked from its router: `GET /api/editions/:edition`. */
function routed(layers: readonly Layer[]): readonly string[] {
  return layers.flatMap(({ route, handle }) => {
    if (route === undefined) return routed(handle?.stack ?? []);
    const methods = Object.keys(route.methods);
    if (methods.length > METHODS_OF_LOG) return [];
    return [route.path].flat().flatMap((path) => methods.map((method) => `${method.toUpperCase()} ${path}`));
  });
}

function expressRoutes(app: TestApp): readonly string[] {
  const express = app.get(HttpAdapterHost).httpAdapter.getInstance() as { router: { stack: readonly Layer[] } };
  return routed(express.router.stack);
}

describe('the OpenAPI document', () => {
  const app = useDemoApp({ jobs: true, asApplication: true });
  const document = (): OpenApiDocument => app.get(OpenApi).document();
  const requests = (): readonly DocumentedRequest[] => documentedRequests(document());

  test('is served to anyone', async () => {
    const { status, body } = await app.stranger.get('openapi.json');
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(document())));
  });

  test('holds every route of the router, and no other', () => {
    const documented = requests().map(({ method, address }) => `${method} ${address.replaceAll(/\{(\w+)\}/g, ':$1')}`);
    expect(new Set(documented)).toEqual(new Set(expressRoutes(app)));
    expect(documented).toHaveLength(new Set(documented).size);
  });

  test('has schemas that are schemas', () => {
    const faultsUnder = judgeBy(document());
    const names = Object.keys(document().components['schemas'] ?? {});
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) expect(() => faultsUnder({ $ref: `#/components/schemas/${name}` }, {})).not.toThrow();
  });

  test('says of each route who may, what it takes, what it answers, and by an example', () => {
    for (const request of requests()) {
      const audience = [request.audience].flat();
      expect(audience.every((who) => who === 'anyone' || who === 'signed-in' || ROLES.includes(who))).toBe(true);
      expect([request.name, request.status]).toEqual([request.name, expect.any(Number)]);
      expect(request.path).not.toContain('undefined');
      if (request.takes !== undefined) expect(request.takes).toHaveProperty('example');
      if (request.answers?.schema !== undefined && '$ref' in request.answers.schema)
        expect([request.name, Object.keys(request.answers)]).toEqual([request.name, ['schema', 'example']]);
    }
  });

  test('has examples that are valid under their schemas', () => {
    const faultsUnder = judgeBy(document());
    const faults = requests().flatMap(({ name, takes, answers }) =>
      [takes, answers]
        .filter((content) => content?.schema !== undefined && 'example' in content)
        .flatMap((content) => faultsUnder(content!.schema!, content!.example).map((fault) => ({ name, fault }))),
    );
    expect(faults).toEqual([]);
  });

  test('names each operation once', () => {
    const ids = Object.values(document().paths).flatMap((operations) =>
      Object.values(operations).map((operation) => (operation as { operationId: string }).operationId),
    );
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('speaks of the live demo edition: its reads answer what they promise', async () => {
    const faultsUnder = judgeBy(document());
    const organizer = await app.signIn('penyelenggara1');
    await fill(organizer);
    const [document_] = (await organizer.get<Page<DocumentView>>('editions/demo/documents')).body.items;
    const computations = 'editions/demo/stages/document/computations';
    const [computation] = (await organizer.get<Page<ComputationView>>(computations)).body.items;
    const [begun] = (await organizer.get<Page<ComplaintImportView>>('editions/demo/complaint-imports')).body.items;
    const made = { document: document_!.id, computation: computation!.id, import: begun!.id };
    const reads = documentedRequests(document(), made).filter(({ method }) => method === 'GET');
    const faults: unknown[] = [];
    for (const request of reads) {
      const answer = await sent(request, await clientFor(request));
      if (answer.status !== request.status)
        faults.push({ name: request.name, status: answer.status, body: answer.body });
      else if (request.answers?.schema !== undefined)
        faults.push(
          ...faultsUnder(request.answers.schema, answer.body).map((fault) => ({ name: request.name, fault })),
        );
    }
    expect(faults).toEqual([]);
  });

  /** What a new demo edition does not hold yet, made by the documented requests: two runs, a document, an import and a monitoring. */
  const fill = async (organizer: Client): Promise<void> => {
    const request = (name: string): DocumentedRequest => requests().find((candidate) => candidate.name === name)!;
    const runs = request('POST /api/editions/{edition}/stages/{stage}/runs');
    const others = ['documents', 'complaint-imports', 'monitorings'].map((name) =>
      request(`POST /api/editions/{edition}/${name}`),
    );
    for (const creating of [runs, runs, ...others]) {
      const { status } = await sent(creating, organizer);
      expect([creating.name, status]).toEqual([creating.name, creating.status]);
    }
    const about = { kind: 'monitoring-agency-report', monitoring: 1, agency: 'contoh-ip-001' };
    expect((await organizer.post('editions/demo/documents', about)).status).toBe(202);
    await settled(organizer);
  };

  /** Waits until the ordered document is made. */
  const settled = async (organizer: Client): Promise<void> => {
    const isMade = async (): Promise<boolean> => {
      const { body } = await organizer.get<Page<DocumentView>>('editions/demo/documents');
      return body.items.every(({ state }) => state === 'ready' || state === 'failed');
    };
    const end = Date.now() + DOCUMENT_MS;
    while (!(await isMade()) && Date.now() < end) await delay(100);
  };

  /** Somebody of the first role that may, signed in once. */
  const clients = new Map<AssignableRole, Client>();
  const clientFor = async ({ audience }: DocumentedRequest): Promise<Client> => {
    if (audience === 'anyone') return app.stranger;
    const role = audience === 'signed-in' ? 'organizer' : audience[0]!;
    const client = clients.get(role) ?? (await app.signIn(DEMO_ACCOUNTS.find((account) => account.role === role)!));
    clients.set(role, client);
    return client;
  };
});
