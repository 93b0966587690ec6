import { execFileSync } from 'node:child_process';
import { inRoot } from '../place.js';
import { comparisonOf, type Benchmark, type Row } from '../row.js';
import { fingerprint, type Fingerprint } from './fingerprint.js';
import { KNOWN_FINGERPRINT } from './known-fingerprint.js';
import { NODE_VERSIONS, nodeProgram } from './other-nodes.js';

const PROGRAM = inRoot('backend/bench/dist/engines/print-fingerprint.js');
const KINDS = ['official', 'advice'] as const;

export const engines: Benchmark = {
  name: 'engines',
  about: `byte resmi dan byte anjuran dari ${KNOWN_FINGERPRINT.documents} dokumen di setiap versi Node yang didukung`,
  run: () => Promise.resolve([...rowsOf(process.version, fingerprint()), ...NODE_VERSIONS.flatMap(rowsOfVersion)]),
};

function rowsOfVersion(version: (typeof NODE_VERSIONS)[number]): readonly Row[] {
  const program = nodeProgram(version);
  if (program === null) return rowsOf(`v${version}`, null);
  return rowsOf(`v${version}`, JSON.parse(execFileSync(program, [PROGRAM], { encoding: 'utf8' })) as Fingerprint);
}

/** 100 where the bytes are the recorded ones, 0 where they are not; the peer is absent where the version cannot be had. */
function rowsOf(version: string, found: Fingerprint | null): readonly Row[] {
  return KINDS.map((kind) =>
    comparisonOf({
      name: `engines-${version}-${kind}`,
      unit: '%',
      better: 'more',
      ours: found?.[kind] === KNOWN_FINGERPRINT[kind] ? 100 : 0,
      peer: found === null ? null : 100,
      peerName: `SHA-256 ${KNOWN_FINGERPRINT[kind].slice(0, 12)}`,
      goal: 1,
    }),
  );
}
