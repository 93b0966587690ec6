/** One line, one row of bars or one outline of a radar; a null is a gap, never 0. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What the table says instead of the bare number, as a rate with its counts. */
  readonly texts?: readonly string[];
  /** Of bars: from where to where each stands, with its value as a point on it; null where there is no such interval. */
  readonly intervals?: readonly (readonly [low: number, high: number] | null)[];
}

interface ChartBase {
  /** The finding in a sentence, not the name of the variable. */
  readonly headline: string;
  /** What the labels are, as `Periode`. */
  readonly labelled: string;
  /** n, window and definition. */
  readonly note?: string;
}

/** A line across the bars, as the cut of a shortlist. */
export interface ChartLine {
  /** Where, in steps of the labels: 2.5 is the middle of the third. */
  readonly at: number;
  readonly text: string;
}

/** Values by label on one axis with one unit. */
export interface CategoryChart extends ChartBase {
  readonly kind: 'line' | 'bar' | 'radar';
  readonly unit: string;
  readonly labels: readonly string[];
  /** Of labels that are names of the edition. */
  readonly labelLanguage?: 'id';
  readonly series: readonly ChartSeries[];
  readonly min?: number;
  readonly max?: number;
  /** Whether the series of a label stand on each other. */
  readonly stacked?: boolean;
  readonly line?: ChartLine;
}

export interface ChartAxis {
  readonly name: string;
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
}

/** One dot; its texts are what the table says instead of the bare numbers. */
export interface ChartPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly xText?: string;
  readonly yText?: string;
}

/** Two figures of each label against each other. */
export interface PairedChart extends ChartBase {
  readonly kind: 'scatter';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly groups: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
}

/** A chart with what it says: the same numbers stand in its table. */
export type ChartSpec = CategoryChart | PairedChart;
