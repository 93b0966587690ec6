import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isCode, isUuid, Refusal } from '../platform';
import type { ImportPlace } from './import-orders';
import type { SentPart } from './uploads';

/** Which import of which edition the address names; what can be none is not found. */
export const PathImport = createParamDecorator((_: unknown, context: ExecutionContext): ImportPlace => {
  const { edition, import: id } = context.switchToHttp().getRequest<Request>().params;
  if (!isCode(edition) || !isUuid(id)) throw new Refusal('not-found');
  return { edition, id };
});

/** A part of a file as it was sent: its place in the address, its digest beside it; without a body it is empty. */
export const Part = createParamDecorator((_: unknown, context: ExecutionContext): SentPart => {
  const request = context.switchToHttp().getRequest<Request>();
  const offset = String(request.params['offset']);
  if (!/^\d{1,9}$/.test(offset)) throw new Refusal('not-found');
  const bytes: unknown = request.body;
  return {
    offset: Number(offset),
    bytes: Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0),
    digest: request.get('content-digest'),
  };
});
