import { BODY_MAX_VALUES } from '@anggakara/contracts';
import type { NextFunction, Request, Response } from 'express';
import type { PlacedFault } from './fault';
import { Refusal } from './refusal';
import { isStorable } from './text';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 16;

/** The media type of a part of a file. */
export const OCTETS = 'application/octet-stream';

/** Where a part of a file is put; everywhere else a body is JSON. */
const PART_ADDRESS = /^\/api\/.+\/parts\/\d+$/;

/** Refuses what no class of ours could mean, before anything else looks at the body. */
export function examineBody(request: Request, _response: Response, next: NextFunction): void {
  // The bytes of a part mean nothing yet.
  if (Buffer.isBuffer(request.body)) {
    next();
    return;
  }
  const faults = holdsMore(request.body, BODY_MAX_VALUES)
    ? [{ path: '', code: 'too-many' as const, facts: { max: BODY_MAX_VALUES } }]
    : faultsOf(request.body, '', 0);
  next(faults.length > 0 ? new Refusal('invalid-request', {}, faults) : undefined);
}

/** A megabyte of brackets and commas would hold everybody up while it is judged item by item. */
function holdsMore(body: unknown, most: number): boolean {
  const waiting: unknown[] = [body];
  for (let count = 0; waiting.length > 0; count += 1) {
    if (count + waiting.length > most) return true;
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value).slice(0, most)) waiting.push(inner);
  }
  return false;
}

function faultsOf(value: unknown, path: string, depth: number): readonly PlacedFault[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [{ path, code: 'unstorable-text' }];
  if (typeof value !== 'object' || value === null) return [];
  if (depth > DEEPEST) return [{ path, code: 'invalid' }];
  if (Array.isArray(value)) return value.flatMap((item, place) => faultsOf(item, `${path}[${place}]`, depth + 1));
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerPath = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN_KEYS.has(key)) return [{ path: innerPath, code: 'forbidden-key' }];
    if (!isStorable(key)) return [{ path, code: 'unstorable-text' }];
    return faultsOf(inner, innerPath, depth + 1);
  });
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A write with a body says that it is JSON, or a part of a file, which no form of another site can. */
export function requireMediaType(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  const type = request.method === 'PUT' && PART_ADDRESS.test(request.path) ? OCTETS : 'application/json';
  const isRefused = WRITES.has(request.method) && hasBody && request.is(type) !== type;
  next(isRefused ? new Refusal('unsupported-media-type') : undefined);
}
