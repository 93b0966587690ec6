import type { InputDocument } from '@anggakara/scoring';
import type { Origins } from './origins';
import { type Place, type Segments, segmentsOf } from '@anggakara/contracts';
import type { RubricFile } from './rubric-file';

/** Whatever a row made is found there, and the rest in the rubric file. */
export function placeFinder(input: InputDocument, written: RubricFile, origins: Origins): (path: string) => Place {
  return (path) => {
    const segments = segmentsOf(path);
    const [list, index, , ...within] = segments;
    if (list === 'rubrics') return written.placeOf(Number(index), within);
    return rowPlace(input, segments, origins) ?? written.source.placeOf(segments);
  };
}

/** The cell of the innermost object on the way that a row made. */
function rowPlace(input: InputDocument, segments: Segments, origins: Origins): Place | undefined {
  const way = segments.reduce<readonly unknown[]>(
    (values, step) => [...values, memberOf(values.at(-1), step)],
    [input],
  );
  return way
    .map((value, depth) => (isObject(value) ? origins.placeOf(value, nameAfter(segments[depth])) : undefined))
    .findLast((place) => place !== undefined);
}

function memberOf(value: unknown, step: string | number): unknown {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function nameAfter(step: string | number | undefined): string | undefined {
  return typeof step === 'string' ? step : undefined;
}
