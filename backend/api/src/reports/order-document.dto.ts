import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type OrderDocument,
  PAGE_SIZE_MAX,
  STAGE_CODES,
  type StageCode,
} from '@anggakara/contracts';
import { IsCode, IsCount, IsCountText, IsOneOf, IsUuid } from '../platform';

export class OrderDocumentDto implements OrderDocument {
  @IsOneOf(DOCUMENT_KINDS)
  readonly kind!: DocumentKind;

  @IsCode({ optional: true })
  readonly entry?: string;

  @IsCode({ optional: true })
  readonly agency?: string;

  @IsOneOf(STAGE_CODES, { optional: true })
  readonly stage?: StageCode;

  @IsCount({ min: 1, optional: true })
  readonly run?: number;

  @IsCount({ min: 1, optional: true })
  readonly monitoring?: number;
}

export class DocumentQueryDto {
  @IsUuid({ optional: true })
  readonly cursor?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;
}
