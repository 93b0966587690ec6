import type {
  ChangePassword,
  ConfirmSecondFactor,
  EndSessions,
  OwnSessionView,
  Page,
  RemoveSecondFactor,
  SecondFactorSecretView,
  SessionView,
  SignIn,
  StartSecondFactor,
} from '@anggakara/contracts';

export const SIGN_IN: SignIn = { email: 'penyelenggara1@contoh.example', password: 'Contoh-Anggakara-2026' };

export const SESSION: SessionView = {
  user: {
    id: '86d11271-eab3-5d1d-8ee5-3fb19933b67d',
    name: 'Laras Arunika',
    email: 'penyelenggara1@contoh.example',
    role: 'organizer',
    edition: 'demo',
    assignments: [{ edition: 'demo', role: 'organizer', agency: null }],
    mustChangePassword: false,
    mustEnrolSecondFactor: false,
    secondFactor: false,
    synthetic: true,
  },
  limits: {
    now: '2026-02-02T01:30:00.000Z',
    idleUntil: '2026-02-02T02:30:00.000Z',
    endsAt: '2026-02-02T13:00:00.000Z',
  },
};

const PASSWORD = SIGN_IN.password;

export const SESSION_ID = '5b0e2c9a-8c3d-4f5e-9a6b-7c8d9e0f1a2b';

export const OWN_SESSIONS: Page<OwnSessionView> = {
  items: [
    {
      id: SESSION_ID,
      openedAt: '2026-02-02T01:00:00.000Z',
      lastUsedAt: '2026-02-02T01:30:00.000Z',
      expiresAt: '2026-02-02T02:30:00.000Z',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
      current: true,
    },
  ],
  total: 1,
};

export const END_SESSIONS: EndSessions = { password: PASSWORD };

export const CHANGE_PASSWORD: ChangePassword = {
  currentPassword: PASSWORD,
  newPassword: 'perahu biru di danau tenang',
};

export const START_SECOND_FACTOR: StartSecondFactor = { password: PASSWORD };

/** The secret of RFC 4226's test vectors. */
export const SECOND_FACTOR_SECRET: SecondFactorSecretView = {
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  uri: 'otpauth://totp/Anggakara:penyelenggara1%40contoh.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Anggakara',
  qrCode: 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=',
};

export const CONFIRM_SECOND_FACTOR: ConfirmSecondFactor = { code: '287082' };

export const REMOVE_SECOND_FACTOR: RemoveSecondFactor = { password: PASSWORD, code: '287082' };
