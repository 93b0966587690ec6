import type { EditionView, MonitoringView, ReminderView } from '@anggakara/contracts';
import { CLASSIFICATIONS, PREDICATE_NAMES } from '@anggakara/scoring';
import { CLASSIFICATION_WORDS, shownAgency, shownReminder, shownTotal } from '../complaints';
import { countText } from './indonesian-text';
import {
  improvementBlocks,
  metricTable,
  monthBlocks,
  MONITORING_FOOTER,
  scaleBlocks,
  statusBlocks,
  windowFacts,
} from './monitoring-blocks';
import { shownCount, shownDays, shownRate, sinceText } from './monitoring-words';
import { chart, facts, heading, note, paragraph, type ReportBlock, type ReportModel, table } from './report-block';

export interface MonitoringReportSource {
  readonly edition: EditionView;
  readonly view: MonitoringView;
  readonly reminders: readonly ReminderView[];
  readonly printedAt: string;
}

/** What a monitoring saw in the whole country; small cells are withheld. (docs/rules/complaints.md 33-35) */
export function monitoringReport({ edition, view, reminders, printedAt }: MonitoringReportSource): ReportModel {
  const shown = shownTotal(view);
  return {
    title: 'Ringkasan Nasional Pemantauan Pengaduan',
    subject: view.monitoring.name,
    banner: edition.synthetic ? 'DATA CONTOH: semua instansi, orang, dan angka rekaan' : null,
    footer: MONITORING_FOOTER,
    printedAt,
    blocks: [
      heading('Apa yang dipantau'),
      facts(windowFacts(view.monitoring)),
      ...statusBlocks(shown),
      heading('Metrik'),
      metricTable(shown),
      ...improvementBlocks(view.monitoring, view.improvement),
      ...predicateBlocks(view),
      ...monthBlocks(view.statistics.months),
      ...agencyBlocks(view),
      ...reminderBlocks(reminders),
      ...scaleBlocks(view.monitoring),
    ],
  };
}

function predicateBlocks({ predicates, monitoring }: MonitoringView): readonly ReportBlock[] {
  return [
    heading('Predikat'),
    chart({
      kind: 'bar',
      headline: `Predikat ${countText(monitoring.agencies)} instansi; batas-batasnya asumsi`,
      unit: 'instansi',
      labels: predicates.map(({ predicate }) => PREDICATE_NAMES[predicate].id),
      most: null,
      series: [{ label: 'Instansi', values: predicates.map(({ agencies }) => agencies) }],
    }),
    table(
      ['Predikat:3', 'Instansi:1>'],
      predicates.map(({ predicate, agencies }) => [PREDICATE_NAMES[predicate].id, countText(agencies)]),
    ),
  ];
}

function agencyBlocks({ agencies, monitoring }: MonitoringView): readonly ReportBlock[] {
  const read = agencies.filter(({ statuses }) => statuses !== null).map(shownAgency);
  const others = monitoring.agencies - read.length;
  return [
    heading('Instansi yang dibaca'),
    ...(read.length === 0
      ? [note('Belum ada laporan yang dibaca.')]
      : [
          table(
            [
              'Instansi:2.6!',
              'Predikat:1.3',
              'N:0.8>',
              'Ditindaklanjuti dari V:1.6>',
              'Selesai dari V:1.6>',
              'Hari:0.9>',
            ],
            read.map((one) => [
              one.name,
              PREDICATE_NAMES[one.predicate].id,
              shownCount(one.received),
              ...[shownRate(one.followedUp), shownRate(one.resolved), shownDays(one.meanFirstFollowUpWorkingDays)],
            ]),
          ),
        ]),
    ...(others === 0
      ? []
      : [note(`${countText(others)} instansi lain tidak dapat dinilai: tidak ada laporan yang dibaca darinya.`)]),
  ];
}

function reminderBlocks(reminders: readonly ReminderView[]): readonly ReportBlock[] {
  return [
    heading('Daftar pengingat'),
    ...(reminders.length === 0
      ? [note('Tidak ada laporan yang belum ditindaklanjuti siapa pun.')]
      : [
          paragraph('Instansi dengan laporan sah yang belum ditindaklanjuti siapa pun, yang terbanyak lebih dahulu.'),
          table(
            ['Instansi:2.4!', 'Laporan:0.9>', 'Terlama sejak:1.4', 'Hari kerja:0.9>', 'Klasifikasi:3'],
            reminders
              .map(shownReminder)
              .map((one) => [
                one.name,
                shownCount(one.count),
                sinceText(one.oldest),
                countText(one.waitingWorkingDays),
                classesText(one.classes),
              ]),
          ),
        ]),
  ];
}

function classesText(classes: readonly (number | null)[]): string {
  return CLASSIFICATIONS.flatMap((classification, place) => {
    const count = classes[place] ?? null;
    return count === 0 ? [] : [`${CLASSIFICATION_WORDS[classification].id} ${shownCount(count)}`];
  }).join('; ');
}
