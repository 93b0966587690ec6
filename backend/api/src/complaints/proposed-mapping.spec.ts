import type { ComplaintMapping } from '@anggakara/contracts';
import { proposedMapping } from './proposed-mapping';

const RECOGNISED: ComplaintMapping = {
  format: 'anggakara.complaint-map/1',
  columns: { ticket: 'Nomor', received: 'Masuk', status: 'Status' },
  dropped: [],
  dateOrder: 'day-month-year',
  statuses: {},
  classifications: {},
  agencies: {},
  observedUntil: null,
};

const proposed = (
  kept: Partial<ComplaintMapping> | null,
  headers: readonly string[],
  recognised: Partial<ComplaintMapping> = {},
  isDateOrderCertain = true,
): ComplaintMapping =>
  proposedMapping(kept === null ? null : { ...RECOGNISED, columns: {}, ...kept }, {
    columns: headers.map((header) => ({ header, field: null, by: null, personal: null })),
    mapping: { ...RECOGNISED, ...recognised },
    isDateOrderCertain,
  });

describe('complaint-files 24: what is proposed for the next file', () => {
  const HEADERS = ['Nomor', 'Masuk', 'Status', 'Keadaan', 'Nama Pelapor'];

  test('is what is recognised where nothing is kept', () => {
    expect(proposed(null, HEADERS)).toEqual(RECOGNISED);
  });

  test('is the kept columns that this file has, and what is recognised for the other meanings', () => {
    const columns = { status: 'Keadaan', closed: 'Selesai' } as const;
    expect(proposed({ columns }, HEADERS).columns).toEqual({ ticket: 'Nomor', received: 'Masuk', status: 'Keadaan' });
  });

  test('gives a column that is recognised anew no meaning beside the one that was kept, or when it was dropped', () => {
    expect(proposed({ columns: { category: 'Status' } }, HEADERS).columns).toEqual({
      ...{ ticket: 'Nomor', received: 'Masuk', category: 'Status' },
    });
    expect(proposed({ dropped: ['Masuk'] }, HEADERS)).toMatchObject({
      columns: { ticket: 'Nomor', status: 'Status' },
      dropped: ['Masuk'],
    });
  });

  test('keeps the words and the choices, and of the dropped columns those that are there', () => {
    const words = { statuses: { Beres: 'resolved' }, classifications: {}, agencies: { Dinas: 'x' } } as const;
    const dropped = ['Nama Pelapor', 'Alamat'];
    expect(proposed({ ...words, dropped }, HEADERS)).toMatchObject({ ...words, dropped: ['Nama Pelapor'] });
  });

  test.each([
    { days: 'tell their order', isCertain: true, order: 'day-month-year' },
    { days: 'tell nothing', isCertain: false, order: 'month-day-year' },
  ] as const)('days that $days are $order, whatever was kept; the cut-off is the new file’s', (row) => {
    const kept = { dateOrder: 'month-day-year', observedUntil: '2024-12-31' } as const;
    expect(proposed(kept, HEADERS, {}, row.isCertain)).toMatchObject({ dateOrder: row.order, observedUntil: null });
  });
});
