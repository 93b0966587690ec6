import {
  type BeginComplaintImport,
  COMPLAINT_FILE_MAX_BYTES,
  type ComplaintImportView,
  FILE_NAME_MAX_LENGTH,
} from '@anggakara/contracts';
import type { ShownViolation } from '../../ui/shown-problem';

/** Stands for a file that names an agency in each row. */
export const EVERY_AGENCY = '*';

export interface Beginning {
  readonly file: Pick<File, 'name' | 'size'> | null;
  /** Null where nothing is to be chosen: the person's own. */
  readonly agency: string | null;
}

export interface WantedImport {
  readonly file: Pick<File, 'name' | 'size'>;
  readonly agency: string | null;
  /** Number of a monitoring; null: for the competition. */
  readonly monitoring: number | null;
}

/** What is missing before a file can be sent, by the fields of the page. */
export function beginningProblems({ file, agency }: Beginning): readonly ShownViolation[] {
  return [
    ...(agency === '' ? [{ path: 'impor.agency', message: $localize`Pilih milik siapa aduan di berkas ini.` }] : []),
    ...fileProblems(file).map((message) => ({ path: 'impor.file', message })),
  ];
}

function fileProblems(file: Beginning['file']): readonly string[] {
  if (file === null) return [$localize`Pilih berkasnya.`];
  if (file.size === 0) return [$localize`Berkas ini kosong.`];
  return file.size > COMPLAINT_FILE_MAX_BYTES
    ? [$localize`Berkas ini lebih besar dari 256 MB. Bagi menurut periode.`]
    : [];
}

export function beginningOf({ file, agency, monitoring }: WantedImport): BeginComplaintImport {
  return {
    fileName: file.name.slice(-FILE_NAME_MAX_LENGTH),
    size: file.size,
    ...(agency === null || agency === EVERY_AGENCY ? {} : { agency }),
    ...(monitoring === null ? {} : { monitoring }),
  };
}

/** Imports whose sending was cut off and that a file may belong to, by its name and size. */
export function unfinishedOf(
  known: readonly ComplaintImportView[],
  { file, agency, monitoring }: WantedImport,
): readonly ComplaintImportView[] {
  return known.filter(
    (one) =>
      one.state === 'uploading' &&
      one.monitoring === monitoring &&
      one.size === file.size &&
      one.fileName === file.name.slice(-FILE_NAME_MAX_LENGTH) &&
      (agency === null || (one.agency ?? EVERY_AGENCY) === agency),
  );
}
