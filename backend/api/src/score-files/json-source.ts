import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { fileFinding, UnsoundFiles } from './finding';
import { examineJson, STRICT } from './json-examination';
import { Lines } from './lines';
import { pathOf, type Place, type Segments } from './place';
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
  examineJson(file, text);
  let map: { readonly tree: Node | undefined; readonly lines: Lines } | undefined;
  const placeOf = (segments: Segments): Place => {
    map ??= { tree: parseTree(text, [], STRICT), lines: new Lines(text) };
    return { file, ...map.lines.positionOf(nearest(map.tree, segments)?.offset ?? 0), name: pathOf(segments) };
  };
  return { file, value: parsedJson(file, text), placeOf };
}

function parsedJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // SyntaxError: a fault that the examination lets pass, such as an escape that JSON does not know.
    throw new UnsoundFiles([fileFinding('json-syntax', { file, line: 1, column: 1 })]);
  }
}

function nearest(tree: Node | undefined, segments: Segments): Node | undefined {
  if (tree === undefined || segments.length === 0) return tree;
  return findNodeAtLocation(tree, [...segments]) ?? nearest(tree, segments.slice(0, -1));
}
