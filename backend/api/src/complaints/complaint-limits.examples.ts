import type { ComplaintLimitsView, ReviseComplaintLimits } from '@anggakara/contracts';
import { LAPOR_SLA } from '@anggakara/scoring';

export const LIMITS: ComplaintLimitsView = {
  ...{ version: 0, limits: LAPOR_SLA, revision: null },
  ...{ recounting: 0, isOpen: true },
};

export const LIMITS_TO_REVISE: ReviseComplaintLimits = {
  limits: [{ classification: 'complaint-normative', step: 'resolution', workingDays: 10 }],
  source: null,
  reason: 'Edisi ini memakai batas sepuluh hari kerja untuk pengaduan normatif.',
  version: 0,
};
