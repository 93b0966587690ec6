import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type AssignmentView, type Permission, PERMISSIONS } from '@anggakara/contracts';
import { type Actor, AppConfig, Refusal, REQUIRED_PERMISSION, type RequestWithActor } from '../platform';
import { isCrossSite } from './cross-site';
import { actingAssignment } from './edition-role';
import { owesSecondFactor } from './second-factor-duty';
import { SessionCookies } from './session-cookies';
import type { LiveSession } from './session.repository';
import { isXsrfToken } from './session-token';
import { Sessions } from './sessions';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What somebody may do who still has to change the initial password or to enrol an authenticator. */
const FIRST_STEPS: readonly Permission[] = ['session.read', 'session.secure', 'session.close', 'session.open'];

/** What a window asks by itself, and asks again whenever the connection breaks: it keeps no session from expiring; nor does a request that says by its header that nobody is there. */
const UNATTENDED: readonly Permission[] = ['events.follow'];

/** Who holds a session, and the token that shows it. */
interface Bearer {
  readonly token: string;
  readonly session: LiveSession;
}

/**
 * The one gate: who asks, whether the browser's own page asks, what is still owed, and which role the person has in
 * the edition that the address names. Ownership, stage and recusal are decided further in. (docs/architecture.md law 9)
 */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly log = new Logger('Gate');

  constructor(
    private readonly reflector: Reflector,
    private readonly config: AppConfig,
    private readonly cookies: SessionCookies,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const permission = this.permissionOf(context);
    try {
      await this.admit(request, permission);
    } catch (error) {
      if (error instanceof Refusal) this.note(error, permission, request.actor);
      throw error;
    }
    return true;
  }

  private permissionOf(context: ExecutionContext): Permission {
    const permission = this.reflector.get<Permission | undefined>(REQUIRED_PERMISSION, context.getHandler());
    if (permission === undefined) throw new Error('A route without a permission has been reached');
    return permission;
  }

  private async admit(request: RequestWithActor, permission: Permission): Promise<void> {
    const isRead = READS.has(request.method);
    const isForAnyone = PERMISSIONS[permission] === 'anyone';
    if (!isRead && isCrossSite(request)) throw new Refusal('forgery-suspected');
    if (isRead && isForAnyone) return;
    const isUse = !UNATTENDED.includes(permission) && request.get('x-unattended') === undefined;
    const bearer = await this.bearerOf(request, { isUse });
    if (bearer !== undefined) this.admitBearer(request, permission, bearer);
    else if (!isForAnyone) throw new Refusal('not-signed-in');
  }

  private async bearerOf(request: RequestWithActor, use: { readonly isUse: boolean }): Promise<Bearer | undefined> {
    const token = this.cookies.tokenOf(request);
    const session = token === undefined ? undefined : await this.sessions.behind(token, use);
    return token === undefined || session === undefined ? undefined : { token, session };
  }

  private admitBearer(request: RequestWithActor, permission: Permission, { token, session }: Bearer): void {
    const isOwnPage = READS.has(request.method) || isXsrfToken(request.get('x-xsrf-token'), token);
    if (!isOwnPage && permission !== 'session.open') throw new Refusal('forgery-suspected');
    request.actor = actorOf(session);
    if (!FIRST_STEPS.includes(permission)) this.refuseDebtors(session);
    const edition = textOf(request.params['edition']);
    const assignment = actingAssignment(session.assignments, edition, PERMISSIONS[permission]);
    if (assignment !== undefined) request.actor = actorOf(session, assignment);
  }

  private refuseDebtors(session: LiveSession): void {
    if (session.mustChangePassword) throw new Refusal('password-change-required');
    if (!session.secondFactor && owesSecondFactor(session, this.config.production))
      throw new Refusal('second-factor-required');
  }

  /** Who is not signed in has attempted nothing; whoever else is turned away is worth a line. (ASVS 16.3.2) */
  private note({ code }: Refusal, permission: Permission, actor: Actor | undefined): void {
    if (code !== 'not-signed-in') this.log.warn({ refused: code, permission, person: actor?.personId });
  }
}

function textOf(parameter: unknown): string | undefined {
  return typeof parameter === 'string' ? parameter : undefined;
}

function actorOf(session: LiveSession, assignment?: AssignmentView): Actor {
  const { personId, name, assignments, sessionId } = session;
  const actor = { personId, name, assignments, sessionId };
  if (assignment === undefined) return actor;
  const { edition, role, agency } = assignment;
  return agency === null ? { ...actor, edition, role } : { ...actor, edition, role, agency };
}
