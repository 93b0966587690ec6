import { HttpErrorResponse } from '@angular/common/http';

/** What a person reads of a failed act: the summary on top, and what is wrong where. */
export interface ShownProblem {
  readonly title: string;
  readonly detail: string;
  readonly violations: readonly ShownViolation[];
}

export interface ShownViolation {
  /** Dotted path of the request, or the id of the field on the page. */
  readonly path: string;
  readonly message: string;
}

/**
 * The server's own words where it answered; else what the reader can do about it. The name of the form turns paths of
 * the request into fields of the page.
 */
export function shownProblem(error: unknown, form?: string): ShownProblem {
  if (error instanceof HttpErrorResponse) {
    const body: unknown = error.error;
    if (isWorded(body)) return worded(body, form);
    if (error.status === 0) return unreachable();
  }
  return unexpected();
}

/** A summary of what the form itself found, in the same words as stand beside the fields. */
export function formProblem(violations: readonly ShownViolation[]): ShownProblem {
  return { title: $localize`Isian belum benar`, detail: $localize`Periksa isian yang ditandai.`, violations };
}

function unreachable(): ShownProblem {
  return {
    title: $localize`Server tidak terjangkau`,
    detail: $localize`Periksa sambungan internet Anda, lalu coba lagi.`,
    violations: [],
  };
}

function unexpected(): ShownProblem {
  return {
    title: $localize`Terjadi kesalahan`,
    detail: $localize`Permintaan tidak dapat diselesaikan. Coba lagi; bila berulang, hubungi sekretariat.`,
    violations: [],
  };
}

function worded({ title, detail, violations = [] }: Worded, form?: string): ShownProblem {
  const named = ({ path, message }: ShownViolation): ShownViolation => {
    return { path: form === undefined ? path : `${form}.${path}`, message };
  };
  return { title, detail, violations: violations.map(named) };
}

interface Worded {
  readonly title: string;
  readonly detail: string;
  readonly violations?: readonly ShownViolation[];
}

function isWorded(body: unknown): body is Worded {
  return typeof body === 'object' && body !== null && 'title' in body && 'detail' in body;
}
