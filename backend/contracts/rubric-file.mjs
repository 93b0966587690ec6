/** What a rubric file may leave out: names and provenance are filled in, rules have the defaults of docs/formats. */
const FILLED = ['name', 'description', 'provenance', 'anchors', 'anchorsProvenance'];
const NEEDED = { Rubric: ['root'], RoundingPlan: [], MeasureNode: ['code', 'kind'] };

const NODE_WEIGHT = {
  type: 'integer',
  description: 'Weight under its parent; all children of a group have one, or none has and they weigh alike.',
};
const GROUP_TOTAL = { type: 'integer', description: 'What the weights of the children sum to; 10000 unless stated.' };

const SELECTION_OF_ONE = {
  type: 'object',
  properties: { places: { type: 'integer', description: 'Places of every group.' } },
  required: ['places'],
  additionalProperties: false,
};

/**
 * The schema of a rubric file, made of that of the input document: the same rubrics in short form, with weights at the
 * nodes where there is one column, and what else of an input is no table.
 */
export function rubricFileSchema({ $schema, $defs }) {
  const short = Object.fromEntries(Object.entries($defs).map(([name, schema]) => [name, shortForm(name, schema)]));
  const { edition, stage, panels } = $defs.InputDocument.properties;
  const selection = ['ShortlistSelection', 'WinnersSelection'].map((name) => ({ $ref: `#/$defs/${name}` }));
  const around = {
    $schema: { type: 'string' },
    format: { const: 'anggakara.rubric/1' },
    edition,
    stage,
    panels,
    selection: { anyOf: [SELECTION_OF_ONE, ...selection] },
  };
  const one = { ...short.Rubric, properties: { ...around, group: { type: 'string' }, ...short.Rubric.properties } };
  const several = {
    type: 'object',
    properties: { ...around, rubrics: RUBRICS },
    required: ['rubrics'],
    additionalProperties: false,
  };
  const anyOf = [{ $ref: '#/$defs/OneRubric' }, { $ref: '#/$defs/SeveralRubrics' }];
  const defs = { OneRubric: one, SeveralRubrics: several, ...short };
  return { $schema, title: 'anggakara rubric', anyOf, $defs: reached(anyOf, defs) };
}

const RUBRICS = {
  type: 'array',
  items: {
    type: 'object',
    properties: { group: { type: 'string' }, rubric: { $ref: '#/$defs/Rubric' } },
    required: ['group', 'rubric'],
    additionalProperties: false,
  },
};

/** The definitions that something refers to. */
function reached(from, defs, known = new Set()) {
  for (const [, name] of JSON.stringify(from).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (known.has(name)) continue;
    known.add(name);
    reached(defs[name], defs, known);
  }
  return Object.fromEntries(Object.entries(defs).filter(([name]) => known.has(name)));
}

function shortForm(name, schema) {
  const relaxed = JSON.parse(JSON.stringify(schema, withoutFilled));
  const needed = NEEDED[name] === undefined ? relaxed : { ...relaxed, required: NEEDED[name] };
  if (!name.endsWith('Node') || needed.properties === undefined) return needed;
  const total = name === 'GroupNode' ? { total: GROUP_TOTAL } : {};
  return { ...needed, properties: { ...needed.properties, weight: NODE_WEIGHT, ...total } };
}

function withoutFilled(key, value) {
  return key === 'required' && Array.isArray(value) ? value.filter((member) => !FILLED.includes(member)) : value;
}
