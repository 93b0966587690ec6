import type {
  CalendarPreviewView,
  CalendarVersionView,
  OffDayView,
  OfficialDurationView,
  Page,
  PreviewCalendar,
  ReviseCalendar,
  WorkingDaysView,
} from '@anggakara/contracts';

export const OFF_DAYS: Page<OffDayView> = {
  items: [{ date: '2022-05-26', kind: 'national-holiday', name: 'Kenaikan Yesus Kristus' }],
  total: 1,
};

export const WORKING_DAYS: WorkingDaysView = {
  ...{ from: '2022-05-23', to: '2022-05-30', inclusive: 5, elapsed: 4, calendarDays: 7, version: 1 },
};

export const OFFICIAL_DURATIONS: Page<OfficialDurationView> = {
  items: [
    {
      ...{ code: 'wawancara-2022', name: 'Wawancara kompetisi 2022', from: '2022-05-23', to: '2022-05-30' },
      ...{ printed: 5, source: 'borneotribun.com, Mei 2022: lima hari kerja', inclusive: 5 },
    },
  ],
  total: 1,
};

const CHANGE = { date: '2026-12-28', kind: 'collective-leave', name: 'Cuti Bersama Tahun Baru Masehi' } as const;

export const PREVIEW: PreviewCalendar = { changes: [CHANGE], version: 1 };

export const REVISION: ReviseCalendar = {
  ...PREVIEW,
  decree: 'Contoh: SKB 3 Menteri tentang perubahan hari libur nasional dan cuti bersama 2026',
  decreedOn: '2026-11-02',
  reason: 'Cuti bersama ditambah satu hari.',
};

const CHANGED = { date: CHANGE.date, before: null, after: { kind: CHANGE.kind, name: CHANGE.name } };

export const CALENDAR_VERSION: CalendarVersionView = {
  ...{ version: 2, decree: REVISION.decree, decreedOn: REVISION.decreedOn, reason: REVISION.reason },
  ...{ author: 'Ratna Penyelenggara', madeAt: '2026-11-03T02:00:00.000Z', offDays: 238, changes: [CHANGED] },
};

export const CALENDAR_VERSIONS: Page<CalendarVersionView> = {
  items: [
    {
      ...{ version: 1, decree: 'SKB 3 Menteri tiap tahun dan Keputusan Presiden', decreedOn: null },
      reason: 'Hari libur nasional dan cuti bersama 2017-2026.',
      ...{ author: 'Anggakara', madeAt: '2026-01-18T02:00:00.000Z', offDays: 237, changes: [] },
    },
  ],
  total: 1,
};

export const CALENDAR_PREVIEW: CalendarPreviewView = {
  version: 1,
  changes: [CHANGED],
  effects: [
    {
      ...{ kind: 'stage', edition: 'demo', code: 'interview', name: 'Wawancara', state: 'planned', moved: true },
      ...{ from: '2026-12-21', to: '2026-12-31' },
      ...{ before: { inclusive: 7, elapsed: 6 }, after: { inclusive: 6, elapsed: 5 } },
    },
  ],
  bystanders: [{ kind: 'submitted-claims', count: 21 }],
  warnings: [],
};
