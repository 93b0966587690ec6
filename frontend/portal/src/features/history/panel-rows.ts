import type { EditionFactView, PersonValue } from '@anggakara/contracts';
import type { Provenance } from '../../ui/provenance-mark';
import { backgroundText, provenanceOf } from './fact-text';

/** A member of the panel as a line of its table. */
export interface PanelRow {
  readonly key: string;
  readonly name: string;
  readonly background: string;
  readonly role: string;
  readonly note: string | null;
  readonly provenance: Provenance | null;
}

/** The members whose names are known. */
export function panelRows(facts: readonly EditionFactView[]): readonly PanelRow[] {
  return facts
    .filter((fact): fact is EditionFactView & { value: PersonValue } => fact.value.kind === 'person')
    .map((fact) => ({
      ...{ key: fact.key, name: fact.value.name, role: fact.value.role, note: fact.note },
      background: backgroundText(fact.value.background),
      provenance: provenanceOf(fact),
    }));
}
