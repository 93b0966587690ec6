import { PAGE_SIZE_MAX } from '@anggakara/contracts';
import { IsCode, IsCountText } from '../platform';

export class LedgerQueryDto {
  @IsCountText({ min: 1, optional: true })
  readonly cursor?: string;

  @IsCountText({ min: 1, max: PAGE_SIZE_MAX, optional: true })
  readonly limit?: string;

  /** How the acts begin: `stage.` */
  @IsCode({ optional: true })
  readonly act?: string;
}
