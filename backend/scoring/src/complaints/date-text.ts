import type { Language } from '../number-text';
import { known } from '../known';

const MONTHS: Readonly<Record<Language, string>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
};

/** An ISO date as its reader writes it: `31 Oktober 2020`. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${known(day)} ${known(MONTHS[language].split(' ')[known(month) - 1])} ${known(year)}`;
}
