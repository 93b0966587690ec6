import type { SheetSummaryView, StageCode, StageState } from '@anggakara/contracts';
import type { Task } from './task';

export interface JudgedStage {
  readonly edition: string;
  readonly code: StageCode;
  readonly name: string;
  readonly state: StageState;
}

/** What an evaluator or juror still has to do at a stage: declare first, then mark and lock. */
export function judgeTasks(
  stage: JudgedStage,
  declared: boolean,
  sheets: readonly SheetSummaryView[],
): readonly Task[] {
  const base = ['/edisi', stage.edition, 'tahap', stage.code, 'penilaian'];
  if (!declared) return [declarationTask(base)];
  const expected = sheets.filter(({ state }) => state !== 'recused');
  const open = expected.filter(({ state }) => state !== 'locked');
  const done: Task = {
    title: $localize`Benturan kepentingan sudah dinyatakan`,
    detail: $localize`Berlaku untuk seluruh daftar tahap ini.`,
    state: 'done',
    link: [...base, 'benturan'],
    act: $localize`Lihat`,
  };
  return [sheetsTask(stage, base, { open: open.length, expected: expected.length }), ...continuing(base, open), done];
}

function declarationTask(base: readonly string[]): Task {
  return {
    title: $localize`Nyatakan benturan kepentingan`,
    detail: $localize`Untuk seluruh daftar sekaligus, sebelum lembar nilai pertama terbuka.`,
    state: 'now',
    link: [...base, 'benturan'],
    act: $localize`Nyatakan`,
  };
}

interface SheetCounts {
  readonly open: number;
  readonly expected: number;
}

function sheetsTask(stage: JudgedStage, link: readonly string[], { open, expected }: SheetCounts): Task {
  const task = { link, act: $localize`Buka daftar lembar` };
  const locked = $localize`${expected - open} dari ${expected} lembar terkunci.`;
  if (stage.state === 'planned') {
    return { ...task, title: $localize`${stage.name} belum dibuka`, detail: locked, state: 'waiting' };
  }
  if (open === 0) return { ...task, title: $localize`Semua lembar terkunci`, detail: locked, state: 'done' };
  const title = $localize`${open} lembar nilai belum terkunci`;
  return { ...task, title, detail: locked, state: stage.state === 'open' ? 'now' : 'waiting' };
}

/** The sheet that was begun and not finished, offered by name. */
function continuing(base: readonly string[], open: readonly SheetSummaryView[]): readonly Task[] {
  const begun = open.find(({ state }) => state === 'in-progress' || state === 'complete');
  if (begun === undefined) return [];
  return [
    {
      title: $localize`Lanjutkan ${begun.entryName}`,
      detail: $localize`${begun.marked} dari ${begun.criteria} kriteria dinilai.`,
      state: 'now',
      link: [...base, begun.entry],
      act: $localize`Lanjutkan`,
    },
  ];
}
