import { agreementBand, type AgreementBand, type CoefficientAdvice, type GroupAdvice } from '../../data/advice';
import type { CategoryChart, ChartSeries } from '../../ui/chart-spec';
import { aroundTheCut } from './advice-cut';
import { shareText, signedText, twoPlaces } from './advice-numbers';
import type { NodeNames } from './node-names';

type Agreement = NonNullable<GroupAdvice['agreement']>;
type Names = (code: string) => string;

/** Each juror against the others, with twice the standard error to both sides; null where no severity is told. */
export function severityChart({ severity }: GroupAdvice, nameOf: Names): CategoryChart | null {
  if (severity.length === 0) return null;
  const bounds = severity.map(({ severity: own, standardError }): readonly [number, number] => {
    return [Number(own) - 2 * Number(standardError), Number(own) + 2 * Number(standardError)];
  });
  const marked = severity.filter(({ isMarked }) => isMarked).length;
  return {
    headline:
      marked === 0
        ? $localize`Tidak satu pun juri berbeda melebihi dua galat baku`
        : $localize`${marked} dari ${severity.length} juri berbeda melebihi dua galat baku`,
    kind: 'bar',
    unit: $localize`angka dibanding juri lain`,
    labelled: $localize`Juri`,
    labels: severity.map(({ juror }) => nameOf(juror)),
    series: [
      {
        name: $localize`Keketatan`,
        values: severity.map((one) => Number(one.severity)),
        intervals: bounds,
        texts: severity.map((one, place) => {
          const [low, high] = bounds[place] ?? [0, 0];
          return $localize`${signedText(one.severity)} (${signedText(String(low))} sampai ${signedText(String(high))})`;
        }),
      },
    ],
    note: $localize`Titik adalah selisihnya, batang dua galat baku ke kedua sisi. Di atas nol lebih longgar, di bawah nol lebih ketat. Batang yang menyentuh nol tidak menandakan apa-apa.`,
  };
}

const BANDS: Readonly<Record<AgreementBand, () => string>> = {
  poor: () => $localize`lemah`,
  moderate: () => $localize`sedang`,
  good: () => $localize`baik`,
  excellent: () => $localize`sangat baik`,
};

/** The three coefficients with their intervals; null where there are none. */
export function agreementChart({ agreement }: GroupAdvice): CategoryChart | null {
  const rows = agreement === null ? [] : coefficientsOf(agreement);
  const mean = agreement?.panelMean ?? null;
  if (mean === null) return null;
  return {
    headline: $localize`Rata-rata panel: ${BANDS[agreementBand(Number(mean.value))]()}`,
    kind: 'bar',
    unit: $localize`koefisien`,
    labelled: $localize`Kesepakatan`,
    labels: rows.map(({ label }) => label),
    series: [
      {
        name: $localize`Koefisien`,
        values: rows.map(({ found }) => Number(found.value)),
        intervals: rows.map(({ found }) => intervalOf(found)),
        texts: rows.map(({ found }) => coefficientText(found)),
      },
    ],
    max: 1,
    note: $localize`Batang adalah selang 95 %. Di bawah 0,5 lemah, sampai 0,75 sedang, sampai 0,9 baik, selebihnya sangat baik.`,
  };
}

interface NamedCoefficient {
  readonly label: string;
  readonly found: CoefficientAdvice;
}

function coefficientsOf({ oneJuror, panelMean, order }: Agreement): readonly NamedCoefficient[] {
  return [
    { label: $localize`Satu juri, ICC(2,1)`, found: oneJuror },
    { label: $localize`Rata-rata panel, ICC(2,k)`, found: panelMean },
    { label: $localize`Urutan panel, ICC(3,k)`, found: order },
  ].flatMap(({ label, found }) => (found === null ? [] : [{ label, found }]));
}

function intervalOf({ low, high }: CoefficientAdvice): readonly [number, number] | null {
  return low === null || high === null ? null : [Number(low), Number(high)];
}

function coefficientText({ value, low, high }: CoefficientAdvice): string {
  const band = BANDS[agreementBand(Number(value))]();
  return low === null || high === null
    ? $localize`${twoPlaces(value)}, ${band}`
    : $localize`${twoPlaces(value)}, ${band} (${twoPlaces(low)} sampai ${twoPlaces(high)})`;
}

/** The share of draws in which each entry about the cut stands within the places; null where none is told. */
export function chanceChart(group: GroupAdvice): CategoryChart | null {
  const { entries, within } = aroundTheCut(group);
  if (entries.length === 0) return null;
  const series = (name: string, isOpen: boolean): ChartSeries => ({
    name,
    values: entries.map(({ chance, isAtTheCut }) => (isAtTheCut === isOpen ? Math.round(Number(chance) * 100) : null)),
    texts: entries.map(({ chance, isAtTheCut }) => (isAtTheCut === isOpen ? shareText(chance) : '-')),
  });
  const open = entries.filter(({ isAtTheCut }) => isAtTheCut).length;
  return {
    headline: $localize`${open} peserta di sekitar batas masih dapat ditukar oleh kebetulan`,
    kind: 'bar',
    stacked: true,
    unit: '%',
    labelled: $localize`Peserta`,
    labels: entries.map(({ entry, rank }) => `${rank}. ${entry}`),
    series: [series($localize`Hampir pasti`, false), series($localize`Tidak dapat dibedakan dari kebetulan`, true)],
    min: 0,
    max: 100,
    line: { at: within, text: $localize`${group.places} tempat` },
    note: $localize`Bagian percobaan tempat peserta berada di dalam batas; di antara 5 % dan 95 % tidak dapat dibedakan.`,
  };
}

/** Ranks about the cut when each juror is left out in turn; null where none is told. */
export function rangeChart(group: GroupAdvice): CategoryChart | null {
  const { entries, within } = aroundTheCut(group);
  if (entries.length === 0) return null;
  const best = Math.min(...entries.map(({ leastWithout }) => leastWithout));
  const widest = Math.max(...entries.map(({ leastWithout, greatestWithout }) => greatestWithout - leastWithout));
  return {
    headline: $localize`Tanpa salah satu juri, peringkat di sekitar batas bergeser dalam rentang paling lebar ${widest}`,
    kind: 'bar',
    unit: $localize`peringkat`,
    labelled: $localize`Peserta`,
    labels: entries.map(({ entry, rank }) => `${rank}. ${entry}`),
    series: [
      {
        name: $localize`Peringkat`,
        values: entries.map(({ rank }) => rank),
        intervals: entries.map(({ leastWithout, greatestWithout }) => [leastWithout, greatestWithout]),
        texts: entries.map(
          ({ rank, leastWithout, greatestWithout }) => $localize`${rank} (${leastWithout} sampai ${greatestWithout})`,
        ),
      },
    ],
    min: Math.max(1, best - 1),
    line: { at: within, text: $localize`${group.places} tempat` },
    note: $localize`Titik adalah peringkat dengan semua juri, batang dari yang terbaik sampai yang terburuk tanpa salah satunya.`,
  };
}

/** Each criterion's weight beside the one at which the cut would change hands; null without criteria. */
export function weightChart({ criteria }: GroupAdvice, nameOf: NodeNames): CategoryChart | null {
  if (criteria.length === 0) return null;
  const told = criteria.filter(({ swapAtTheCut }) => swapAtTheCut !== null);
  const percent = (share: string | null): number | null => (share === null ? null : Number(share) * 100);
  const text = (share: string | null): string =>
    share === null ? $localize`tidak ada` : twoPlaces(String(Number(share) * 100));
  return {
    headline: $localize`Pada ${told.length} dari ${criteria.length} kriteria ada bobot yang menukar peserta di batas`,
    kind: 'bar',
    unit: '%',
    labelled: $localize`Kriteria`,
    labels: criteria.map(({ criterion }) => nameOf(criterion)),
    labelLanguage: 'id',
    series: [
      {
        name: $localize`Bobot`,
        values: criteria.map(({ weight }) => percent(weight)),
        texts: criteria.map(({ weight }) => text(weight)),
      },
      {
        name: $localize`Titik tukar`,
        values: criteria.map(({ swapAtTheCut }) => percent(swapAtTheCut)),
        texts: criteria.map(({ swapAtTheCut }) => text(swapAtTheCut)),
      },
    ],
    min: 0,
    note: $localize`Titik tukar adalah bobot tempat peserta terakhir di dalam batas dan peserta pertama di luarnya bertukar tempat, dengan bobot lain tetap sebanding.`,
  };
}
