import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * Writes the compiled declarations down as JSON Schema: dist/schemas.json, which the OpenAPI document is made of. The
 * declarations are read instead of the sources because lists that spread other lists are literal there.
 */
const folder = dirname(fileURLToPath(import.meta.url));
const { definitions } = createGenerator({
  path: join(folder, 'dist/index.d.ts'),
  tsconfig: join(folder, 'tsconfig.json'),
  type: '*',
  expose: 'export',
  additionalProperties: false,
  skipTypeCheck: true,
  sortProps: true,
}).createSchema('*');

/** The generator speaks draft 7; OpenAPI 3.1 reads 2020-12, where the items of a tuple stand under another name. */
function inDialectOfOpenApi(key, value) {
  if (typeof value !== 'object' || value === null || !Array.isArray(value.items)) return value;
  const { items, ...rest } = value;
  return { ...rest, prefixItems: items, items: false };
}

/** A function is exported too, and no type. */
const isType = ([name]) => /^[A-Z]/.test(name);

const types = Object.fromEntries(Object.entries(definitions).filter(isType));
writeFileSync(join(folder, 'dist/schemas.json'), JSON.stringify({ definitions: types }, inDialectOfOpenApi, 2));
