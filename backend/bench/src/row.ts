/** One measurement beside its peer, in turn within one run. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | '%' | 'points' | 'MiB';
  readonly ours: number;
  /** Null where the peer cannot be had here. */
  readonly peer: number | null;
  readonly peerName: string;
  /** Above 1: better than the peer. */
  readonly ratio: number | null;
  /** The least ratio that passes. */
  readonly goal: number;
  /** Most memory that the measured process has held so far. */
  readonly rssMiB: number;
}

export interface Benchmark {
  readonly name: string;
  /** What it measures and against whom, in one line. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}

type Measured = Pick<Row, 'name' | 'ours' | 'peer' | 'peerName' | 'goal'> & Partial<Pick<Row, 'rssMiB'>>;

/** Milliseconds: less is better. What was measured in this very process has its memory. */
export function rowOf({ name, ours, peer, peerName, goal, rssMiB = ownMemory() }: Measured): Row {
  const ratio = peer === null ? null : round(peer / ours);
  return {
    name,
    unit: 'ms',
    ours: round(ours),
    peer: peer === null ? null : round(peer),
    peerName,
    ratio,
    goal,
    rssMiB,
  };
}

type Compared = Measured & Pick<Row, 'unit'> & { readonly better: 'more' | 'less' };

/** Any other figure beside what it is held against. */
export function comparisonOf({ unit, better, ...measured }: Compared): Row {
  const row = rowOf(measured);
  const { ours, peer } = measured;
  return { ...row, unit, ratio: better === 'less' || peer === null ? row.ratio : round(ours / peer) };
}

function ownMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

export function isGood({ ratio, goal }: Row): boolean {
  return ratio === null || ratio >= goal;
}

export function lineOf(row: Row): string {
  const { name, unit, ours, peer, peerName, ratio, goal, rssMiB } = row;
  const beside =
    peer === null ? `${peerName}: tidak ada` : `${peerName}: ${peer} ${unit}, rasio ${ratio ?? '-'} (target ${goal})`;
  return `${isGood(row) ? 'ok  ' : 'FAIL'} ${name}: ${ours} ${unit}; ${beside}; ${rssMiB} MiB`;
}
