const path = require('node:path');
const program = require('./program.cjs');

const APPLICATION_PASSWORD = 'h7Kq2xVn4Rt8';

function addressOf(server, { database, role, password }) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined) [url.username, url.password] = [role, password];
  return url.href;
}

async function answerOf(connectionString, sql) {
  const { Client } = require('pg');
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** A PostgreSQL server for one test file, as an operator has one: databases, and roles that own and that only work. */
function useOwnServer(options = {}) {
  const { startEmbeddedServer } = require('../backend/api/dist/platform/database');
  const folder = program.temporaryFolder();
  let server;

  const at = (database, role, password) => addressOf(server.url, { database, role, password });
  const query = (sql, database = 'postgres') => answerOf(at(database), sql);

  beforeAll(async () => {
    server = await startEmbeddedServer({ dataDir: path.join(folder, 'server'), ...options });
    for (const role of ['pemilik', 'aplikasi']) {
      await query(`CREATE ROLE ${role} LOGIN PASSWORD '${APPLICATION_PASSWORD}'`);
    }
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    program.removeFolder(folder);
  });

  return {
    query,
    /** Names of what a test may set for a database of its own, owned by a role that the program does not work as. */
    async database(name) {
      await query(`CREATE DATABASE ${name} OWNER pemilik`);
      return {
        DATA_DIR: path.join(folder, name),
        DATABASE_URL: at(name, 'aplikasi', APPLICATION_PASSWORD),
        MIGRATION_DATABASE_URL: at(name, 'pemilik', APPLICATION_PASSWORD),
      };
    },
    /** The same database as whoever may everything. */
    superuser: (name) => at(name),
  };
}

module.exports = { useOwnServer };
