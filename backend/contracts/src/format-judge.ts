import { isObject, type Judge, type JsonSchema, type Judges, literalsOf, shown, typeFault } from './format-schema';
import { unionJudge } from './format-unions';
import { type FormatFaults, FormatWalk } from './format-walk';

/** A reader goes through so many faults; the rest is counted. */
export const MOST_FAULTS = 25;

/**
 * What a value is judged by: a schema of docs/formats, or one definition of it. Of the forms of a union it finds fault with the
 * one that was meant. Knows the keywords that those schemas use, and refuses a schema with another one.
 */
export function formatJudge(schema: JsonSchema, definition?: string): (value: unknown) => FormatFaults {
  const judges = new FormatJudges(schema);
  const judge = definition === undefined ? judges.of(schema) : judges.named(definition);
  return (value) => {
    const walk = new FormatWalk(MOST_FAULTS);
    judge(value, walk);
    return walk;
  };
}

const REFERENCE = '#/$defs/';
const KNOWN_KEYWORDS = new Set([
  ...['$schema', 'title', 'description', '$defs', '$ref'],
  ...['type', 'const', 'enum', 'minimum', 'maximum', 'anyOf'],
  ...['items', 'properties', 'required', 'additionalProperties'],
]);

class FormatJudges implements Judges {
  private readonly definitions: Readonly<Record<string, JsonSchema>>;
  private readonly byName = new Map<string, Judge>();

  constructor({ $defs = {} }: JsonSchema) {
    this.definitions = $defs;
  }

  of(schema: JsonSchema): Judge {
    const unknown = Object.keys(schema).find((keyword) => !KNOWN_KEYWORDS.has(keyword));
    if (unknown !== undefined) throw new RangeError(`no judge for "${unknown}"`);
    if (schema.$ref !== undefined) return this.referred(schema.$ref);
    if (schema.anyOf !== undefined) return unionJudge(schema.anyOf, this);
    return ownJudge(schema, this);
  }

  /** A definition may hold itself, so it is looked at once somebody comes to it. */
  private referred(reference: string): Judge {
    const name = reference.slice(REFERENCE.length);
    return (value, walk) => this.named(name)(value, walk);
  }

  named(name: string): Judge {
    const judge = this.byName.get(name) ?? this.of(this.definition(name));
    this.byName.set(name, judge);
    return judge;
  }

  resolved(schema: JsonSchema): JsonSchema {
    return schema.$ref === undefined ? schema : this.definition(schema.$ref.slice(REFERENCE.length));
  }

  private definition(name: string): JsonSchema {
    const definition = this.definitions[name];
    if (definition === undefined) throw new RangeError(`no definition ${name}`);
    return definition;
  }
}

/** The type first: what is of another kind has no other faults. */
function ownJudge(schema: JsonSchema, judges: Judges): Judge {
  const inner = innerJudge(schema, judges);
  return (value, walk) => {
    if (typeFault(schema, value, walk)) return;
    inner?.(value, walk);
  };
}

function innerJudge(schema: JsonSchema, judges: Judges): Judge | undefined {
  const words = literalsOf(schema);
  if (words !== undefined) return wordJudge(words);
  if (schema.minimum !== undefined || schema.maximum !== undefined) return rangeJudge(schema);
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return objectJudge(schema, judges);
  return schema.items === undefined ? undefined : listJudge(judges.of(schema.items));
}

function wordJudge(words: readonly unknown[]): Judge {
  const allowed = words.filter((word) => word !== '').join(', ');
  return (value, walk) => {
    if (!words.includes(value)) walk.fault('not-one-of', () => ({ value: shown(value), allowed }));
  };
}

function rangeJudge({ minimum = -Infinity, maximum = Infinity }: JsonSchema): Judge {
  return (value, walk) => {
    if (typeof value !== 'number' || (value >= minimum && value <= maximum)) return;
    walk.fault('number-beyond', () => ({ value: shown(value), limit: value < minimum ? minimum : maximum }));
  };
}

function listJudge(item: Judge): Judge {
  return (value, walk) => {
    if (!Array.isArray(value)) return;
    for (let place = 0; place < value.length; place += 1) {
      walk.enter(place);
      item(value[place], walk);
      walk.leave();
    }
  };
}

function objectJudge({ properties = {}, required = [], additionalProperties }: JsonSchema, judges: Judges): Judge {
  const members = new Map(Object.entries(properties).map(([name, schema]) => [name, judges.of(schema)]));
  const needed = required.map((member) => [member, () => ({ member })] as const);
  const further = furtherJudge(additionalProperties, judges);
  return (value, walk) => {
    if (!isObject(value)) return;
    for (const [member, facts] of needed) if (!Object.hasOwn(value, member)) walk.fault('member-missing', facts);
    for (const member of Object.keys(value)) {
      const judge = members.get(member) ?? further;
      if (judge === undefined) {
        walk.fault('member-unknown', () => ({ member }), member);
        continue;
      }
      walk.enter(member);
      judge(value[member], walk);
      walk.leave();
    }
  };
}

/** Of members that have no name of their own. */
function furtherJudge(schema: JsonSchema | boolean | undefined, judges: Judges): Judge | undefined {
  if (schema === false) return undefined;
  return typeof schema === 'object' ? judges.of(schema) : () => undefined;
}
