import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { PERMISSIONS } from '@anggakara/contracts';
import { type JsonSchema, operationObject } from './openapi-operation';
import { RouteInventory } from './route-inventory';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: Readonly<Record<string, object>>;
}

const DESCRIPTION =
  'Semua galat berupa application/problem+json (RFC 9457) dengan `code` yang tetap. Tulisan membawa kuki sesi dan ' +
  'X-XSRF-TOKEN; x-permission menyebut izin yang diminta, x-audience siapa yang memilikinya.';

/** The document of every route: paths from the router, types from the contracts, examples from the slices. */
@Injectable()
export class OpenApi {
  constructor(private readonly inventory: RouteInventory) {}

  document(): OpenApiDocument {
    return {
      openapi: '3.1.0',
      info: { title: 'Anggakara', version: '1', description: DESCRIPTION },
      paths: this.paths(),
      components: {
        schemas: contractSchemas(),
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'anggakara-session' },
          xsrf: { type: 'apiKey', in: 'header', name: 'X-XSRF-TOKEN' },
        },
      },
    };
  }

  private paths(): OpenApiDocument['paths'] {
    const paths: Record<string, Record<string, object>> = {};
    for (const route of this.inventory.routes()) {
      const address = route.path.replaceAll(/:(\w+)/g, '{$1}');
      const operations = (paths[address] ??= {});
      operations[route.method.toLowerCase()] = {
        ...operationObject(route),
        'x-permission': route.permission,
        'x-audience': PERMISSIONS[route.permission],
      };
    }
    return Object.fromEntries(Object.entries(paths).toSorted(([a], [b]) => a.localeCompare(b)));
  }
}

/** Said once, in the contracts' interfaces; their build writes them down as JSON Schema. */
export function contractSchemas(): Readonly<Record<string, JsonSchema>> {
  const folder = dirname(require.resolve('@anggakara/contracts/package.json'));
  const text = readFileSync(join(folder, 'dist', 'schemas.json'), 'utf8');
  const { definitions } = JSON.parse(text.replaceAll('#/definitions/', '#/components/schemas/')) as {
    definitions: Record<string, JsonSchema>;
  };
  return definitions;
}
