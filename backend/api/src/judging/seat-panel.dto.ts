import { PANEL_MAX_MEMBERS, type SeatPanel } from '@anggakara/contracts';
import { IsCount, IsListOfTexts } from '../platform';

export class SeatPanelDto implements SeatPanel {
  @IsListOfTexts('uuid', { max: PANEL_MAX_MEMBERS })
  readonly members!: readonly string[];

  @IsCount()
  readonly version!: number;
}
