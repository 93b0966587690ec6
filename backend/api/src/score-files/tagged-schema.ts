import type { JsonSchema } from './format-schemas';

type Definitions = Readonly<Record<string, JsonSchema>>;
type Properties = Readonly<Record<string, JsonSchema>>;

/**
 * The same schema for a judge that is told which property tells the forms of a union apart: so it finds fault with the form
 * that was meant, and not with all of them.
 */
export function taggedSchema(schema: JsonSchema): JsonSchema {
  return tagged(schema, (schema['$defs'] ?? {}) as Definitions) as JsonSchema;
}

function tagged(value: unknown, definitions: Definitions): unknown {
  if (Array.isArray(value)) return value.map((member) => tagged(member, definitions));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, tagged(member, definitions)]);
  const node = Object.fromEntries(members) as Readonly<Record<string, unknown>>;
  const { anyOf, ...rest } = node;
  return Array.isArray(anyOf) ? { ...rest, ...union(anyOf as readonly JsonSchema[], definitions) } : node;
}

function union(forms: readonly JsonSchema[], definitions: Definitions): JsonSchema {
  const tag = tagOf(forms, definitions);
  if (tag === undefined) return { anyOf: forms };
  const words = [...new Set(forms.map((form) => tagText(form, tag, definitions)))];
  const oneOf = words.map((one) => {
    const group = forms.filter((form) => tagText(form, tag, definitions) === one);
    const [first] = group;
    if (group.length === 1 && first !== undefined) return first;
    const word = propertiesOf(first ?? {}, definitions)[tag];
    return { type: 'object', properties: { [tag]: word }, required: [tag], ...union(group, definitions) };
  });
  return { type: 'object', required: [tag], discriminator: { propertyName: tag }, oneOf };
}

/** A required property whose words differ from form to form. */
function tagOf(forms: readonly JsonSchema[], definitions: Definitions): string | undefined {
  const [first] = forms;
  if (first === undefined) return undefined;
  return Object.keys(propertiesOf(first, definitions)).find((name) => {
    const words = forms.map((form) => tagText(form, name, definitions));
    return !words.includes('') && new Set(words).size > 1;
  });
}

/** The words of a property that may have no others, or nothing. */
function tagText(form: JsonSchema, name: string, definitions: Definitions): string {
  const { required = [] } = resolved(form, definitions) as { readonly required?: readonly string[] };
  const property = propertiesOf(form, definitions)[name];
  const words = property?.['const'] ?? property?.['enum'];
  return words === undefined || !required.includes(name) ? '' : JSON.stringify(words);
}

function propertiesOf(form: JsonSchema, definitions: Definitions): Properties {
  return (resolved(form, definitions)['properties'] ?? {}) as Properties;
}

function resolved(form: JsonSchema, definitions: Definitions): JsonSchema {
  const reference = form['$ref'];
  if (typeof reference !== 'string') return form;
  return definitions[reference.slice('#/$defs/'.length)] ?? {};
}
