import Ajv2020 from 'ajv/dist/2020';
import type { OpenApiDocument } from '../src/platform';

/** What is wrong with a value under a schema; the first few faults. */
export type Judge = (schema: object, value: unknown) => readonly unknown[];

const FAULTS = 3;

/** Judges by the schemas of a document, in the dialect that OpenAPI 3.1 speaks. */
export function judgeBy({ components }: OpenApiDocument): Judge {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  const embedded = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', 'document#/$defs/')) as T;
  ajv.addSchema({ $id: 'document', $defs: embedded(components['schemas']) });
  return (schema, value) => {
    const isValid = ajv.compile(embedded(schema));
    return isValid(value) ? [] : (isValid.errors ?? []).slice(0, FAULTS);
  };
}
