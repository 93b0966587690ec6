/** @jest-environment node */
import { anEntryResult } from '../../testing/runs';
import { jurorRows } from './juror-rows';

const ENTRY = anEntryResult('IP-001', {
  jurors: [
    {
      juror: 'person-1',
      marks: [{ criterion: 'IMPACT', value: '80' }],
      totals: [{ index: 'service-unit', total: '80.000000' }],
    },
  ],
});

test('a counted sheet shows its marks and totals under the name of its juror', () => {
  const [row] = jurorRows(ENTRY, { 'person-1': 'Indra Lazuardi' });
  expect(row?.name).toBe('Indra Lazuardi');
  expect(row?.marks.get('IMPACT')).toBe('80');
  expect(row?.totals.get('service-unit')).toBe('80.000000');
});

test('a reader who may not know the jurors sees no name and no person', () => {
  expect(jurorRows(ENTRY, {}).map(({ name }) => name)).toEqual(['Penilai 1']);
});
