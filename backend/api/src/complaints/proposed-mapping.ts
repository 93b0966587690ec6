import { COMPLAINT_FIELDS, type ComplaintMapping, type ComplaintPreview } from '@anggakara/contracts';

type Recognised = Pick<ComplaintPreview, 'columns' | 'mapping' | 'isDateOrderCertain'>;

/**
 * What a file is taken to mean until somebody says it: the columns, words and choices that were kept, as far as this file has
 * them, and beside them what is recognised in it. The cut-off is each file's own, and so is the order of its days where they
 * tell it. (docs/rules/complaint-files.md 24)
 */
export function proposedMapping(kept: ComplaintMapping | null, recognised: Recognised): ComplaintMapping {
  const { mapping, isDateOrderCertain } = recognised;
  if (kept === null) return mapping;
  const columns = mergedColumns(kept, recognised);
  const used = new Set(Object.values(columns));
  const headers = new Set(recognised.columns.map(({ header }) => header));
  const dropped = kept.dropped.filter((header) => headers.has(header) && !used.has(header));
  const { compared } = kept;
  return {
    ...mapping,
    columns,
    dropped,
    ...(compared !== undefined && dropped.includes(compared) ? { compared } : {}),
    dateOrder: isDateOrderCertain ? mapping.dateOrder : kept.dateOrder,
    statuses: kept.statuses,
    classifications: kept.classifications,
    agencies: kept.agencies,
  };
}

/** A kept column stays what it was; one that is recognised anew means only what no kept one does. */
function mergedColumns(kept: ComplaintMapping, { columns, mapping }: Recognised): ComplaintMapping['columns'] {
  const headers = new Set(columns.map(({ header }) => header));
  const standing = COMPLAINT_FIELDS.flatMap((field) => {
    const header = kept.columns[field];
    return header !== undefined && headers.has(header) ? [[field, header] as const] : [];
  });
  const fields = new Set<string>(standing.map(([field]) => field));
  const settled = new Set([...standing.map(([, header]) => header), ...kept.dropped]);
  const fresh = COMPLAINT_FIELDS.flatMap((field) => {
    const header = mapping.columns[field];
    return header === undefined || fields.has(field) || settled.has(header) ? [] : [[field, header] as const];
  });
  return Object.fromEntries([...standing, ...fresh]);
}
