import type { EntityType } from '@anggakara/contracts';

/** kementerian, lembaga, provinsi, kabupaten, kota, BUMN atau BUMD. */
export function entityTypeText(type: EntityType): string {
  const texts = {
    ministry: $localize`Kementerian`,
    body: $localize`Lembaga`,
    province: $localize`Provinsi`,
    regency: $localize`Kabupaten`,
    city: $localize`Kota`,
    'state-enterprise': $localize`BUMN/BUMD`,
  } as const satisfies Record<EntityType, string>;
  return texts[type];
}
