import { type ExecutionContext, Logger } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { AssignmentView, Permission } from '@anggakara/contracts';
import { AppConfig, appConfigFrom, type RequestWithActor } from '../platform';
import { SessionCookies } from './session-cookies';
import type { LiveSession } from './session.repository';
import { SessionGuard } from './session.guard';
import { newSessionToken, xsrfToken } from './session-token';
import type { Sessions } from './sessions';

const TOKEN = newSessionToken();
const AGENCY: AssignmentView = { edition: 'demo', role: 'agency', agency: 'contoh-ip-001' };
const AUDITOR: AssignmentView = { edition: 'demo', role: 'auditor', agency: null };

interface Scene {
  readonly permission: Permission;
  readonly method?: string;
  readonly edition?: string;
  readonly session?: Partial<LiveSession> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The gate, the request before it, and what it wrote into the log. */
function aGate({ permission, method = 'GET', edition, headers = {}, ...scene }: Scene) {
  const session = 'session' in scene ? scene.session : {};
  const live: LiveSession | undefined = session && {
    ...{ sessionId: 's1', personId: 'p1', name: 'Laras', assignments: [AUDITOR] },
    ...{ mustChangePassword: false, secondFactor: false, synthetic: false, isUseUnnoted: false },
    ...session,
  };
  const lines: unknown[] = [];
  const config: AppConfig = appConfigFrom({ SEED: 'none' });
  const sessions = { behind: () => Promise.resolve(live) } as unknown as Sessions;
  const reflector = { get: () => permission } as unknown as Reflector;
  const guard = new SessionGuard(reflector, config, new SessionCookies(config), sessions);
  const request = {
    ...{ method, host: 'lomba.example', params: edition === undefined ? {} : { edition } },
    headers: { cookie: `anggakara-session=${TOKEN}` },
    get: (name: string) => headers[name],
  } as unknown as RequestWithActor;
  const context = { switchToHttp: () => ({ getRequest: () => request }), getHandler: () => aGate };
  const pass = async (): Promise<boolean> => {
    const log = jest.spyOn(Logger.prototype, 'warn').mockImplementation((line: unknown) => void lines.push(line));
    try {
      return await guard.canActivate(context as unknown as ExecutionContext);
    } finally {
      log.mockRestore();
    }
  };
  return { pass, request, lines };
}

describe('the gate', () => {
  test('puts on the request who asks, with edition, role and agency', async () => {
    const { pass, request } = aGate({
      permission: 'claims.read',
      edition: 'demo',
      session: { assignments: [AGENCY] },
    });

    expect(await pass()).toBe(true);
    expect(request.actor).toEqual({
      ...{ personId: 'p1', name: 'Laras', sessionId: 's1', assignments: [AGENCY] },
      ...{ edition: 'demo', role: 'agency', agency: 'contoh-ip-001' },
    });
  });

  test('names no agency where the role speaks for none', async () => {
    const { pass, request } = aGate({ permission: 'claims.read', edition: 'demo' });
    await pass();

    expect(request.actor).not.toHaveProperty('agency');
  });

  test('does not look at the session where anyone may read', async () => {
    const { pass, request } = aGate({ permission: 'health.read' });

    expect(await pass()).toBe(true);
    expect(request.actor).toBeUndefined();
  });

  test('lets a write of anyone through with or without a session', async () => {
    const headers = { 'x-xsrf-token': xsrfToken(TOKEN) };
    const signedIn = aGate({ permission: 'session.close', method: 'DELETE', headers });
    const stranger = aGate({ permission: 'session.close', method: 'DELETE', session: undefined });

    expect([await signedIn.pass(), await stranger.pass()]).toEqual([true, true]);
    expect(signedIn.request.actor).toMatchObject({ personId: 'p1' });
    expect(stranger.request.actor).toBeUndefined();
  });

  test.each<Scene & { code: string }>([
    { permission: 'ledger.read', edition: 'demo', session: { assignments: [AGENCY] }, code: 'not-allowed' },
    { permission: 'ledger.read', edition: 'lain', code: 'not-found' },
    { permission: 'people.administer', method: 'POST', edition: 'demo', code: 'forgery-suspected' },
    {
      permission: 'session.open',
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      code: 'forgery-suspected',
    },
    {
      permission: 'ledger.read',
      edition: 'demo',
      session: { mustChangePassword: true },
      code: 'password-change-required',
    },
  ])('V16.3.2: turns away and notes: $code', async ({ code, ...scene }) => {
    const { pass, lines } = aGate(scene);

    await expect(pass()).rejects.toMatchObject({ code });
    expect(lines).toEqual([expect.objectContaining({ refused: code, permission: scene.permission })]);
  });

  test('notes nothing about whoever is not signed in', async () => {
    const { pass, lines } = aGate({ permission: 'ledger.read', edition: 'demo', session: undefined });

    await expect(pass()).rejects.toMatchObject({ code: 'not-signed-in' });
    expect(lines).toEqual([]);
  });
});
