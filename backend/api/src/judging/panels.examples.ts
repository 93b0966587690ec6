import type { Page, PanelView, SeatPanel } from '@anggakara/contracts';
import { demoPersonId } from '../access';

/** Evaluators of the demo edition. */
export const FIRST_EVALUATOR = { personId: demoPersonId('penilai1@contoh.example'), name: 'Endah Lokananta' };
export const SECOND_EVALUATOR = { personId: demoPersonId('penilai2@contoh.example'), name: 'Fajar Niskala' };

export const SEATING: SeatPanel = { members: [FIRST_EVALUATOR.personId, SECOND_EVALUATOR.personId], version: 1 };

export const PANEL: PanelView = {
  stage: 'document',
  group: 'IP',
  version: 2,
  quorum: 2,
  members: [FIRST_EVALUATOR, SECOND_EVALUATOR],
};

export const PANEL_PAGE: Page<PanelView> = { items: [{ ...PANEL, version: 1 }], total: 1 };
