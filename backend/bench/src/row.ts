/** One measurement beside its peer, in turn within one run. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms';
  readonly ours: number;
  /** Null where the peer cannot be had here. */
  readonly peer: number | null;
  readonly peerName: string;
  /** Above 1: better than the peer. */
  readonly ratio: number | null;
  /** The least ratio that passes. */
  readonly goal: number;
  /** Most memory that this process has held so far. */
  readonly rssMiB: number;
}

export interface Benchmark {
  readonly name: string;
  /** What it measures and against whom, in one line. */
  readonly about: string;
  run(): Promise<readonly Row[]>;
}

type Measured = Pick<Row, 'name' | 'ours' | 'peer' | 'peerName' | 'goal'>;

/** Milliseconds: less is better. */
export function rowOf({ name, ours, peer, peerName, goal }: Measured): Row {
  const rssMiB = Math.round(process.resourceUsage().maxRSS / 1024);
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
