import type { ComplaintImportState } from '@anggakara/contracts';

/** The way of a file in four steps; an import that ended without being stored stands at none. */
export const IMPORT_STEPS = ['upload', 'mapping', 'check', 'store'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

const STEPS = {
  uploading: 'upload',
  recognising: 'upload',
  choosing: 'mapping',
  recognised: 'mapping',
  checking: 'mapping',
  checked: 'check',
  storing: 'store',
  stored: 'store',
  refused: null,
  cancelled: null,
  failed: null,
} as const satisfies Record<ComplaintImportState, ImportStep | null>;

export type StepStanding = 'done' | 'now' | 'later';

/** How each step stands while an import is in a state. */
export function stepStandings(
  state: ComplaintImportState,
): readonly { readonly step: ImportStep; readonly standing: StepStanding }[] {
  const now = STEPS[state];
  const place = now === null ? -1 : IMPORT_STEPS.indexOf(now);
  return IMPORT_STEPS.map((step, at) => ({ step, standing: standingOf(at, place, state) }));
}

function standingOf(at: number, place: number, state: ComplaintImportState): StepStanding {
  if (at < place || state === 'stored') return 'done';
  return at === place ? 'now' : 'later';
}

export function stepText(step: ImportStep): string {
  const texts = {
    upload: $localize`Unggah`,
    mapping: $localize`Pemetaan`,
    check: $localize`Pemeriksaan`,
    store: $localize`Simpan`,
  } as const satisfies Record<ImportStep, string>;
  return texts[step];
}

export function standingText(standing: StepStanding): string {
  const texts = {
    done: $localize`selesai`,
    now: $localize`sekarang`,
    later: $localize`nanti`,
  } as const satisfies Record<StepStanding, string>;
  return texts[standing];
}
