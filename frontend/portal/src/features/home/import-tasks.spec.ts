/** @jest-environment node */
import { COMPLAINT_IMPORT_STATES } from '@anggakara/contracts';
import { anImport } from '../../testing/imports';
import { importTasks } from './import-tasks';

test('an import is a task where it goes no further without a person, and nowhere else', () => {
  const imports = COMPLAINT_IMPORT_STATES.map((state) => anImport({ id: state, state }));
  expect(importTasks('demo', imports).map(({ title, link }) => [title, link.at(-1)])).toEqual([
    ['Impor ekspor.csv belum selesai diunggah', 'uploading'],
    ['Impor ekspor.csv menunggu pilihan lembar', 'choosing'],
    ['Impor ekspor.csv menunggu pemetaan', 'recognised'],
    ['Impor ekspor.csv menunggu keputusan', 'checked'],
  ]);
});
