import { SHOWN_PLACES } from '../juror-total';
import { known } from '../known';
import type { PanelScore } from '../panel-score';
import type { JurorResult } from '../result-document';
import { rounded } from '../rounding';
import type { Kept } from './kept-shares';
import type { JurorPlace } from './panel-results';

type Told = Pick<JurorResult, 'kept' | 'keptMarks' | 'places'>;

/** Whether the panel's rule takes the mean of all sheets, of which there is nothing to tell. */
export function isPlainMean({ kept, places }: PanelScore): boolean {
  return kept.sheets.size === 0 && kept.marks.size === 0 && places.size === 0;
}

/** What the panel's rule made of one counted sheet, where it does more than take the mean. (docs/rules/panel.md 7-11) */
export function jurorPanelResults(panel: PanelScore, sheet: number): Told {
  const { kept, places, counted } = panel;
  return {
    ...(kept.sheets.size === 0
      ? {}
      : { kept: [...kept.sheets].map(([index, own]) => ({ index, share: shareOf(own, sheet) })) }),
    ...(kept.marks.size === 0
      ? {}
      : { keptMarks: [...kept.marks].map(([criterion, own]) => ({ criterion, share: shareOf(own, sheet) })) }),
    ...(places.size === 0 ? {} : { places: placesOf(places, known(counted[sheet]).juror) }),
  };
}

function shareOf({ unit, shares }: Kept, sheet: number): string {
  return rounded({ numerator: known(shares[sheet]), denominator: unit }, SHOWN_PLACES);
}

function placesOf(places: PanelScore['places'], juror: string): readonly JurorPlace[] {
  return [...places].flatMap(([index, given]) =>
    given
      .filter((one) => one.juror === juror)
      .map(({ place, points }) => ({ index, place, points: rounded(points, SHOWN_PLACES) })),
  );
}
