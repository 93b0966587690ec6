import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FindingView, findingText, type Language } from '@anggakara/contracts';
import type { Request } from 'express';
import { map, type Observable } from 'rxjs';
import { languageOf } from '../platform';

interface WithFindings {
  readonly findings: readonly FindingView[];
}

/** A finding is its code and its facts; the sentence comes last, and a stored answer is told anew to each reader. */
export function toldIn<View extends WithFindings>(language: Language, view: View): View {
  const findings = view.findings.map((finding) => {
    return { ...finding, message: findingText(finding.code, finding.facts, language) };
  });
  return { ...view, findings };
}

/** Tells the findings of every answer of a controller in the reader's language. */
@Injectable()
export class ClaimLanguage implements NestInterceptor<WithFindings, WithFindings> {
  intercept(context: ExecutionContext, next: CallHandler<WithFindings>): Observable<WithFindings> {
    const language = languageOf(context.switchToHttp().getRequest<Request>());
    return next.handle().pipe(map((view) => toldIn(language, view)));
  }
}
