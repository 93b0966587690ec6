import type { LiveChange } from '@anggakara/contracts';

export const CHANGE: LiveChange = { topic: 'sheets', stage: 'document' };

export const CHANGE_EVENT = `event: change\nid: 0f6b2a54-0d0e-4b7e-9a58-3f1f8d6f2a10\ndata: ${JSON.stringify(CHANGE)}\n\n`;
