import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { ComputationView, RunView } from '@anggakara/contracts';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import type { OrderedRun } from './computations';

/** A run that is there is answered as what was created; one that is not yet, as where it can be followed. */
export class MadeOrBegun implements NestInterceptor<OrderedRun, RunView | ComputationView> {
  intercept(context: ExecutionContext, next: CallHandler<OrderedRun>): Observable<RunView | ComputationView> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((ordered) => {
        if (ordered.kind === 'made') return ordered.run;
        const stage = http.getRequest<Request>().path.replace(/\/runs$/, '');
        http.getResponse<Response>().status(202).location(`${stage}/computations/${ordered.computation.id}`);
        return ordered.computation;
      }),
    );
  }
}
