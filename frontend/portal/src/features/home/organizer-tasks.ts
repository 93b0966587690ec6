import type { RunSummaryView, StageProgressView, StageView } from '@anggakara/contracts';
import type { Task } from './task';

/** A stage with what has been done in it. */
export interface StageStanding {
  readonly edition: string;
  readonly stage: Pick<StageView, 'code' | 'name' | 'state'>;
  readonly progress: Pick<StageProgressView, 'locked' | 'expected'>;
  readonly runs: readonly Pick<RunSummaryView, 'standing' | 'state' | 'number' | 'inForce'>[];
}

/** The next move in each stage, in the order of the stages; a stage waits for the one before it. */
export function organizerTasks(standings: readonly StageStanding[]): readonly Task[] {
  const firstOpen = standings.findIndex((standing) => !isSettled(standing));
  return standings.map((standing, place) => {
    const task = nextMove(standing);
    return firstOpen !== -1 && place > firstOpen ? { ...task, state: 'waiting' } : task;
  });
}

function isSettled({ stage, runs }: StageStanding): boolean {
  return stage.state === 'locked' && runInForce(runs)?.state === 'settled';
}

function runInForce(runs: StageStanding['runs']): StageStanding['runs'][number] | undefined {
  return runs.find(({ inForce, standing }) => inForce && standing === 'official');
}

function nextMove({ edition, stage, progress, runs }: StageStanding): Task {
  const link = ['/edisi', edition, 'tahap', stage.code];
  const { name } = stage;
  const marked = $localize`${progress.locked} dari ${progress.expected} lembar nilai terkunci.`;
  if (stage.state === 'planned') {
    const detail = $localize`Tetapkan panel dan jadwal, lalu buka tahapnya.`;
    return { title: $localize`Buka tahap ${name}`, detail, state: 'now', link, act: $localize`Siapkan tahap` };
  }
  if (stage.state === 'open') {
    const isComplete = progress.expected > 0 && progress.locked === progress.expected;
    const title = isComplete ? $localize`Kunci tahap ${name}` : $localize`${name} berlangsung`;
    return { title, detail: marked, state: isComplete ? 'now' : 'running', link, act: $localize`Pantau tahap` };
  }
  return afterLock(link, name, runInForce(runs));
}

function afterLock(stage: readonly string[], name: string, run: StageStanding['runs'][number] | undefined): Task {
  const link = [...stage, 'hasil'];
  if (run === undefined) {
    const detail = $localize`Tahap sudah dikunci; peringkat menunggu perhitungan resmi.`;
    return { title: $localize`Buat perhitungan resmi ${name}`, detail, state: 'now', link, act: $localize`Buka hasil` };
  }
  const detail = $localize`Perhitungan resmi nomor ${run.number}.`;
  const numbered = [...link, String(run.number)];
  return run.state === 'open'
    ? {
        title: $localize`Putuskan nilai sama di ${name}`,
        detail: $localize`Perhitungan resmi nomor ${run.number} menunggu keputusan pleno.`,
        state: 'now',
        link: numbered,
        act: $localize`Buka keputusan`,
      }
    : {
        title: $localize`Hasil ${name} sudah tetap`,
        detail,
        state: 'done',
        link: numbered,
        act: $localize`Lihat hasil`,
      };
}
