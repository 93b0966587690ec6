const { faultLines, renewedTranslation, textsOf, translationFaults, translationText } = require('./translation.cjs');

const bundle = {
  '@@locale': 'id',
  1: ' Simpan ',
  '@1': { 'x-locations': [{ file: 'src/ui/field.html', start: { line: '12' } }] },
  2: '{$PH} dari {$PH_1} lembar',
  '@2': { 'x-locations': [{ file: 'src/ui/words.ts', start: { line: '3' } }] },
};

const english = (entries) => ({ '@@locale': 'en-GB', ...entries });
const complete = english({ 1: ' Save ', '@1': { source_text: ' Simpan ' }, 2: '{$PH_1} sheets, {$PH} of them' });

function faultsOf(translation) {
  return faultLines(translationFaults(textsOf(bundle), translation));
}

function renewed(translation) {
  return JSON.parse(translationText(renewedTranslation(textsOf(bundle), translation)));
}

describe('a translation', () => {
  test('that says every text with its blanks has no fault, in whatever order the blanks come', () => {
    expect(faultsOf(complete)).toEqual([]);
  });

  test.each([
    { is: 'lacks a text', entries: { 1: undefined }, names: /^belum diterjemahkan: src\/ui\/field\.html:12 "Simpan" / },
    { is: 'says nothing for a text', entries: { 1: ' ' }, names: /^belum diterjemahkan/ },
    { is: 'holds a text that is gone', entries: { 3: 'Old' }, names: /^tidak dipakai lagi: "Old" \(3\)$/ },
    {
      is: 'kept the source of a text that is gone',
      entries: { '@3': { source_text: 'Lama' } },
      names: /"Lama" \(3\)$/,
    },
    { is: 'lost a blank', entries: { 2: '{$PH} sheets' }, names: /^isian kurung berbeda: src\/ui\/words\.ts:3 / },
    { is: 'invented a blank', entries: { 2: '{$PH} {$PH_1} {$PH_2}' }, names: /^isian kurung berbeda/ },
  ])('that $is is named with its place', ({ entries, names }) => {
    expect(faultsOf({ ...complete, ...entries })).toEqual([expect.stringMatching(names)]);
  });
});

describe('a renewed translation', () => {
  test('keeps what is translated, beside its source, in the order of the sources', () => {
    expect(Object.entries(renewed(complete))).toEqual(
      Object.entries(
        english({
          1: ' Save ',
          '@1': { source_text: ' Simpan ' },
          2: '{$PH_1} sheets, {$PH} of them',
          '@2': { source_text: '{$PH} dari {$PH_1} lembar' },
        }),
      ),
    );
  });

  test('leaves a new text without translation, so that the build names it', () => {
    expect(renewed(english({ 1: ' Save ' }))).not.toHaveProperty(['2']);
  });

  test('drops what no text needs', () => {
    expect(renewed({ ...complete, 3: 'Old', '@3': { source_text: 'Lama' } })).not.toHaveProperty(['3']);
  });

  test('carries a translation over when only the blanks around its text moved', () => {
    expect(renewed(english({ 9: 'Save', '@9': { source_text: 'Simpan' } }))).toMatchObject({ 1: ' Save ' });
  });
});
