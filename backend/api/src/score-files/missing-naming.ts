import type { JsonSchema } from '@anggakara/contracts';
import { formatSchemas } from './format-schemas';

type Members = Readonly<Record<string, unknown>>;

/** What a rubric in short form does not say of its provenance. */
export const UNSTATED = { kind: 'assumption', reason: 'Tidak dinyatakan dalam berkas.' } as const;

/** What a file may leave out of a node, a column or a rule, and what then stands there; a measure is read as it is. */
const FILLING: Readonly<Record<string, (members: Members) => unknown>> = {
  name: ({ code }) => code ?? '',
  description: () => '',
  provenance: () => UNSTATED,
  anchors: () => [],
  anchorsProvenance: () => UNSTATED,
  measure: ({ code }) => code ?? '',
  reading: () => ({ kind: 'value' }),
  norm: () => ({ kind: 'as-is' }),
  outside: () => 'clip',
};

/** A rubric with every name, description, provenance and plain reading that its format demands. */
export function withNaming(rubric: unknown): unknown {
  const { $defs } = formatSchemas().input as { readonly $defs: Readonly<Record<string, JsonSchema>> };
  const resolved = (schema: JsonSchema): JsonSchema => {
    const reference = schema['$ref'];
    return typeof reference === 'string' ? resolved($defs[reference.slice('#/$defs/'.length)] ?? {}) : schema;
  };

  function filled(value: unknown, given: JsonSchema): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const schema = formOf(value as Members, given);
    if (Array.isArray(value)) return value.map((member) => filled(member, schema['items'] ?? {}));
    const members = value as Members;
    const properties = schema['properties'] ?? {};
    const missing = (schema['required'] ?? []).filter((name) => !Object.hasOwn(members, name));
    return Object.fromEntries([
      ...Object.entries(members).map(([name, member]) => [name, filled(member, properties[name] ?? {})]),
      ...missing.flatMap((name) => (FILLING[name] === undefined ? [] : [[name, FILLING[name](members)]])),
    ]);
  }

  /** The form of a union whose constant members are those of the value. */
  function formOf(members: Members, given: JsonSchema): JsonSchema {
    const schema = resolved(given);
    const forms = schema['anyOf'];
    if (forms === undefined) return schema;
    const form = forms.find((one) => isMeant(resolved(one), members));
    return form === undefined ? {} : formOf(members, form);
  }

  return filled(rubric, { $ref: '#/$defs/Rubric' });
}

function isMeant({ properties = {} }: JsonSchema, members: Members): boolean {
  return Object.entries(properties).every(([name, property]) => {
    const word = property['const'];
    return word === undefined || word === members[name];
  });
}
