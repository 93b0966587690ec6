import type { Facts, WorkbookProblemCode } from '@anggakara/contracts';
import { RefusedComplaintFile } from '../reading';

/** A workbook of which nothing counts, whatever was read of it before. */
export class RefusedWorkbook extends RefusedComplaintFile {
  constructor(
    override readonly code: WorkbookProblemCode,
    facts: Facts = {},
  ) {
    super(code, facts);
  }
}
