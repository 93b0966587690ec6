import type { ComplaintImportView, ComplaintMapping } from '@anggakara/contracts';

type MappedImport = Pick<ComplaintImportView, 'id' | 'version'>;

function keyOf({ id, version }: MappedImport): string {
  return `anggakara.pemetaan ${id} ${String(version)}`;
}

/** What was chosen for an import in this tab before the page was loaded again; null where nothing was. */
export function rememberedMapping(of: MappedImport): ComplaintMapping | null {
  const kept = sessionStorage.getItem(keyOf(of));
  return kept === null ? null : (JSON.parse(kept) as ComplaintMapping);
}

/** Headers and words alone, until the tab is closed or the choices are sent; another version of the import begins anew. */
export function rememberMapping(of: MappedImport, mapping: ComplaintMapping): void {
  sessionStorage.setItem(keyOf(of), JSON.stringify(mapping));
}

export function forgetMapping(of: MappedImport): void {
  sessionStorage.removeItem(keyOf(of));
}
