import type { EditionView, MonitoredAgencyDetailView, MonitoredAgencyView } from '@anggakara/contracts';
import {
  type ComplaintStatistics,
  type PredicateCheck,
  type PredicateFigure,
  predicateLines,
  type PredicateResult,
  shownCells,
} from '@anggakara/scoring';
import { CLASSIFICATION_WORDS, type ShownAgency, shownAgency } from '../complaints';
import { dateText, instantText } from './indonesian-text';
import {
  improvementBlocks,
  metricTable,
  monthBlocks,
  MONITORING_FOOTER,
  scaleBlocks,
  statusBlocks,
  windowFacts,
} from './monitoring-blocks';
import { shownCount, shownDays, WITHHELD } from './monitoring-words';
import { facts, heading, list, note, type ReportBlock, type ReportModel, table } from './report-block';

export interface MonitoringAgencyReportSource {
  readonly edition: EditionView;
  readonly detail: MonitoredAgencyDetailView;
  /** The same agency as it stands among all. */
  readonly seen: MonitoredAgencyView;
  readonly printedAt: string;
}

/** What a monitoring saw of one agency, and why it is called so; small cells are withheld. (docs/rules/complaints.md 31, 33) */
export function monitoringAgencyReport(source: MonitoringAgencyReportSource): ReportModel {
  const { edition, detail, seen, printedAt } = source;
  const { monitoring, name, statistics } = detail;
  const shown = shownAgency(seen);
  return {
    title: 'Laporan Pemantauan Instansi',
    subject: `${name} · ${monitoring.name}`,
    banner: edition.synthetic ? 'DATA CONTOH: semua instansi, orang, dan angka rekaan' : null,
    footer: MONITORING_FOOTER,
    printedAt,
    blocks: [
      heading('Apa yang dipantau'),
      facts([{ label: 'Instansi', value: name }, ...windowFacts(monitoring), ...sourceFacts(detail)]),
      ...predicateBlocks(detail, shown),
      ...(statistics === null ? [note('Tidak ada laporan yang dibaca.')] : readBlocks(detail, shown, statistics)),
      ...scaleBlocks(monitoring),
    ],
  };
}

function sourceFacts({ source }: MonitoredAgencyDetailView) {
  if (source === null) return [];
  return [
    { label: 'Berkas', value: `${source.fileName}, disimpan ${instantText(source.since)}` },
    { label: 'Berkas mengetahui sampai', value: dateText(source.observedUntil) },
  ];
}

function predicateBlocks({ predicate }: MonitoredAgencyDetailView, shown: ShownAgency): readonly ReportBlock[] {
  const [name = '', ...why] = predicateLines(withoutWithheld(predicate, shown), 'id');
  return [heading(`Predikat: ${name}`), ...(why.length === 0 ? [] : [list(why)])];
}

/** A check tells its percentage: it goes where that is withheld. */
function withoutWithheld(predicate: PredicateResult, shown: ShownAgency): PredicateResult {
  if (predicate.predicate === 'not-assessable') return predicate;
  const isTold: Readonly<Record<PredicateFigure, boolean>> = {
    'followed-up': shown.followedUp !== null,
    resolved: shown.resolved !== null,
    'within-sla': shown.withinSla !== null,
    'first-follow-up-days': shown.meanFirstFollowUpWorkingDays !== null,
  };
  const told = (checks: readonly PredicateCheck[]): readonly PredicateCheck[] =>
    checks.filter(({ figure }) => isTold[figure]);
  return { ...predicate, checks: told(predicate.checks), missed: told(predicate.missed) };
}

function readBlocks(
  { monitoring, improvement }: MonitoredAgencyDetailView,
  shown: ShownAgency,
  statistics: ComplaintStatistics,
): readonly ReportBlock[] {
  return [
    ...statusBlocks(shown),
    heading('Metrik'),
    metricTable(shown),
    dayTable(statistics),
    ...limitBlocks(statistics),
    ...improvementBlocks(monitoring, improvement),
    ...monthBlocks(statistics.months),
  ];
}

/** With those that wait, beside the mean of the finished ones. (docs/rules/complaints.md 7, 8) */
function dayTable({ firstFollowUp, resolution }: ComplaintStatistics): ReportBlock {
  const row = (name: string, days: ComplaintStatistics['resolution']): readonly string[] => {
    const [finished = null, waiting = null] = shownCells([days.finished, days.waiting]);
    const told = (value: string | number | null): string =>
      finished === null ? WITHHELD : shownDays(value === null ? '–' : String(value));
    return [
      ...[name, shownCount(finished), shownCount(waiting)],
      ...[told(days.median), told(days.percentile90), told(days.survivalMedian)],
    ];
  };
  return table(
    ['Hari kerja sampai:2.4', 'Sudah:1>', 'Menunggu:1>', 'Median:1>', 'Persentil 90:1.2>', 'Median Kaplan-Meier:1.6>'],
    [row('Tindak lanjut pertama', firstFollowUp), row('Selesai', resolution)],
  );
}

function limitBlocks({ sla }: ComplaintStatistics): readonly ReportBlock[] {
  if (sla.length === 0) return [];
  return [
    heading('Batas waktu menurut klasifikasi', 2),
    table(
      [
        'Klasifikasi:2.6',
        'Langkah:1.6',
        'Batas:1>',
        'Tepat:0.9>',
        'Masih ada waktu:1.2>',
        'Terlambat:1>',
        'Lewat:0.9>',
      ],
      sla.map(({ classification, step, workingDays, onTime, inTime, late, overdue }) => [
        CLASSIFICATION_WORDS[classification].id,
        step === 'resolution' ? 'selesai' : 'tindak lanjut pertama',
        workingDays === null ? 'tanpa batas' : `${workingDays} hari`,
        ...shownCells([onTime, inTime, late, overdue]).map(shownCount),
      ]),
    ),
  ];
}
