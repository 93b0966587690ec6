/** @jest-environment node */
import type { TextFault } from './sheet-draft';
import { faultText } from './text-fault';

const GRID = { min: '0', max: '100', step: '0.5' };

test.each<{ fault: TextFault; text: string }>([
  { fault: { kind: 'not-a-number' }, text: 'Belum tersimpan: tulis angka saja, misalnya 87.' },
  { fault: { kind: 'off-scale' }, text: 'Belum tersimpan: nilai harus dari 0 sampai 100.' },
  { fault: { kind: 'off-step', below: '87', above: '87.5' }, text: 'Belum tersimpan: nilai terdekat 87 atau 87,5.' },
])('$text', ({ fault, text }) => expect(faultText(fault, GRID)).toBe(text));
