import type { MetricClaimView } from '@anggakara/contracts';
import { countText, percentText, plainText, rateText } from './format';

type Metrics = NonNullable<MetricClaimView['reference']>;
type Bounds = NonNullable<Metrics['resolved']['wilson']>;

/** One figure of an agency in both windows, always with its counts and what it means. */
export interface ClaimFigureRow {
  readonly name: string;
  readonly definition: string;
  readonly reference: string;
  readonly comparison: string;
}

interface Figure {
  readonly name: string;
  readonly definition: string;
  readonly text: (metrics: Metrics) => string;
}

const NONE = '-';

export function claimFigureRows({ reference, comparison }: Pick<MetricClaimView, 'reference' | 'comparison'>) {
  return figures().map(({ name, definition, text }): ClaimFigureRow => {
    const textOf = (metrics: Metrics | null): string => (metrics === null ? NONE : text(metrics));
    return { name, definition, reference: textOf(reference), comparison: textOf(comparison) };
  });
}

function figures(): readonly Figure[] {
  return [...volumes(), ...rates(), ...times()];
}

function volumes(): readonly Figure[] {
  return [
    {
      name: $localize`Laporan diterima (N)`,
      definition: $localize`Semua laporan yang diterima dalam jendela.`,
      text: ({ received }) => countText(received),
    },
    {
      name: $localize`Laporan sah (V)`,
      definition: $localize`Diterima dikurangi diarsipkan dan bukan kewenangan.`,
      text: ({ valid }) => countText(valid),
    },
    {
      name: $localize`Diarsipkan`,
      definition: $localize`Bagian laporan yang diarsipkan dari N.`,
      text: ({ archivedShare }) => rateText(archivedShare),
    },
  ];
}

function rates(): readonly Figure[] {
  return [
    {
      name: $localize`Ditindaklanjuti (M1)`,
      definition: $localize`Selesai ditambah proses, dari V. Ditindaklanjuti belum tentu selesai.`,
      text: ({ followedUp }) => rateText(followedUp.scoring),
    },
    {
      name: $localize`Batas bawah M1`,
      definition: $localize`Batas bawah selang Wilson 95 %: yang dinilai, supaya laporan sedikit tidak unggul karena kebetulan.`,
      text: ({ followedUp }) => boundsText(followedUp.wilson),
    },
    {
      name: $localize`Diselesaikan (M2)`,
      definition: $localize`Selesai, dari V.`,
      text: ({ resolved }) => rateText(resolved.scoring),
    },
    {
      name: $localize`Batas bawah M2 (M3)`,
      definition: $localize`Batas bawah selang Wilson 95 % dari M2: yang dinilai.`,
      text: ({ resolved }) => boundsText(resolved.wilson),
    },
    {
      name: $localize`Dalam batas waktu (M6)`,
      definition: $localize`Laporan yang selesai dalam batas waktu klasifikasinya, dari V.`,
      text: ({ withinSla }) => rateText(withinSla),
    },
  ];
}

function times(): readonly Figure[] {
  return [
    {
      name: $localize`Tindak lanjut pertama (M4)`,
      definition: $localize`Rata-rata hari kerja atas V; yang belum dijawab dihitung 30 hari.`,
      text: (metrics) => daysText(metrics.meanFirstFollowUpWorkingDays),
    },
    {
      name: $localize`Tindak lanjut pertama, yang dijawab saja`,
      definition: $localize`Ditampilkan sebagai pembanding, tidak dinilai.`,
      text: (metrics) => daysText(metrics.meanOfAnsweredWorkingDays),
    },
  ];
}

function daysText(days: string | null): string {
  return days === null ? NONE : $localize`${plainText(days)} hari kerja`;
}

function boundsText(bounds: Bounds | null): string {
  return bounds === null ? NONE : percentText(percentOf(bounds.low));
}

/** A share of one as percent, digit for digit: `0.9465` is `94.65`. */
function percentOf(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const digits = fraction.padEnd(2, '0');
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  return digits.length > 2 ? `${percent}.${digits.slice(2)}` : percent;
}
