import {
  fileFinding,
  JsonPlaces,
  type Place,
  pathOf,
  scanJson,
  type Segments,
  TextLines,
  UnsoundJson,
} from '@anggakara/contracts';

import { UnsoundFiles } from './finding';
import { fileText } from './text-file';

/** A JSON file with the places of its values. */
export interface JsonSource {
  readonly file: string;
  readonly value: unknown;
  /** Of a value, or of the nearest one around it that the file holds. */
  readonly placeOf: (segments: Segments) => Place;
}

/** Reads JSON strictly: no comment, no comma too many, no key twice, no abyss. */
export function jsonSource(file: string): JsonSource {
  const text = fileText(file);
  let places: JsonPlaces | undefined;
  const placeOf = (segments: Segments): Place => {
    places ??= new JsonPlaces(text);
    return { file, ...places.positionOf(segments), name: pathOf(segments) };
  };
  return { file, value: parsed(file, text), placeOf };
}

function parsed(file: string, text: string): unknown {
  try {
    scanJson(text);
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof UnsoundJson)) throw error;
    const place = { file, ...new TextLines(text).positionOf(error.offset) };
    throw new UnsoundFiles([fileFinding(error.code, place, error.facts)]);
  }
}
