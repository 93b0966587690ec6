import type { ComplaintRowView, VerifiedWindowView } from '@anggakara/contracts';

type Figures = NonNullable<VerifiedWindowView['statistics']>;
export type ComplaintStatusCode = NonNullable<ComplaintRowView['status']>;
export type ClassificationCode = NonNullable<ComplaintRowView['classification']>;
export type VisibilityCode = Figures['visibility'][number]['visibility'];

export function complaintStatusText(status: ComplaintStatusCode): string {
  const texts = {
    unverified: $localize`Belum terverifikasi`,
    dispositioned: $localize`Terdisposisi`,
    'not-followed-up': $localize`Belum ditindaklanjuti`,
    'in-process': $localize`Dalam proses`,
    resolved: $localize`Selesai`,
    postponed: $localize`Ditunda`,
    'not-authority': $localize`Bukan wewenang`,
    archived: $localize`Diarsipkan`,
  } as const satisfies Record<ComplaintStatusCode, string>;
  return texts[status];
}

export function classificationText(classification: ClassificationCode): string {
  const texts = {
    'complaint-supervisory': $localize`Pengaduan berkadar pengawasan`,
    'complaint-non-supervisory': $localize`Pengaduan tidak berkadar pengawasan`,
    'complaint-normative': $localize`Pengaduan normatif`,
    'information-request': $localize`Permintaan informasi`,
    aspiration: $localize`Aspirasi`,
    other: $localize`Lainnya`,
  } as const satisfies Record<ClassificationCode, string>;
  return texts[classification];
}

export function visibilityText(visibility: VisibilityCode): string {
  const texts = {
    open: $localize`Terbuka`,
    anonymous: $localize`Anonim`,
    confidential: $localize`Rahasia`,
  } as const satisfies Record<VisibilityCode, string>;
  return texts[visibility];
}
