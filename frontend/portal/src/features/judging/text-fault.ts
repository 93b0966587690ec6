import type { MarkGrid } from '../../data/rubric';
import type { TextFault } from './sheet-draft';
import { markText } from './typed-mark';

/** Why a typed text is no mark, in the words beside the field. */
export function faultText(fault: TextFault, grid: MarkGrid): string {
  switch (fault.kind) {
    case 'not-a-number':
      return $localize`Belum tersimpan: tulis angka saja, misalnya 87.`;
    case 'off-scale':
      return $localize`Belum tersimpan: nilai harus dari ${markText(grid.min)} sampai ${markText(grid.max)}.`;
    case 'off-step':
      return $localize`Belum tersimpan: nilai terdekat ${markText(fault.below)} atau ${markText(fault.above)}.`;
  }
}
