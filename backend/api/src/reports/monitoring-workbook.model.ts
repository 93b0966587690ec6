import type { MonitoringView, ReminderView } from '@anggakara/contracts';
import { PREDICATE_NAMES, type Rate, shownCells } from '@anggakara/scoring';
import { ENTITY_TYPE_WORDS, type ShownAgency, shownAgency, shownReminder, shownTotal } from '../complaints';
import { withCodebook } from './codebook';
import {
  ABOUT_MONITORING_COLUMNS,
  agencyColumns,
  monthColumns,
  PREDICATE_COLUMNS,
  reminderColumns,
} from './monitoring-columns';
import { windowFacts } from './monitoring-blocks';
import type { MonitoringReportSource } from './monitoring-report.model';
import { scaleLines, SMALL_CELLS } from './monitoring-words';
import type { SheetModel, WorkbookModel } from './workbook-model';

type Row = SheetModel['rows'][number];

/** A monitoring as data: one table a sheet, every column explained, small cells empty. (docs/rules/complaints.md 33-35) */
export function monitoringWorkbook({ edition, view, reminders, printedAt }: MonitoringReportSource): WorkbookModel {
  return withCodebook({
    title: `${view.monitoring.name}, ${edition.name}`,
    banner: edition.synthetic ? 'DATA CONTOH: semua instansi, orang, dan angka rekaan' : null,
    printedAt,
    sheets: [
      agencySheet(view),
      predicateSheet(view),
      reminderSheet(view, reminders),
      monthSheet(view),
      aboutSheet(view),
    ],
  });
}

function agencySheet(view: MonitoringView): SheetModel {
  const total = { ...TOTAL, ...shownTotal(view) };
  return {
    name: 'Instansi',
    columns: agencyColumns(view.monitoring),
    rows: [...view.agencies.map(shownAgency).map(agencyRow), agencyRow({ ...total, withheld: withheldIn(total) })],
  };
}

const TOTAL = {
  ...{ agency: '', name: 'Semua instansi', entityType: null, observedUntil: null, predicate: null, isRead: true },
} as const;

type RowOfAgency = Omit<ShownAgency, 'entityType' | 'predicate'> & {
  /** Null for the row of all of them. */
  readonly entityType: ShownAgency['entityType'] | null;
  readonly predicate: ShownAgency['predicate'] | null;
};

function agencyRow(shown: RowOfAgency): Row {
  const percents = [shown.followedUpOfAll, shown.resolvedOfAll, shown.followedUp, shown.resolved, shown.withinSla];
  return [
    ...[shown.agency === '' ? null : shown.agency, shown.name],
    shown.entityType === null ? null : ENTITY_TYPE_WORDS[shown.entityType].id,
    shown.predicate === null ? null : PREDICATE_NAMES[shown.predicate].id,
    ...[shown.observedUntil, shown.received, ...shown.statuses, shown.valid],
    ...percents.map(percentCell),
    shown.meanFirstFollowUpWorkingDays,
    remarkOf(shown),
  ];
}

function percentCell(share: Rate | null): string | null {
  return share === null ? null : share.percent;
}

function withheldIn({ statuses }: Pick<ShownAgency, 'statuses'>): number {
  return statuses.filter((cell) => cell === null).length;
}

function remarkOf({ isRead, withheld }: Pick<ShownAgency, 'isRead' | 'withheld'>): string | null {
  if (!isRead) return 'tidak ada yang dibaca';
  return withheld === 0 ? null : `${withheld} sel ditahan`;
}

function predicateSheet({ predicates }: MonitoringView): SheetModel {
  return {
    name: 'Predikat',
    columns: PREDICATE_COLUMNS,
    rows: predicates.map(({ predicate, agencies }) => [PREDICATE_NAMES[predicate].id, agencies]),
  };
}

function reminderSheet({ monitoring }: MonitoringView, reminders: readonly ReminderView[]): SheetModel {
  return {
    name: 'Pengingat',
    columns: reminderColumns(monitoring),
    rows: reminders
      .map(shownReminder)
      .map(({ agency, name, entityType, count, unverified, oldest, waitingWorkingDays, classes }) => [
        ...[agency, name, ENTITY_TYPE_WORDS[entityType].id, count, unverified, oldest, waitingWorkingDays],
        ...classes,
      ]),
  };
}

function monthSheet({ monitoring, statistics: { months } }: MonitoringView): SheetModel {
  const [received, resolved, backlog] = [
    shownCells(months.map((month) => month.received)),
    shownCells(months.map((month) => month.resolved)),
    shownCells(months.map((month) => month.backlog)),
  ];
  return {
    name: 'Bulan',
    columns: monthColumns(monitoring),
    rows: months.map(({ month }, place) => [
      month,
      ...[received, resolved, backlog].map((cells) => cells[place] ?? null),
    ]),
  };
}

function aboutSheet({ monitoring }: MonitoringView): SheetModel {
  return {
    name: 'Tentang',
    columns: ABOUT_MONITORING_COLUMNS,
    rows: [
      ...windowFacts(monitoring).map(({ label, value }) => [label, value]),
      ...scaleLines(monitoring.scale).map((line) => ['Skala predikat', line]),
      ['Sel kecil', SMALL_CELLS],
    ],
    isProse: true,
  };
}
