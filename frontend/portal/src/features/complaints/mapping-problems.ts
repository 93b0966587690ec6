import { type ComplaintField, PERSONAL_KINDS } from '@anggakara/contracts';
import { language } from '../../ui/language';
import type { ShownViolation } from '../../ui/shown-problem';
import { fieldText } from './field-words';
import { type DraftColumn, headerOf, isDropped, type MappingDraft } from './mapping-draft';

/** Fields without which a file is refused whole. (docs/rules/complaint-files.md 4) */
export const NEEDED_FIELDS: readonly ComplaintField[] = ['ticket', 'received', 'status'];

/** The id of a column's control on the page. */
export function columnId(place: number): string {
  return `pemetaan.${place}`;
}

/** Why the file would be refused whole with this mapping, by the controls of the page. */
export function mappingProblems(draft: MappingDraft, isOfMany: boolean): readonly ShownViolation[] {
  const needed: readonly ComplaintField[] = isOfMany ? [...NEEDED_FIELDS, 'agency'] : NEEDED_FIELDS;
  return [
    ...needed.filter((field) => headerOf(draft, field) === undefined).map(missing),
    ...draft.columns.flatMap((column, place) => columnProblems(draft, column, place)),
  ];
}

function missing(field: ComplaintField): ShownViolation {
  return { path: columnId(0), message: $localize`Tunjukkan kolom untuk "${fieldText(field)}".` };
}

function columnProblems(draft: MappingDraft, column: DraftColumn, place: number): readonly ShownViolation[] {
  const { header, choice, personal } = column;
  const path = columnId(place);
  if (personal !== null && !isDropped(column)) {
    const kind = PERSONAL_KINDS[personal][language()];
    return [{ path, message: $localize`Lepaskan kolom "${header}": tampak berisi ${kind}.` }];
  }
  if (choice === 'unused' || choice === 'dropped' || choice === 'compared') return [];
  const first = draft.columns.findIndex((other) => other.choice === choice);
  if (first === place) return [];
  return [{ path, message: $localize`Kolom "${header}" dan kolom lain sama-sama dijadikan "${fieldText(choice)}".` }];
}
