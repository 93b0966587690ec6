/** @jest-environment node */
import type { Outcome, Standing } from '../../data/result';
import { anEntryResult } from '../../testing/runs';
import { outcomeText, outcomeTone, separationText, standingText } from './outcome-text';

test.each<{ outcome: Outcome; text: string; tone: string }>([
  { outcome: { kind: 'selected', by: 'rank', category: null }, text: 'Terpilih', tone: 'good' },
  { outcome: { kind: 'selected', by: 'ruling', category: null }, text: 'Terpilih (keputusan pleno)', tone: 'good' },
  { outcome: { kind: 'tied-at-cut' }, text: 'Seri di batas', tone: 'warn' },
  { outcome: { kind: 'not-selected', reason: 'below-cut' }, text: 'Di bawah batas', tone: 'neutral' },
  { outcome: { kind: 'not-selected', reason: 'ruling' }, text: 'Tidak dipilih pleno', tone: 'neutral' },
  { outcome: { kind: 'not-selected', reason: 'incomplete' }, text: 'Nilai belum lengkap', tone: 'neutral' },
  { outcome: { kind: 'not-selected', reason: 'ineligible' }, text: 'Tidak ikut', tone: 'neutral' },
  { outcome: { kind: 'not-selected', reason: 'no-places' }, text: 'Tanpa kuota', tone: 'neutral' },
  {
    outcome: { kind: 'selected', by: 'floor', category: null, class: 'Timur' },
    text: 'Terpilih (tempat kelas Timur)',
    tone: 'good',
  },
  {
    outcome: { kind: 'selected', by: 'include-all', category: null },
    text: 'Terpilih (seri, semuanya masuk)',
    tone: 'good',
  },
  { outcome: { kind: 'selected', by: 'lot', category: null }, text: 'Terpilih (undian)', tone: 'good' },
  {
    outcome: { kind: 'not-selected', reason: 'class-full', class: 'Barat' },
    text: 'Kelas Barat penuh',
    tone: 'neutral',
  },
  {
    outcome: { kind: 'not-selected', reason: 'places-kept', classes: ['Timur', 'Tengah'] },
    text: 'Tempat disediakan bagi Timur, Tengah',
    tone: 'neutral',
  },
  { outcome: { kind: 'not-selected', reason: 'exclude-all' }, text: 'Seri, tidak ada yang masuk', tone: 'neutral' },
  { outcome: { kind: 'not-selected', reason: 'lot' }, text: 'Kalah undian', tone: 'neutral' },
])('$text', ({ outcome, text, tone }) => expect([outcomeText(outcome), outcomeTone(outcome)]).toEqual([text, tone]));

test.each<{ standing: Standing; text: string | null }>([
  { standing: { kind: 'ranked', rank: 1, score: '90.00' }, text: null },
  {
    standing: { kind: 'incomplete', reason: 'below-quorum', counted: 1, needed: 2 },
    text: '1 lembar terkunci, kuorum 2',
  },
  {
    standing: { kind: 'incomplete', reason: 'too-little-applicable', counted: 50, needed: 60 },
    text: 'Bobot yang berlaku 50 %, paling sedikit 60 %',
  },
  { standing: { kind: 'ineligible', reason: 'withdrawn' }, text: 'Mengundurkan diri' },
  { standing: { kind: 'ineligible', reason: 'disqualified' }, text: 'Didiskualifikasi' },
])('without a rank because: $text', ({ standing, text }) => expect(standingText(standing)).toBe(text));

const NAMES = (code: string): string => ({ IMPACT: 'Dampak' })[code] ?? code;
const CHAIN = [
  { label: 'OUTPUT', value: '70.00' },
  { label: 'IMPACT', value: '80.00' },
];

test('a score that nobody shares needs no explanation', () => {
  expect(separationText(anEntryResult('IP-001'), NAMES)).toBeNull();
});

test('the element that told equals apart is named', () => {
  const entry = anEntryResult('IP-001', { tieChain: CHAIN, separatedBy: 1 });
  expect(separationText(entry, NAMES)).toBe('Nilai sama, ditentukan oleh Dampak');
});

test('a rank that stays shared says with whom', () => {
  const entry = anEntryResult('IP-001', { tieChain: CHAIN, sharesRankWith: ['IP-001', 'IP-007'] });
  expect(separationText(entry, NAMES)).toBe('Peringkat bersama dengan IP-007; seluruh rantai penentu sama');
});
