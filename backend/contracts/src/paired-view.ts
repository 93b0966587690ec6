import type { DecimalString, PairedChange, PairedQuadrant, Rate } from '@anggakara/scoring';
import type { EntityType } from './agency';
import type { PopulationView } from './agency-history';
import type { GroupCode } from './edition';

/** How volume and completion moved, together. */
export type PairedQuadrantCode = PairedQuadrant;

/** Agencies are compared within one kind; a service unit is a kind of its own. */
export type PairedKind = EntityType | 'service-unit';

/** One window of a submitted claim, as the agency states it. */
export interface PairedWindowView {
  readonly from: string;
  readonly to: string;
  readonly received: number;
  /** Of all received. */
  readonly resolved: Rate;
  /** Two decimals; null where the inhabitants are not known. */
  readonly perTenThousandPerYear: DecimalString | null;
}

/** Volume and completion of an entry's two windows, together. */
export interface PairedEntryView {
  readonly entry: string;
  readonly entryName: string;
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly group: GroupCode;
  readonly kind: PairedKind;
  readonly population: PopulationView | null;
  /** Null until a sound claim of that window was submitted. */
  readonly comparison: PairedWindowView | null;
  readonly reference: PairedWindowView | null;
  /** Null while a window is missing. */
  readonly change: PairedChange | null;
}
