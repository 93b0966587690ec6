import type { OffDayView, Page, WorkingDaysView } from '@anggakara/contracts';

export const OFF_DAYS: Page<OffDayView> = {
  items: [{ date: '2022-05-26', kind: 'national-holiday', name: 'Kenaikan Yesus Kristus' }],
  total: 1,
};

export const WORKING_DAYS: WorkingDaysView = {
  ...{ from: '2022-05-23', to: '2022-05-30', inclusive: 5, elapsed: 4, calendarDays: 7 },
};
