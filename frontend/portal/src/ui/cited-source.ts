import { partialDateText } from './format';

/** Where something is said: `Daftar Top 25 (Antara, 10 Desember 2018)`. */
export function citedSourceText({
  title,
  publisher,
  published,
}: {
  readonly title: string;
  readonly publisher: string;
  /** As far as it is known: a year, a month or a day. */
  readonly published: string;
}): string {
  return `${title} (${publisher}, ${partialDateText(published)})`;
}
