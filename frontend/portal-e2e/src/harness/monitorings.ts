import type { MonitoringSummaryView } from '@anggakara/contracts';
import { anExport } from '../../../../backend/api/test/complaint-export';
import { MID_YEAR, NATIONAL } from '../../../../backend/api/test/national-export';
import { expected, signedIn } from './edition-moves';
import { nationalStored } from './export-imports';

/** A monitoring of the demo edition with the complaints of three agencies; its number. */
export async function monitoringAt(address: string): Promise<number> {
  const organizer = await signedIn('penyelenggara1', address);
  const made = expected(201, await organizer.post<MonitoringSummaryView>('editions/demo/monitorings', MID_YEAR));
  await broughtInFor(made.number, address);
  return made.number;
}

/** The national export is stored for a monitoring that somebody has made. */
export async function broughtInFor(monitoring: number, address: string): Promise<void> {
  await nationalStored(await signedIn('penyelenggara1', address), anExport(NATIONAL, ';Instansi'), monitoring);
}
