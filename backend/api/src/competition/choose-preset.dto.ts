import { type ChoosePreset, PRESET_CODES, type PresetCode } from '@anggakara/contracts';
import { IsCount, IsOneOf } from '../platform';

export class ChoosePresetDto implements ChoosePreset {
  @IsOneOf(PRESET_CODES)
  readonly preset!: PresetCode;

  @IsCount({ min: 1 })
  readonly version!: number;
}
