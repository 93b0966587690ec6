import type { AgencyView, DocumentedFigureView, EditionView, EntryView, MetricClaimView } from '@anggakara/contracts';
import type { EntryLeave } from '../participants';
import { dateText } from './indonesian-text';
import { trendCharts, windowTable } from './metric-blocks';
import {
  chart,
  facts,
  heading,
  list,
  note,
  paragraph,
  type ReportBlock,
  type ReportModel,
  table,
} from './report-block';
import { leaveFacts } from './result-text';

export interface AgencyClaim {
  readonly entry: EntryView;
  readonly claim: MetricClaimView;
  /** How and why the entry has left; null while it takes part. */
  readonly leave: EntryLeave | null;
}

export interface AgencyMetricsSource {
  readonly edition: EditionView;
  readonly agency: AgencyView;
  /** Claims of the agency's entries in the edition. */
  readonly claims: readonly AgencyClaim[];
  readonly printedAt: string;
}

/** What is known of an agency's complaint handling: quoted figures with what follows from them, and its own claims. */
export function agencyMetricsReport({ edition, agency, claims, printedAt }: AgencyMetricsSource): ReportModel {
  const isSynthetic = agency.synthetic || claims.length > 0;
  return {
    title: 'Laporan Metrik Instansi',
    subject: agency.name,
    banner: isSynthetic && edition.synthetic ? 'DATA CONTOH: semua instansi, orang, dan angka rekaan' : null,
    footer: 'Dihitung dari jumlah; angka yang dikutip tidak pernah dinilai dan tidak dilengkapi dengan dugaan.',
    printedAt,
    blocks: [
      heading('Instansi'),
      facts([
        { label: 'Nama', value: agency.name },
        ...(agency.regionCode === null ? [] : [{ label: 'Kode wilayah', value: agency.regionCode }]),
      ]),
      ...(agency.documentedFigures.length === 0 ? [] : quotedPreface()),
      ...agency.documentedFigures.flatMap(figureBlocks),
      ...claims.flatMap((claim) => claimBlocks(edition, claim)),
      ...(agency.documentedFigures.length + claims.length === 0 ? [note('Belum ada angka tentang instansi ini.')] : []),
    ],
  };
}

function quotedPreface(): readonly ReportBlock[] {
  return [
    heading('Angka yang dikutip'),
    paragraph(
      'Angka berikut dicetak sumbernya sendiri, dengan jendela waktu masing-masing. Ditampilkan, diuji, dan ' +
        'dijelaskan; tidak dinilai, dan tidak boleh diperingkat bersama angka dari jendela lain.',
    ),
  ];
}

function figureBlocks(figure: DocumentedFigureView): readonly ReportBlock[] {
  const { window, source } = figure;
  return [
    heading(figure.title, 2),
    facts([
      { label: 'Sumber', value: `${source.title}. ${source.publisher}, ${dateText(source.published)}` },
      { label: 'Jendela', value: `${window.printed}${window.complete ? '' : ' (tidak lengkap)'}` },
    ]),
    table(
      ['Tertulis di sumber:3', 'Angka:1>'],
      figure.printedFigures.map(({ label, printed }) => [label, printed]),
    ),
    table(
      ['Yang mengikutinya:2.4', 'Nilai:1.4>', 'Rumus:3'],
      figure.consequences.map(({ label, value, formula }) => [label, value, formula]),
    ),
    ...statusChart(figure),
    ...meansChart(figure),
    ...(figure.cannotBeRecomputed.length === 0
      ? []
      : [note('Tidak dapat dihitung ulang:'), list(figure.cannotBeRecomputed)]),
    ...(figure.remarks.length === 0 ? [] : [note('Catatan:'), list(figure.remarks)]),
  ];
}

function statusChart({ metrics }: DocumentedFigureView): readonly ReportBlock[] {
  if (metrics === null) return [];
  const bars = [
    { label: 'Ditindaklanjuti', rate: metrics.followedUp.official },
    { label: 'Selesai', rate: metrics.resolved.official },
    { label: 'Dalam proses', rate: metrics.inProcess },
    { label: 'Belum ditindaklanjuti', rate: metrics.notFollowedUp },
  ];
  return [
    chart({
      kind: 'bar',
      headline: `Persen dari ${metrics.received} laporan: ditindaklanjuti bukan selesai`,
      unit: '%',
      labels: bars.map(({ label }) => label),
      most: 100,
      series: [
        { label: 'Persen', values: bars.map(({ rate }) => (rate.percent === null ? null : Number(rate.percent))) },
      ],
    }),
  ];
}

function meansChart({ followUpDays }: DocumentedFigureView): readonly ReportBlock[] {
  if (followUpDays.length < 2) return [];
  return [
    chart({
      kind: 'bar',
      headline: 'Rata-rata tindak lanjut yang tertulis, hari (jenis hari dan n tidak disebut)',
      unit: 'hari',
      labels: followUpDays.map(({ period }) => period),
      most: null,
      series: [{ label: 'Hari', values: followUpDays.map(({ value }) => Number(value)) }],
    }),
  ];
}

function claimBlocks(edition: EditionView, { entry, claim, leave }: AgencyClaim): readonly ReportBlock[] {
  const state = { 'not-started': 'belum diisi', draft: 'draf belum terkirim', submitted: 'terkirim' } as const;
  return [
    heading(`${edition.name}: ${entry.code} · ${entry.name}`),
    facts([{ label: 'Keadaan klaim', value: state[claim.state] }, ...leaveFacts(leave)]),
    windowTable(claim),
    ...trendCharts(claim.trend, edition.periods),
  ];
}
