import {
  type BeginComplaintImport,
  type CancelComplaintImport,
  type CheckComplaintImport,
  type ChooseComplaintSheet,
  COMPLAINT_FIELDS,
  COMPLAINT_IMPORT_STATES,
  COMPLAINT_MAP_FORMAT,
  type ComplaintImportState,
  type ComplaintMapping,
  COUNT_MAX,
  DATE_ORDERS,
  type DateOrder,
  DROPPED_COLUMNS_MAX,
  FILE_NAME_MAX_LENGTH,
  HEADER_MAX_LENGTH,
  MAPPED_WORDS_MAX,
  PAGE_SIZE_MAX,
  type StoreComplaintImport,
} from '@anggakara/contracts';
import { CLASSIFICATIONS, COMPLAINT_STATUSES } from '@anggakara/scoring';
import {
  IsCode,
  IsCount,
  IsCountText,
  IsFlag,
  IsIsoDate,
  IsListOfWords,
  IsObjectOf,
  IsOneOf,
  IsText,
  IsTextMap,
  IsUuid,
} from '../platform';

export class BeginComplaintImportDto implements BeginComplaintImport {
  @IsText({ max: FILE_NAME_MAX_LENGTH })
  readonly fileName!: string;

  @IsCount({ min: 1 })
  readonly size!: number;

  @IsCode({ optional: true })
  readonly agency?: string;

  @IsCount({ min: 1, optional: true })
  readonly monitoring?: number;
}

const WORDS = { max: MAPPED_WORDS_MAX, longest: HEADER_MAX_LENGTH };

export class ComplaintMappingDto implements ComplaintMapping {
  @IsOneOf([COMPLAINT_MAP_FORMAT])
  readonly format!: typeof COMPLAINT_MAP_FORMAT;

  @IsTextMap({ ...WORDS, names: COMPLAINT_FIELDS })
  readonly columns!: ComplaintMapping['columns'];

  @IsListOfWords({ max: DROPPED_COLUMNS_MAX, longest: HEADER_MAX_LENGTH })
  readonly dropped!: readonly string[];

  @IsText({ max: HEADER_MAX_LENGTH, optional: true })
  readonly compared?: string;

  @IsOneOf(DATE_ORDERS)
  readonly dateOrder!: DateOrder;

  @IsTextMap({ ...WORDS, values: COMPLAINT_STATUSES })
  readonly statuses!: ComplaintMapping['statuses'];

  @IsTextMap({ ...WORDS, values: CLASSIFICATIONS })
  readonly classifications!: ComplaintMapping['classifications'];

  @IsTextMap(WORDS)
  readonly agencies!: ComplaintMapping['agencies'];

  @IsIsoDate({ nullable: true })
  readonly observedUntil!: string | null;
}

export class CheckComplaintImportDto implements CheckComplaintImport {
  @IsCount({ min: 1 })
  readonly version!: number;

  @IsObjectOf(() => ComplaintMappingDto)
  readonly mapping!: ComplaintMappingDto;
}

export class ChooseComplaintSheetDto implements ChooseComplaintSheet {
  @IsCount({ min: 1 })
  readonly version!: number;

  @IsText({ max: HEADER_MAX_LENGTH })
  readonly sheet!: string;
}

export class StoreComplaintImportDto implements StoreComplaintImport {
  @IsCount({ min: 1 })
  readonly version!: number;

  @IsFlag()
  readonly leaveOut!: boolean;
}

export class CancelComplaintImportDto implements CancelComplaintImport {
  @IsCount({ min: 1 })
  readonly version!: number;
}

export class ComplaintImportQueryDto {
  @IsCode({ optional: true })
  readonly agency?: string;

  @IsOneOf(COMPLAINT_IMPORT_STATES, { optional: true })
  readonly state?: ComplaintImportState;

  /** The import after which the next ones come. */
  @IsUuid({ optional: true })
  readonly cursor?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;
}

export class ComplaintMetricsQueryDto {
  @IsCode({ optional: true })
  readonly agency?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;

  @IsCountText({ max: COUNT_MAX, optional: true })
  readonly offset?: string;
}
