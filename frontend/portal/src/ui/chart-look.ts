/** How series are told apart: by colour, and as much by the mark of their points, their dash or the pattern of their bars. */
export interface SeriesLook {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly point: 'circle' | 'rect' | 'triangle' | 'rectRot' | 'crossRot' | 'star';
  readonly pattern: 'solid' | 'hatched' | 'dotted' | 'crossed';
}

const LOOKS = [
  { token: '--series-1', dash: [], point: 'circle', pattern: 'solid' },
  { token: '--series-2', dash: [6, 4], point: 'rect', pattern: 'hatched' },
  { token: '--series-3', dash: [2, 3], point: 'triangle', pattern: 'dotted' },
  { token: '--series-4', dash: [10, 3, 2, 3], point: 'rectRot', pattern: 'crossed' },
  { token: '--series-5', dash: [12, 4], point: 'star', pattern: 'solid' },
  { token: '--series-6', dash: [1, 4], point: 'crossRot', pattern: 'hatched' },
] as const;

/** The colours that the theme has at the moment, and the page's own font. */
export interface ChartLook {
  readonly ink: string;
  readonly line: string;
  readonly paper: string;
  readonly family: string;
  readonly series: (place: number) => SeriesLook;
}

export function chartLook(element: Element): ChartLook {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    line: token('--line'),
    paper: token('--paper'),
    family: style.fontFamily,
    series: (place) => {
      const { token: colour, ...look } = LOOKS[place % LOOKS.length] ?? LOOKS[0];
      return { ...look, colour: token(colour) };
    },
  };
}

const TILE = 8;

/** What bars of a series are filled with: a pattern still tells them apart on a grey print. */
export function barFill({ colour, pattern }: SeriesLook, paper: string): string | CanvasPattern {
  if (pattern === 'solid') return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const pen = tile.getContext('2d');
  if (pen === null) return colour;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, TILE, TILE);
  pen.fillStyle = pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  if (pattern === 'dotted') dots(pen);
  else strokes(pen, pattern === 'crossed');
  return pen.createPattern(tile, 'repeat') ?? colour;
}

function dots(pen: CanvasRenderingContext2D): void {
  for (const at of [TILE / 4, (3 * TILE) / 4]) {
    pen.beginPath();
    pen.arc(at, at, 1.75, 0, 2 * Math.PI);
    pen.fill();
  }
}

/** Strokes that run on from tile to tile. */
function strokes(pen: CanvasRenderingContext2D, isCrossed: boolean): void {
  pen.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    pen.moveTo(shift, TILE);
    pen.lineTo(shift + TILE, 0);
    if (!isCrossed) continue;
    pen.moveTo(shift, 0);
    pen.lineTo(shift + TILE, TILE);
  }
  pen.stroke();
}
