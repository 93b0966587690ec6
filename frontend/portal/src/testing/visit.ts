import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { LOCALE_ID, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { Session } from '../data/session';
import type { FakeApi } from './fake-api';

export interface Visit<T> {
  readonly fixture: ComponentFixture<T>;
  readonly root: HTMLElement;
  /** Waits until the page has done what it does by itself. */
  settle(): Promise<void>;
}

/** Providers of a page under test: the fake server, and routes that lead nowhere in particular. */
export function providersOf(api: FakeApi, routes: Routes = [{ path: '**', children: [] }]): unknown[] {
  return [
    provideRouter(routes, withComponentInputBinding()),
    provideHttpClient(withInterceptors([api.interceptor])),
    { provide: LOCALE_ID, useValue: 'id-ID' },
  ];
}

/** A page as the person sees it whose session the fake server knows. */
export async function visit<T>(
  page: Type<T>,
  api: FakeApi,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Visit<T>> {
  TestBed.configureTestingModule({ providers: providersOf(api) });
  await TestBed.inject(Session).known();
  const fixture = TestBed.createComponent(page);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((done) => setTimeout(done));
    await fixture.whenStable();
  };
  await settle();
  return { fixture, root: fixture.nativeElement as HTMLElement, settle };
}
