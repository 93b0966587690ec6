import { COUNT_MAX, ENTITY_TYPES, type EntityType, PAGE_SIZE_MAX, SEARCH_MAX_LENGTH } from '@anggakara/contracts';
import { IsCode, IsCountText, IsIsoDate, IsOneOf, IsText } from '../platform';

export class AgencyQueryDto {
  @IsText({ max: SEARCH_MAX_LENGTH, blank: true, optional: true })
  readonly search?: string;

  @IsOneOf(ENTITY_TYPES, { optional: true })
  readonly kind?: EntityType;

  @IsCode({ optional: true })
  readonly province?: string;

  @IsIsoDate({ optional: true })
  readonly on?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;

  @IsCountText({ max: COUNT_MAX, optional: true })
  readonly offset?: string;
}
