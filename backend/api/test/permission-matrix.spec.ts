import { randomUUID } from 'node:crypto';
import { ASSIGNABLE_ROLES, type AssignableRole, type Problem } from '@anggakara/contracts';
import { OpenApi, RouteInventory } from '../src/platform';
import { DEMO_ACCOUNTS, useDemoApp } from './app';
import type { Answer, Client } from './client';
import { type Judge, judgeBy } from './document-schemas';
import { type DocumentedRequest, documentedRequests, sent } from './documented-requests';

/** What the bearer's own session may not survive is done last, and the password is changed after everything else. */
function lateness({ permission, name }: DocumentedRequest): number {
  if (name.endsWith('/password')) return 3;
  return ['people', 'session'].indexOf(permission.split('.')[0] ?? '') + 1;
}

describe('the permission matrix', () => {
  const app = useDemoApp({ jobs: true, asApplication: true });
  const visited = new Set<string>();
  let judge: Judge | undefined;

  const requests = (): readonly DocumentedRequest[] =>
    documentedRequests(app.get(OpenApi).document()).toSorted((a, b) => lateness(a) - lateness(b));

  const visit = async (request: DocumentedRequest, client: Client): Promise<Answer<Problem>> => {
    visited.add(request.name);
    return (await sent(request, client)) as Answer<Problem>;
  };

  const outcome = ({ status, body }: Answer<Problem>): string => (status < 400 ? 'answered' : `${status} ${body.code}`);

  /** Whether an answer has the shape that the document promises, a refusal that of a problem. */
  const shapeFaults = ({ answers }: DocumentedRequest, { status, body }: Answer<Problem>): readonly unknown[] => {
    const faultsUnder = (judge ??= judgeBy(app.get(OpenApi).document()));
    if (status >= 400) return faultsUnder({ $ref: '#/components/schemas/Problem' }, body);
    return answers?.schema === undefined ? [] : faultsUnder(answers.schema, body);
  };

  const rolesOf = ({ audience }: DocumentedRequest): readonly AssignableRole[] =>
    typeof audience === 'string' ? ASSIGNABLE_ROLES : audience;

  /** Somebody of the role whom no example names, signed in at this moment. */
  const bearerOf = async (role: AssignableRole): Promise<Client> => {
    const account = DEMO_ACCOUNTS.findLast((candidate) => candidate.role === role);
    if (account === undefined) throw new Error(`No demo account has the role ${role}`);
    return app.signIn(account);
  };

  test('turns the public away from everything but what is for anyone', async () => {
    for (const request of requests()) {
      const seen = outcome(await visit(request, app.stranger));
      if (request.audience !== 'anyone') expect([request.name, seen]).toEqual([request.name, '401 not-signed-in']);
      else expect(seen).not.toMatch(/^(403|5)/);
    }
  });

  test.each(ASSIGNABLE_ROLES)('turns %s away from what another role may do', async (role) => {
    const client = await bearerOf(role);
    for (const request of requests().filter((candidate) => !rolesOf(candidate).includes(role))) {
      expect([request.name, outcome(await visit(request, client))]).toEqual([request.name, '403 not-allowed']);
    }
  });

  test.each(ASSIGNABLE_ROLES)('gives a %s of another edition nothing of this one', async (role) => {
    const client = await outsider(role);
    for (const request of requests().filter(({ address }) => address.includes('{edition}'))) {
      expect([request.name, outcome(await visit(request, client))]).toEqual([request.name, '404 not-found']);
    }
  });

  test.each(ASSIGNABLE_ROLES)('lets %s through to what the role may do', async (role) => {
    let client = await bearerOf(role);
    for (const request of requests().filter((candidate) => rolesOf(candidate).includes(role))) {
      if (lateness(request) > 0) client = await bearerOf(role);
      const answer = await visit(request, client);
      expect([request.name, outcome(answer)]).toEqual([
        request.name,
        expect.not.stringMatching(/^(401|5)|not-allowed/),
      ]);
      expect([request.name, shapeFaults(request, answer)]).toEqual([request.name, []]);
    }
  });

  test('has visited every route', () => {
    const routes = app.get(RouteInventory).routes();
    const names = routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(visited).toEqual(new Set(names));
  });

  /** A person with the role in an edition beside, and none in this one. */
  const outsider = async (role: AssignableRole): Promise<Client> => {
    const [email, like] = [`${role}@lain.example`, DEMO_ACCOUNTS[0]!];
    await app.query(
      `INSERT INTO edition SELECT (jsonb_populate_record(e, '{"code": "lain"}')).* FROM edition e WHERE code = 'demo'
       ON CONFLICT DO NOTHING`,
    );
    await app.query(
      `INSERT INTO person SELECT (jsonb_populate_record(p, jsonb_build_object('id', $1::text, 'email', $2::text))).*
       FROM person p WHERE email = $3`,
      [randomUUID(), email, like.email],
    );
    await app.query(
      `INSERT INTO assignment (id, person_id, edition_code, role, agency_code)
       SELECT gen_random_uuid(), id, 'lain', $1, CASE WHEN $1 = 'agency' THEN (SELECT min(code) FROM agency) END
       FROM person WHERE email = $2`,
      [role, email],
    );
    return app.signIn({ email, password: like.password });
  };
});
