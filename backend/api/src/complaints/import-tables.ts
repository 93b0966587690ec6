import { Injectable } from '@nestjs/common';
import { ComplaintImportRepository } from './complaint-import.repository';
import { ComplaintMappingRepository } from './complaint-mapping.repository';
import { ComplaintPartRepository } from './complaint-part.repository';
import { RejectedRowRepository } from './rejected-row.repository';

/** Everything that is kept of an import but its complaints. */
@Injectable()
export class ImportTables {
  constructor(
    readonly imports: ComplaintImportRepository,
    readonly parts: ComplaintPartRepository,
    readonly rejections: RejectedRowRepository,
    readonly mappings: ComplaintMappingRepository,
  ) {}
}
