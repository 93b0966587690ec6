import type { EntryResult, Outcome, Standing } from '../../data/result';
import type { Tone } from '../../ui/badge';

/** What became of an entry, in a word or two. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'selected':
      return selectedText(outcome);
    case 'tied-at-cut':
      return $localize`Seri di batas`;
    case 'not-selected':
      return notSelectedText(outcome);
  }
}

function selectedText(outcome: Extract<Outcome, { kind: 'selected' }>): string {
  switch (outcome.by) {
    case 'rank':
      return $localize`Terpilih`;
    case 'ruling':
      return $localize`Terpilih (keputusan pleno)`;
    case 'floor':
      return $localize`Terpilih (tempat kelas ${outcome.class})`;
    case 'include-all':
      return $localize`Terpilih (seri, semuanya masuk)`;
    case 'lot':
      return $localize`Terpilih (undian)`;
  }
}

type NotSelected = Extract<Outcome, { kind: 'not-selected' }>;

function notSelectedText(outcome: NotSelected): string {
  switch (outcome.reason) {
    case 'class-full':
      return $localize`Kelas ${outcome.class} penuh`;
    case 'places-kept':
      return $localize`Tempat disediakan bagi ${outcome.classes.join(', ')}`;
    case 'exclude-all':
      return $localize`Seri, tidak ada yang masuk`;
    case 'lot':
      return $localize`Kalah undian`;
    default:
      return plainReason(outcome.reason);
  }
}

function plainReason(
  reason: Exclude<NotSelected['reason'], 'class-full' | 'places-kept' | 'exclude-all' | 'lot'>,
): string {
  switch (reason) {
    case 'below-cut':
      return $localize`Di bawah batas`;
    case 'ruling':
      return $localize`Tidak dipilih pleno`;
    case 'incomplete':
      return $localize`Nilai belum lengkap`;
    case 'ineligible':
      return $localize`Tidak ikut`;
    case 'no-places':
      return $localize`Tanpa kuota`;
  }
}

export function outcomeTone({ kind }: Outcome): Tone {
  if (kind === 'selected') return 'good';
  return kind === 'tied-at-cut' ? 'warn' : 'neutral';
}

/** Why an entry has no rank; null for one that has. */
export function standingText(standing: Standing): string | null {
  switch (standing.kind) {
    case 'ranked':
      return null;
    case 'incomplete':
      return incompleteText(standing);
    case 'ineligible':
      return standing.reason === 'withdrawn' ? $localize`Mengundurkan diri` : $localize`Didiskualifikasi`;
  }
}

function incompleteText({ reason, counted, needed }: Extract<Standing, { kind: 'incomplete' }>): string {
  switch (reason) {
    case 'below-quorum':
      return $localize`${counted} lembar terkunci, kuorum ${needed}`;
    case 'too-few-to-trim':
      return $localize`${counted} lembar terkunci, rata-rata terpangkas memerlukan ${needed}`;
    case 'too-little-applicable':
      return $localize`Bobot yang berlaku ${counted} %, paling sedikit ${needed} %`;
  }
}

/** What told an entry from those with the same score; null where the score alone decided. */
export function separationText(
  entry: Pick<EntryResult, 'code' | 'sharesRankWith' | 'separatedBy' | 'tieChain'>,
  nameOf: (code: string) => string,
): string | null {
  if (entry.tieChain.length === 0) return null;
  const shared = entry.sharesRankWith.filter((code) => code !== entry.code);
  if (shared.length > 0) return $localize`Peringkat bersama dengan ${shared.join(', ')}; seluruh rantai penentu sama`;
  const element = entry.separatedBy === null ? undefined : entry.tieChain[entry.separatedBy];
  if (element === undefined) return null;
  return $localize`Nilai sama, ditentukan oleh ${nameOf(element.label)}`;
}
