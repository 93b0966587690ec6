import type { EntryResult, Outcome, Standing } from '@anggakara/scoring';
import type { EntryLeave } from '../participants';
import { decimalText } from './indonesian-text';
import type { FactRow } from './report-block';

const LEFT = { withdrawn: 'mengundurkan diri', disqualified: 'didiskualifikasi' } as const;

/** How somebody left and why. */
export function leaveText({ kind, reason }: EntryLeave): string {
  return `${LEFT[kind]}: ${reason}`;
}

/** Rank and score, or why there is none. */
export function standingText(standing: Standing): string {
  switch (standing.kind) {
    case 'ranked':
      return `peringkat ${standing.rank}, nilai ${decimalText(standing.score)}`;
    case 'incomplete':
      return `tidak diperingkat: ${missingText(standing)}`;
    case 'ineligible':
      return LEFT[standing.reason];
  }
}

function missingText({ reason, counted, needed }: Extract<Standing, { kind: 'incomplete' }>): string {
  switch (reason) {
    case 'below-quorum':
      return `${counted} lembar dihitung, kuorum ${needed}`;
    case 'too-few-to-trim':
      return `${counted} lembar dihitung, rata-rata terpangkas memerlukan ${needed}`;
    case 'too-little-applicable':
      return `bobot yang berlaku di bawah ${needed} %`;
  }
}

const NOT_SELECTED = {
  'below-cut': 'tidak terpilih: di bawah batas',
  ruling: 'tidak terpilih: keputusan pleno atas nilai sama di batas',
  incomplete: 'tidak terpilih: penilaian belum lengkap',
  ineligible: 'tidak ikut dihitung',
  'no-places': 'tidak terpilih: kelompok tanpa tempat di edisi ini',
  'class-full': 'tidak terpilih: kelasnya penuh',
  'places-kept': 'tidak terpilih: tempat tersisa disediakan bagi kelas lain',
  'exclude-all': 'tidak terpilih: nilai sama di tempat terakhir, tidak satu pun dimasukkan',
  lot: 'tidak terpilih: undian atas nilai sama di tempat terakhir',
} as const satisfies Record<Extract<Outcome, { kind: 'not-selected' }>['reason'], string>;

/** A line among facts, for whoever has left. */
export function leaveFacts(leave: EntryLeave | null): readonly FactRow[] {
  return leave === null ? [] : [{ label: 'Keikutsertaan berakhir', value: leaveText(leave) }];
}

/** What was decided about an entry; winners of a category are told by the category's name. */
export function outcomeText(outcome: Outcome, categories: ReadonlyMap<string, string>): string {
  switch (outcome.kind) {
    case 'selected':
      return selectedText(outcome, categories);
    case 'tied-at-cut':
      return 'nilai sama di batas: menunggu keputusan pleno';
    case 'not-selected':
      return outcome.reason === 'class-full'
        ? `${NOT_SELECTED['class-full']} (${outcome.class})`
        : NOT_SELECTED[outcome.reason];
  }
}

const SELECTED_BY = {
  rank: 'terpilih menurut peringkat',
  ruling: 'terpilih menurut keputusan pleno',
  floor: 'terpilih di tempat yang disediakan bagi kelasnya',
  'include-all': 'terpilih: nilai sama di tempat terakhir, semuanya dimasukkan',
  lot: 'terpilih melalui undian atas nilai sama di tempat terakhir',
} as const satisfies Record<Extract<Outcome, { kind: 'selected' }>['by'], string>;

function selectedText(
  { by, category }: Extract<Outcome, { kind: 'selected' }>,
  categories: ReadonlyMap<string, string>,
): string {
  if (category === null) return SELECTED_BY[by];
  const name = categories.get(category) ?? category;
  return by === 'rank' ? `pemenang ${name}` : `pemenang ${name} menurut keputusan pleno`;
}

/** What told an entry from those of the same score; null where the score alone decided. */
export function separationText(
  { tieChain, separatedBy, sharesRankWith }: Pick<EntryResult, 'tieChain' | 'separatedBy' | 'sharesRankWith'>,
  nodeName: (code: string) => string,
): string | null {
  if (tieChain.length === 0) return null;
  if (sharesRankWith.length > 0) return `peringkat bersama dengan ${sharesRankWith.join(', ')}`;
  const element = separatedBy === null ? undefined : tieChain[separatedBy];
  return element === undefined ? null : `nilai sama, ditentukan oleh ${nodeName(element.label)}`;
}
