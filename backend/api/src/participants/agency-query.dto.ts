import { PAGE_SIZE_MAX, SEARCH_MAX_LENGTH } from '@anggakara/contracts';
import { IsCode, IsCountText, IsText } from '../platform';

export class AgencyQueryDto {
  @IsText({ max: SEARCH_MAX_LENGTH, blank: true, optional: true })
  readonly search?: string;

  @IsCode({ optional: true })
  readonly cursor?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;
}
