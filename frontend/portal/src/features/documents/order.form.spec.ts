import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { DocumentKind, OrderDocument } from '@anggakara/contracts';
import { NEW_ORDER, ORDER_SCHEMA, orderOf, type OrderAnswers } from './order.form';

function aForm(answers: Partial<OrderAnswers>) {
  return form(signal({ ...NEW_ORDER, ...answers }), ORDER_SCHEMA, { injector: TestBed.inject(Injector) });
}

test.each<{ kind: DocumentKind; missing: readonly string[] }>([
  { kind: 'evaluation-report', missing: ['Pilih hasil hitung.', 'Pilih peserta.'] },
  { kind: 'ranking-workbook', missing: ['Pilih hasil hitung.'] },
  { kind: 'agency-metrics-report', missing: ['Pilih instansi.'] },
])('a $kind is asked about what it needs alone', ({ kind, missing }) => {
  const errors = aForm({ kind })().errorSummary();
  expect(errors.map(({ message }) => message)).toEqual(missing);
});

const FULL = { stage: 'interview', run: '3', entry: 'IP-001', agency: 'contoh-ip-001' } as const;

test.each<{ kind: DocumentKind; order: OrderDocument }>([
  { kind: 'evaluation-report', order: { kind: 'evaluation-report', entry: 'IP-001', stage: 'interview', run: 3 } },
  { kind: 'ranking-workbook', order: { kind: 'ranking-workbook', stage: 'interview', run: 3 } },
  { kind: 'agency-metrics-report', order: { kind: 'agency-metrics-report', agency: 'contoh-ip-001' } },
])('a $kind is ordered with what it is about and nothing else', ({ kind, order }) => {
  expect(aForm({ ...FULL, kind })().valid()).toBe(true);
  expect(orderOf({ ...FULL, kind })).toEqual(order);
});
