import type { SessionView, SignIn } from '@anggakara/contracts';

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
};
