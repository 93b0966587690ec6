import { countText, decimalText } from '../../ui/format';

const KIBIBYTE = 1_024;

/** A file's size as people say it: `48 KB`, `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < KIBIBYTE) return $localize`${countText(bytes)} bita`;
  const kibibytes = bytes / KIBIBYTE;
  if (kibibytes < KIBIBYTE) return `${countText(Math.round(kibibytes))} KB`;
  return `${decimalText((kibibytes / KIBIBYTE).toFixed(1))} MB`;
}
