import { applyEach, schema, validate } from '@angular/forms/signals';
import {
  REASON_MAX_LENGTH,
  type ConflictDeclarationView,
  type DeclareConflicts,
  type DeclaredConflict,
  type GroupCode,
} from '@anggakara/contracts';
import { requiredText } from '../../ui/required-text';

export interface ConflictAnswer {
  readonly entry: string;
  readonly name: string;
  readonly agencyName: string;
  readonly group: GroupCode;
  /** Whether it was declared before: that is on record and is never taken back. */
  readonly declared: boolean;
  conflicted: boolean;
  reason: string;
}

export interface ConflictAnswers {
  readonly answers: ConflictAnswer[];
  /** Whether the juror says to have gone through the whole list. */
  wholeListSeen: boolean;
}

export function conflictAnswers({ entries, conflicts }: ConflictDeclarationView): ConflictAnswers {
  const declared = new Map(conflicts.map(({ entry, reason }) => [entry, reason]));
  const answers = entries.map(({ code, name, agencyName, group }): ConflictAnswer => {
    const reason = declared.get(code);
    const named = { entry: code, name, agencyName, group };
    return { ...named, declared: reason !== undefined, conflicted: reason !== undefined, reason: reason ?? '' };
  });
  return { answers, wholeListSeen: false };
}

export const CONFLICTS_SCHEMA = schema<ConflictAnswers>((path) => {
  applyEach(path.answers, (answer) => {
    requiredText(answer.reason, {
      message: $localize`Tulis alasan benturan kepentingan.`,
      max: REASON_MAX_LENGTH,
      when: ({ valueOf }) => valueOf(answer.conflicted),
    });
  });
  validate(path.wholeListSeen, ({ value }) =>
    value()
      ? undefined
      : { kind: 'whole-list-not-seen', message: $localize`Nyatakan bahwa seluruh daftar sudah diperiksa.` },
  );
});

/** The declaration for the whole list; it names the entries with a new conflict and no others. */
export function declarationOf({ answers }: ConflictAnswers): DeclareConflicts {
  const conflicts = answers
    .filter(({ conflicted, declared }) => conflicted && !declared)
    .map(({ entry, reason }): DeclaredConflict => ({ entry, reason: reason.trim() }));
  return { conflicts };
}
