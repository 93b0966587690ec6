import { nameOf, type PdfDict } from './pdf-objects';
import type { PdfStructure } from './pdf-structure';

const PAINTS = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|sh|Do|Tj|TJ|'|")$/;
const BEGINS = /\b(?:BDC|BMC)$/;
const ENDS = /^EMC$/;
/** A run of glyphs that holds the one of what is missing. */
const MISSING = /<(?:[\da-f]{4})*?0000(?:[\da-f]{4})*>/;

/** What of a page is not told, told twice, or told to nobody. */
export function pageFaults(structure: PdfStructure, page: PdfDict): readonly string[] {
  const lines = linesOf(structure.content(page));
  const depths = depthsOf(lines);
  const pieces = lines.flatMap((line) => /\/MCID (\d+)/.exec(line)?.[1] ?? []).map(Number);
  const owners = structure.owners(page);
  const unmarked = lines.filter((line, place) => PAINTS.test(line) && depths[place] === 0);
  return [
    ...(nameOf(page.get('Tabs')) === 'S' ? [] : ['the tab order is not the structure']),
    ...(depths.every((depth) => depth === 0 || depth === 1) && depths.at(-1) === 0 ? [] : ['marks do not end']),
    ...(pieces.length === 0 ? ['nothing is tagged'] : []),
    ...unmarked.map((line) => `neither tagged nor artifact: ${line}`),
    ...lines.filter((line) => MISSING.test(line)).map((line) => `a sign that the font lacks: ${line}`),
    ...pieces.filter((piece) => (owners[piece] ?? null) === null).map((piece) => `piece ${piece} is nobody's`),
  ];
}

/** The library writes an operator a line, and only its marks on several. */
function linesOf(content: string): readonly string[] {
  return content
    .replaceAll(/<<[^<>]*>>/g, (dict) => dict.replaceAll('\n', ' '))
    .trimEnd()
    .split('\n');
}

/** Within how many marks each line stands. */
function depthsOf(lines: readonly string[]): readonly number[] {
  let depth = 0;
  return lines.map((line) => {
    if (BEGINS.test(line)) depth += 1;
    if (ENDS.test(line)) depth -= 1;
    return depth;
  });
}
