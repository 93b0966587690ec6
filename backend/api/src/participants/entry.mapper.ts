import type { EntryView, GroupCode } from '@anggakara/contracts';
import type { EntryEntity } from './entry.entity';

/** A row with the group it competes in, which the edition's places decide. */
export function entryView(row: EntryEntity, group: GroupCode): EntryView {
  const { code, name, registeredGroup, agencyCode, serviceUnit, summary, stage, category, version } = row;
  const agencyName = row.agency.name;
  return { code, name, group, registeredGroup, agencyCode, agencyName, serviceUnit, summary, stage, category, version };
}
