import type { AgencyView, DocumentedFigureView } from '@anggakara/contracts';
import type { AgencyEntity } from './agency.entity';

export function agencyView(
  { code, name, entityType, regionCode, synthetic }: AgencyEntity,
  documentedFigures: readonly DocumentedFigureView[],
): AgencyView {
  return { code, name, entityType, regionCode, synthetic, documentedFigures };
}
