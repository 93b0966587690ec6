/** @jest-environment node */
import type { ComplaintPreview } from '@anggakara/contracts';
import { aMapping, aPreview, aSummary } from '../../testing/imports';
import { draftOf, mappingOf, type MappingDraft, withChoice, withMeaning, withPersonalDropped } from './mapping-draft';
import { mappingProblems } from './mapping-problems';

interface Setting {
  readonly preview?: Partial<ComplaintPreview>;
  readonly proposed?: ReturnType<typeof aMapping>;
  readonly summary?: ReturnType<typeof aSummary>;
}

function aDraft({ preview = {}, proposed, summary }: Setting = {}): MappingDraft {
  const seen = aPreview(preview);
  const draft = draftOf({
    preview: seen,
    proposed: proposed ?? seen.mapping,
    mapping: null,
    summary: summary ?? null,
  });
  if (draft === null) throw new Error('A preview makes a draft');
  return draft;
}

const messages = (draft: MappingDraft, isOfMany = false): readonly string[] =>
  mappingProblems(draft, isOfMany).map(({ path, message }) => `${path}: ${message}`);

describe('a mapping while somebody is at it', () => {
  test('is not there before the file was looked at', () => {
    expect(draftOf({ preview: null, proposed: null, mapping: null, summary: null })).toBeNull();
  });

  test('shows each column with its cells, and withholds what is withheld', () => {
    const { columns } = aDraft();
    expect(columns.map(({ header, samples, choice }) => [header, samples, choice])).toEqual([
      ['No', ['T-1', 'T-2'], 'ticket'],
      ['Masuk', ['01/02/2025', '02/02/2025'], 'received'],
      ['Keadaan', ['Beres', 'Proses'], 'status'],
      ['Nama Pelapor', [null, null], 'unused'],
    ]);
  });

  test('sends what is proposed where nothing is changed, and only those words that are not known anyway', () => {
    const draft = withMeaning(aDraft(), 'statuses', { word: 'Beres', meaning: 'resolved' });
    expect(mappingOf(withPersonalDropped(draft))).toEqual(
      aMapping({ dropped: ['Nama Pelapor'], statuses: { Beres: 'resolved' } }),
    );
  });

  test('takes up what was kept, in any way of writing, and forgets no word that this file does not have', () => {
    const proposed = aMapping({ statuses: { 'B-E-R-E-S': 'archived', beres: 'resolved', Tutup: 'resolved' } });
    const draft = aDraft({ proposed });
    expect(draft.words.statuses[0]).toMatchObject({ word: 'Beres', known: null, meaning: 'resolved' });
    expect(mappingOf(draft).statuses).toEqual({ 'B-E-R-E-S': 'archived', Tutup: 'resolved', Beres: 'resolved' });
  });

  test('asks for the words that the check did not know before those that were seen at the beginning', () => {
    const unknownWords = [
      { column: 'Keadaan', word: 'entah', rows: 9 },
      { column: 'Lain', word: 'x', rows: 1 },
    ];
    const { words } = aDraft({ summary: aSummary({ unknownWords }) });
    expect(words.statuses.map(({ word, rows }) => [word, rows])).toEqual([
      ['entah', 9],
      ['Beres', 1],
      ['Proses', 1],
    ]);
  });

  test('knows no words of a column that was not the recognised one', () => {
    const proposed = aMapping({ columns: { ticket: 'No', received: 'Masuk', status: 'Nama Pelapor' } });
    expect(aDraft({ proposed }).words.statuses).toEqual([]);
  });

  test('has no cut-off where none is stated', () => {
    const draft = aDraft();
    expect(mappingOf(draft).observedUntil).toBeNull();
    expect(mappingOf({ ...draft, observedUntil: '2025-12-31' }).observedUntil).toBe('2025-12-31');
  });
});

describe('what is wrong with a mapping', () => {
  test('is a column of persons that nobody has left out, whatever it is taken for', () => {
    const says = ['pemetaan.3: Lepaskan kolom "Nama Pelapor": tampak berisi data orang.'];
    expect(messages(aDraft())).toEqual(says);
    expect(messages(withChoice(aDraft(), 3, 'channel'))).toEqual(says);
    expect(messages(withPersonalDropped(aDraft()))).toEqual([]);
  });

  test.each([
    { place: 0, says: 'Nomor tiket' },
    { place: 1, says: 'Tanggal masuk' },
    { place: 2, says: 'Status' },
  ])('is that $says has no column', ({ place, says }) => {
    const draft = withChoice(withPersonalDropped(aDraft()), place, 'unused');
    expect(messages(draft)).toEqual([`pemetaan.0: Tunjukkan kolom untuk "${says}".`]);
  });

  test('is that a file of many has no column of agencies', () => {
    expect(messages(withPersonalDropped(aDraft()), true)).toEqual(['pemetaan.0: Tunjukkan kolom untuk "Instansi".']);
  });

  test('complaint-files 25: is not a text that is compared: it is left out too, and one alone is compared', () => {
    const text = { ...aDraft(), columns: aDraft().columns.map((column) => ({ ...column, personal: 'text' as const })) };
    const all = [0, 1, 2, 3].reduce<MappingDraft>((draft, place) => withChoice(draft, place, 'compared'), text);
    expect(all.columns.map(({ choice }) => choice)).toEqual(['dropped', 'dropped', 'dropped', 'compared']);
    expect(messages(all).filter((said) => said.includes('Lepaskan'))).toEqual([]);
    expect(mappingOf(all)).toMatchObject({
      compared: 'Nama Pelapor',
      dropped: ['No', 'Masuk', 'Keadaan', 'Nama Pelapor'],
    });
    const again = draftOf({ preview: aPreview(), proposed: mappingOf(all), mapping: null, summary: null });
    expect(again?.columns.map(({ choice }) => choice)).toEqual(['dropped', 'dropped', 'dropped', 'compared']);
  });

  test('is that two columns mean the same', () => {
    const draft = withChoice(withPersonalDropped(aDraft()), 3, 'status');
    const unsuspected = { ...draft, columns: draft.columns.map((column) => ({ ...column, personal: null })) };
    expect(messages(unsuspected)).toEqual([
      'pemetaan.3: Kolom "Nama Pelapor" dan kolom lain sama-sama dijadikan "Status".',
    ]);
  });
});
