import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';

/** Tells where the thing that a POST has begun can be found: its id below the address that was posted to. */
export class Located implements NestInterceptor<{ readonly id: string }> {
  intercept(
    context: ExecutionContext,
    next: CallHandler<{ readonly id: string }>,
  ): Observable<{ readonly id: string }> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      tap(({ id }) => {
        http.getResponse<Response>().location(`${http.getRequest<Request>().path}/${id}`);
      }),
    );
  }
}
