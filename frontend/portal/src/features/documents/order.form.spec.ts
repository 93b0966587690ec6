import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import type { CompetitionDocumentKind, OrderDocument } from '@anggakara/contracts';
import { addressedOrder, NEW_ORDER, ORDER_SCHEMA, orderOf, type OrderAnswers } from './order.form';

function aForm(answers: Partial<OrderAnswers>) {
  return form(signal({ ...NEW_ORDER, ...answers }), ORDER_SCHEMA, { injector: TestBed.inject(Injector) });
}

test.each<{ kind: CompetitionDocumentKind; missing: readonly string[] }>([
  { kind: 'evaluation-report', missing: ['Pilih peserta.'] },
  { kind: 'shortlist-report', missing: ['Pilih tahap.'] },
  { kind: 'ranking-workbook', missing: ['Pilih tahap.'] },
  { kind: 'agency-metrics-report', missing: ['Pilih instansi.'] },
])('a $kind is asked about what it needs alone', ({ kind, missing }) => {
  const errors = aForm({ kind })().errorSummary();
  expect(errors.map(({ message }) => message)).toEqual(missing);
});

test('a run is asked for only where a stage is chosen', () => {
  expect(aForm({}).run().hidden()).toBe(true);
  expect(aForm({ stage: 'document' }).run().hidden()).toBe(false);
  expect(aForm({ kind: 'agency-metrics-report', stage: 'document' }).run().hidden()).toBe(true);
});

const FULL = { stage: 'interview', run: '3', entry: 'IP-001', agency: 'contoh-ip-001' } as const;

test.each<{ answers: Partial<OrderAnswers>; order: OrderDocument; because: string }>([
  {
    answers: { kind: 'evaluation-report' },
    order: { kind: 'evaluation-report', entry: 'IP-001', stage: 'interview', run: 3 },
    because: 'a report about one run',
  },
  {
    answers: { kind: 'evaluation-report', stage: '' },
    order: { kind: 'evaluation-report', entry: 'IP-001' },
    because: 'a report about the official results of every stage',
  },
  {
    answers: { kind: 'ranking-workbook', run: '' },
    order: { kind: 'ranking-workbook', stage: 'interview' },
    because: 'a workbook of the run in force',
  },
  {
    answers: { kind: 'shortlist-report' },
    order: { kind: 'shortlist-report', stage: 'interview', run: 3 },
    because: 'a list of whom one run selects',
  },
  {
    answers: { kind: 'agency-metrics-report' },
    order: { kind: 'agency-metrics-report', agency: 'contoh-ip-001' },
    because: 'a metrics report of an agency',
  },
])('$because is ordered with what it is about and nothing else', ({ answers, order }) => {
  expect(aForm({ ...FULL, ...answers })().valid()).toBe(true);
  expect(orderOf({ ...NEW_ORDER, ...FULL, ...answers })).toEqual(order);
});

test('a link from a run fills the order in', () => {
  const address = { jenis: 'ranking-workbook', tahap: 'document', hitungan: '2' };
  expect(addressedOrder(address)).toEqual({ ...NEW_ORDER, kind: 'ranking-workbook', stage: 'document', run: '2' });
});

test('an address that means nothing asks for nothing', () => {
  expect(addressedOrder({ jenis: 'x', tahap: 'final', hitungan: 'dua' })).toEqual(NEW_ORDER);
});
