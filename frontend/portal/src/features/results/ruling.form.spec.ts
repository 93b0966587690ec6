import { Injector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { rulingAnswers, rulingOf, rulingSchema, type RulingSubject } from './ruling.form';

const TIE: RulingSubject = { kind: 'tie-at-cut', group: 'IP', category: null, places: 1 };

function aForm(places = 1, chosen: readonly string[] = []) {
  const model = signal(rulingAnswers(['IP-001', 'IP-002'], chosen));
  return {
    model,
    fields: form(
      model,
      rulingSchema(() => places),
      { injector: TestBed.inject(Injector) },
    ),
  };
}

test.each([
  { chosen: [], text: 'Pilih tepat 1 peserta; baru 0 dipilih.', because: 'too few' },
  { chosen: ['IP-001', 'IP-002'], text: 'Pilih tepat 1 peserta; baru 2 dipilih.', because: 'too many' },
])('$because chosen is told with the number', ({ chosen, text }) => {
  expect(aForm(1, chosen).fields.choices().errors()).toMatchObject([{ kind: 'places', message: text }]);
});

test('a ruling needs a reason that is more than blanks', () => {
  const { fields } = aForm(1, ['IP-001']);
  fields.reason().value.set('  ');
  expect(fields.reason().errors()).toMatchObject([{ kind: 'required' }]);
});

test('a full ruling names the chosen entries in their order', () => {
  const { fields, model } = aForm(1, ['IP-002']);
  fields.reason().value.set(' Keterwakilan wilayah. ');
  expect(fields().valid()).toBe(true);
  expect(rulingOf(TIE, model())).toEqual({
    kind: 'tie-at-cut',
    group: 'IP',
    selected: ['IP-002'],
    reason: 'Keterwakilan wilayah.',
  });
});

test('a ruling about a category names it', () => {
  const subject: RulingSubject = { kind: 'category-assignment', group: 'UPP', category: 'service-unit', places: 1 };
  expect(rulingOf(subject, rulingAnswers(['UPP-001'], ['UPP-001']))).toMatchObject({ category: 'service-unit' });
});
