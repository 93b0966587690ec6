import type { PresetCode, PresetView } from '@anggakara/contracts';
import type { Provenance } from '../../ui/provenance-mark';

export interface PresetSummary {
  readonly code: PresetCode;
  readonly name: string;
  /** `Top 46 = 30 IP + 10 UPP + 6 OA`; groups without places are left out. */
  readonly quota: string;
  readonly provenance: Provenance | null;
}

/** A preset in one line. */
export function presetSummary({ code, name, groups }: PresetView): PresetSummary {
  const open = groups.filter(({ places }) => places > 0);
  const total = open.reduce((sum, { places }) => sum + places, 0);
  const parts = open.map((group) => `${group.places} ${group.code}`).join(' + ');
  return { code, name, quota: `Top ${total} = ${parts}`, provenance: open[0]?.provenance ?? null };
}
