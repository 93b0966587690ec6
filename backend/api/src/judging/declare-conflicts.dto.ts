import {
  CONFLICTS_PER_DECLARATION,
  type DeclareConflicts,
  type DeclaredConflict,
  REASON_MAX_LENGTH,
} from '@anggakara/contracts';
import { IsCode, IsListOf, IsText } from '../platform';

export class DeclaredConflictDto implements DeclaredConflict {
  @IsCode()
  readonly entry!: string;

  @IsText({ max: REASON_MAX_LENGTH })
  readonly reason!: string;
}

export class DeclareConflictsDto implements DeclareConflicts {
  @IsListOf(() => DeclaredConflictDto, { max: CONFLICTS_PER_DECLARATION })
  readonly conflicts!: readonly DeclaredConflictDto[];
}
