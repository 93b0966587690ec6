import type { GroupCode, StageCode } from './edition';

export interface PanelMemberView {
  readonly personId: string;
  readonly name: string;
}

export interface PanelView {
  readonly stage: StageCode;
  readonly group: GroupCode;
  readonly version: number;
  /** Sheets that must be counted for an entry to be ranked. */
  readonly quorum: number;
  readonly members: readonly PanelMemberView[];
}

export interface SeatPanel {
  readonly members: readonly string[];
  readonly version: number;
}

export interface DeclaredConflict {
  readonly entry: string;
  readonly reason: string;
}

/** For the whole list at once; an empty list declares that there is none. */
export interface DeclareConflicts {
  readonly conflicts: readonly DeclaredConflict[];
}

export interface ConflictDeclarationView {
  readonly stage: StageCode;
  readonly declaredAt: string | null;
  readonly conflicts: readonly DeclaredConflict[];
  /** What the caller may mark here, names only: nothing confidential before the declaration. */
  readonly entries: readonly {
    readonly code: string;
    readonly name: string;
    readonly agencyName: string;
    readonly group: GroupCode;
  }[];
}

export interface RecusalView {
  readonly personId: string;
  readonly name: string;
  readonly entry: string;
  readonly entryName: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface RecordRecusal {
  readonly personId: string;
  readonly entry: string;
  readonly reason: string;
}
