const API = 'backend/api/src';
const PORTAL = 'frontend/portal/src';

/** Each third-party library has one suffix, or one folder, where it may appear. */
const HOMES = {
  typeorm: [/\.entity\.ts$/, /\.repository\.ts$/, `${API}/platform/database/`],
  pg: [`${API}/platform/database/`, `${API}/platform/copying/`, `${API}/platform/live/`, `${API}/platform/jobs/`],
  'pg-copy-streams': [`${API}/platform/copying/`],
  'pg-boss': [`${API}/platform/jobs/`],
  pdfkit: [/\.pdf\.ts$/],
  'dejavu-fonts-ttf': [/\.pdf\.ts$/],
  exceljs: [/\.xlsx\.ts$/],
  'chart.js': [/\.pdf\.ts$/, `${PORTAL}/ui/chart-`],
  'class-validator': [/\.dto\.ts$/, `${API}/platform/http/`],
  'class-transformer': [/\.dto\.ts$/, `${API}/platform/http/`],
  '@node-rs/argon2': [`${API}/access/`],
  otplib: [`${API}/access/`],
  '@zxcvbn-ts/language-common': [`${API}/access/`],
  qrcode: [`${API}/access/`],
  helmet: [`${API}/platform/`],
  'csv-parse': [`${API}/platform/`, `${API}/score-files/`],
  ajv: [`${API}/score-files/`],
  yauzl: [`${API}/complaint-files/workbook/`],
  saxes: [`${API}/complaint-files/workbook/`],
  compression: [`${API}/platform/`],
  pino: [`${API}/platform/`],
  'nestjs-pino': [`${API}/platform/`],
  idb: [`${PORTAL}/data/`, `${PORTAL}/app/data/`],
};

const isHome = (home, file) => (typeof home === 'string' ? file.includes(home) : home.test(file));

const packageOf = (source) =>
  source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');

/** A rule of its own: a file can be the home of several libraries, and options of a built-in rule replace each other. */
export const libraryHomes = {
  meta: { type: 'problem', schema: [], messages: { elsewhere: 'library-by-suffix: {{name}} only in {{homes}}.' } },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const check = (node) => {
      const name = packageOf(node.source?.value ?? '');
      const homes = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
      if (homes === undefined || homes.some((home) => isHome(home, file))) return;
      context.report({ node, messageId: 'elsewhere', data: { name, homes: homes.map(String).join(', ') } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
