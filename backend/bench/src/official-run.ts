import { createHash } from 'node:crypto';
import {
  adviceOn,
  inputProblems,
  inputText,
  officialResult,
  resultText,
  sealedParts,
  type InputDocument,
} from '@anggakara/scoring';
import { demoEdition } from './edition.js';
import { inTurn, processorClock, timed } from './measure.js';
import { rowOf, type Benchmark, type Row } from './row.js';

/** What the specification allows for an edition of at most 1,000 entries; held against processor time. */
const OFFICIAL_MS = 50;
const OFFICIAL_LIMIT = 'batas spesifikasi (sampai 1.000 peserta, waktu prosesor)';
const ADVICE_MS = 2_000;
const ADVICE_LIMIT = 'batas spesifikasi untuk semua anjuran (waktu prosesor)';
const TURNS = { measured: 21, before: 15, clock: processorClock };
const FEW_TURNS = { measured: 5, before: 1, clock: processorClock };

export const officialRun: Benchmark = {
  name: 'official-run',
  about:
    'edisi contoh (168 peserta) dan enam kali lipatnya (1.008): perhitungan dari masukan terbaca ke dokumen hasil; ' +
    'pembacaan, penyegelan dan anjuran di baris sendiri',
  run: measured,
};

async function measured(): Promise<readonly Row[]> {
  const [one, six] = [demoEdition(), demoEdition(6)].map(hashed) as [Hashed, Hashed];
  const cold = await timed(() => calculated(six), processorClock);
  const second = await timed(() => calculated(six), processorClock);
  assertSame(one.input);
  const [ours = 0] = await inTurn([() => calculated(one)], TURNS);
  const [oursOfSix = 0] = await inTurn([() => calculated(six)], TURNS);
  const limit = { peer: OFFICIAL_MS, peerName: OFFICIAL_LIMIT };
  return [
    rowOf({ name: 'official-run', ours, ...limit, goal: 1 }),
    rowOf({ name: 'official-run-1008', ours: oursOfSix, ...limit, goal: 1 }),
    // Nothing is compiled yet: what the first run of a process takes, and the next one.
    rowOf({ name: 'official-run-1008-cold', ours: cold, ...limit, goal: 0.07 }),
    rowOf({ name: 'official-run-1008-second', ours: second, ...limit, goal: 0.1 }),
    await parsing(six),
    await sealing(six),
    await advising(six),
  ];
}

interface Hashed {
  readonly input: InputDocument;
  readonly inputHash: string;
}

function hashed(input: InputDocument): Hashed {
  return { input, inputHash: sha256(inputText(input)) };
}

/** What a run computes between reading and sealing: the document checked again, every score, place and distance. */
function calculated({ input, inputHash }: Hashed): ReturnType<typeof officialResult> {
  return officialResult(input, inputHash);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A document read and checked, beside reading alone. */
async function parsing({ input }: Hashed): Promise<Row> {
  const text = inputText(input);
  const read = (): InputDocument => JSON.parse(text) as InputDocument;
  const [ours = 0, peer = 0] = await inTurn([() => inputProblems(read()), read], TURNS);
  return rowOf({ name: 'official-run-parsing', ours, peer, peerName: 'JSON.parse tanpa pemeriksaan', goal: 0.3 });
}

/** Both documents in canonical text with their hashes, joined to one sealed file, beside writing and hashing them as they come. */
async function sealing(hashedInput: Hashed): Promise<Row> {
  const { input } = hashedInput;
  const result = calculated(hashedInput);
  const sealed = (): string => {
    const texts = { inputText: inputText(input), resultText: resultText(result) };
    const hashes = { inputHash: sha256(texts.inputText), resultHash: sha256(texts.resultText) };
    return sealedParts({ ...texts, ...hashes }).join('');
  };
  const plain = (): string => {
    const texts = { inputText: JSON.stringify(input), resultText: JSON.stringify(result) };
    const hashes = { inputHash: sha256(texts.inputText), resultHash: sha256(texts.resultText) };
    return sealedParts({ ...texts, ...hashes }).join('');
  };
  const [ours = 0, peer = 0] = await inTurn([sealed, plain], TURNS);
  return rowOf({ name: 'official-run-sealing', ours, peer, peerName: 'JSON.stringify tanpa bentuk baku', goal: 0.35 });
}

async function advising(hashedInput: Hashed): Promise<Row> {
  const result = calculated(hashedInput);
  const { rubrics } = hashedInput.input;
  const [ours = 0] = await inTurn([() => adviceOn(result, { rubrics, sha256 })], FEW_TURNS);
  return rowOf({ name: 'official-run-advice', ours, peer: ADVICE_MS, peerName: ADVICE_LIMIT, goal: 1 });
}

/** Two runs on the same input have the same hash, and so has one on the input in another order. */
function assertSame(input: InputDocument): void {
  const other = { ...input, entries: input.entries.toReversed(), sheets: input.sheets.toReversed() };
  const [own, reordered] = [input, other].map((one) => sha256(resultText(calculated(hashed(one)))));
  if (own !== reordered) throw new Error('The order of the input changed the result.');
}
