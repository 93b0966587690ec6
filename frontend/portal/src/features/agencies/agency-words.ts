import type { AgencyFactKind, OaVerdict, SuccessionKind } from '@anggakara/contracts';

/** What a group of facts is about; the count of inhabitants stands with the identity. */
export function factKindText(kind: Exclude<AgencyFactKind, 'population'>): string {
  const texts = {
    channel: $localize`Kanal aduan`,
    visibility: $localize`Anonim dan rahasia`,
    integration: $localize`Aplikasi yang terhubung`,
    leadership: $localize`Peran pimpinan`,
    practice: $localize`Cara kerja`,
  } as const satisfies Record<typeof kind, string>;
  return texts[kind];
}

export function verdictText(verdict: OaVerdict): string {
  const texts = {
    eligible: $localize`Memenuhi syarat`,
    'by-succession': $localize`Memenuhi syarat lewat pendahulunya`,
    'not-eligible': $localize`Tidak memenuhi syarat`,
    unknown: $localize`Tidak diketahui`,
  } as const satisfies Record<OaVerdict, string>;
  return texts[verdict];
}

export function verdictReason(verdict: OaVerdict): string {
  const texts = {
    eligible: $localize`Menang di edisi terdahulu.`,
    'by-succession': $localize`Pendahulunya menang; bahwa kemenangan itu ikut berpindah adalah pembacaan, bukan aturan yang ditemukan.`,
    'not-eligible': $localize`Semua pemenang edisi terdahulu diketahui, dan instansi ini tidak di antaranya.`,
    unknown: $localize`Tidak semua pemenang edisi terdahulu diketahui.`,
  } as const satisfies Record<OaVerdict, string>;
  return texts[verdict];
}

export function successionText(kind: SuccessionKind): string {
  const texts = {
    renamed: $localize`berganti nama`,
    merged: $localize`digabung`,
    split: $localize`dipecah`,
  } as const satisfies Record<SuccessionKind, string>;
  return texts[kind];
}
