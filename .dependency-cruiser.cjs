const { resolve } = require('node:path');
const { slices, closedTo, besideSlices } = require('./.workspace/slices.cjs');

const API = '^backend/api/src/';
const PORTAL = '^frontend/portal/src/(?:app/)?';
const SPEC = '\\.spec\\.ts$';
const anyOf = (names) => `(?:${names.join('|')})`;

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const order = slices
  .filter((slice) => closedTo(slice).length > 0)
  .map((slice) =>
    forbid(
      `slice-order-${slice}`,
      `${slice} imports only the slices that stand before it.`,
      { path: `${API}${slice}/` },
      { path: `${API}${anyOf(closedTo(slice))}/` },
    ),
  );

const beside = forbid(
  'beside-slices',
  'What stands beside the slices knows none of them: the command line needs no database.',
  { path: `${API}${anyOf(besideSlices)}/`, pathNot: SPEC },
  { path: `${API}${anyOf(slices)}/` },
);

/** The platform alone has sub-folders, each with a door of its own. */
const DOOR = [`${API}[^/]+/index\\.ts$`, `${API}platform/[^/]+/index\\.ts$`];

const doors = [
  forbid(
    'slice-door',
    'Another slice is reached through its index.ts, from sub-folders too.',
    { path: `${API}([^/]+)/` },
    { path: `${API}[^/]+/`, pathNot: [`${API}$1/`, ...DOOR] },
  ),
  forbid(
    'application-door',
    'The application reaches a slice through its index.ts.',
    { path: `${API}[^/]+\\.ts$`, pathNot: SPEC },
    { path: `${API}[^/]+/`, pathNot: DOOR },
  ),
];

const layer = (suffix, forbidden) =>
  forbid(
    `layer-${suffix}`,
    `controller -> service -> repository -> entity; dto and mapper are leaves.`,
    { path: `${API}.+\\.${suffix}\\.ts$` },
    { path: `${API}.+\\.${anyOf(forbidden)}\\.ts$` },
  );

const layers = [
  layer('controller', ['repository', 'entity']),
  layer('service', ['controller', 'dto']),
  layer('repository', ['controller', 'service', 'dto']),
  layer('entity', ['controller', 'service', 'repository', 'dto', 'mapper']),
  layer('dto', ['controller', 'service', 'repository', 'entity', 'mapper']),
  layer('mapper', ['controller', 'service', 'repository', 'dto']),
];

const projects = [
  forbid(
    'scoring-imports-nothing',
    'The core is arithmetic about awards, and nothing else.',
    { path: '^backend/scoring/src/', pathNot: SPEC },
    { pathNot: '^backend/scoring/src/' },
  ),
  forbid(
    'advice-is-no-input',
    'A result knows nothing of the statistics about it.',
    { path: '^backend/scoring/src/', pathNot: ['^backend/scoring/src/(?:advice/|index\\.ts$)', SPEC] },
    { path: '^backend/scoring/src/advice/' },
  ),
  forbid(
    'contracts-import-scoring-alone',
    'What crosses the wire knows the core and no package.',
    { path: '^backend/contracts/src/', pathNot: SPEC },
    { pathNot: '^backend/(?:contracts|scoring)/' },
  ),
  forbid('api-without-portal', 'The API does not know the portal.', { path: '^backend/' }, { path: '^frontend/' }),
  forbid(
    'portal-without-api',
    'The portal knows the API by its contracts.',
    { path: '^frontend/portal/' },
    { path: '^backend/(?:api|bench)/' },
  ),
  forbid('data-is-read', 'Seeds and documents are files to read.', {}, { path: '^(?:seeds|docs)/' }),
];

const portal = [
  forbid(
    'feature-alone',
    'A feature never imports a feature.',
    { path: `${PORTAL}features/([^/]+)/` },
    { path: `${PORTAL}features/`, pathNot: `${PORTAL}features/$1/` },
  ),
  forbid(
    'ui-knows-contracts-alone',
    'The building blocks know neither data nor pages.',
    { path: `${PORTAL}ui/`, pathNot: SPEC },
    { path: [`${PORTAL}${anyOf(['data', 'features', 'shell'])}/`, '^backend/scoring/'] },
  ),
  forbid(
    'data-below-pages',
    'Data is read by pages and knows none of them.',
    { path: `${PORTAL}data/` },
    { path: `${PORTAL}${anyOf(['ui', 'features', 'shell'])}/` },
  ),
  forbid(
    'feature-below-shell',
    'The shell holds the features.',
    { path: `${PORTAL}features/` },
    { path: `${PORTAL}shell/` },
  ),
  forbid(
    'scoring-through-data',
    'Pages reach the core through data, which runs it in a worker.',
    { path: `${PORTAL}${anyOf(['features', 'shell'])}/`, pathNot: SPEC },
    { path: '^backend/scoring/' },
  ),
  forbid(
    'testing-in-specs',
    'What exists for tests is used by tests.',
    { path: PORTAL, pathNot: [SPEC, `${PORTAL}testing/`] },
    { path: `${PORTAL}testing/` },
  ),
];

const everywhere = [
  forbid('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  forbid('resolvable', 'An import leads to a file.', {}, { couldNotResolve: true }),
  forbid(
    'packages-of-production',
    'The program runs without the development packages.',
    {
      path: '^(?:backend/(?:scoring|contracts|api)|frontend/portal)/src/',
      pathNot: [SPEC, `${PORTAL}testing/`, 'test-setup'],
    },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...order, beside, ...doors, ...layers, ...projects, ...portal, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/(?:dist|coverage|\\.angular)/', '^(?:backend|frontend)/[^/]+/node_modules/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: resolve('.workspace/tsconfig.architecture.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
