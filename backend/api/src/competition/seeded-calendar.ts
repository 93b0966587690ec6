import type { OffDayView } from '@anggakara/contracts';
import type { SeedFolder } from '../platform';
import type { FoundedCalendar } from './founding.repository';
import type { OfficialDurationEntity } from './official-duration.entity';

interface CalendarSource {
  readonly title: string;
  readonly publisher: string;
}

/** The calendar of the seeds as its first version: the decrees of ten years, none of them alone. */
export function seededCalendar(seeds: SeedFolder): FoundedCalendar {
  const { title, publisher } = seeds.readJson<CalendarSource>('calendar/source.json');
  const author = { authorId: null, authorName: 'Anggakara' };
  return {
    version: { version: 1, decree: publisher, decreedOn: null, reason: `${title}.`, ...author },
    days: seeds.readCsv('calendar/off-days.csv') as unknown as readonly OffDayView[],
    durations: seeds.readJson<readonly OfficialDurationEntity[]>('calendar/official-durations.json'),
  };
}
