import type { Classification, Visibility } from '@anggakara/scoring/complaints';
import type { Weighted } from './chance';

/** What complaints are about and how they come; the weights are assumptions. (docs/synthetic-exports.md) */

export const CLASSIFICATION_WEIGHTS: Weighted<Classification> = [
  ['complaint-non-supervisory', 55],
  ['complaint-normative', 8],
  ['complaint-supervisory', 7],
  ['information-request', 15],
  ['aspiration', 10],
  ['other', 5],
];

export const VISIBILITY_WEIGHTS: Weighted<Visibility> = [
  ['open', 70],
  ['anonymous', 20],
  ['confidential', 10],
];

export const CHANNEL_WEIGHTS: Weighted<string> = [
  ['Aplikasi', 40],
  ['Situs web', 30],
  ['SMS', 10],
  ['Tatap muka', 10],
  ['Media sosial', 10],
];

/** Two have signs that UTF-8 and Windows-1252 write with other bytes. */
export const CATEGORIES = [
  'Infrastruktur jalan',
  'Administrasi kependudukan',
  'Kesehatan',
  'Pendidikan',
  'Perizinan – usaha kecil',
  'Kebersihan',
  'Bantuan sosial',
  'Pelayanan “satu pintu”',
];

export const SATISFACTION_WEIGHTS: Weighted<number> = [
  [1, 8],
  [2, 10],
  [3, 22],
  [4, 35],
  [5, 25],
];
