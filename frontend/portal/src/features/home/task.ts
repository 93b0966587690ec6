import type { Tone } from '../../ui/badge';

/** Something that waits for the person, or that is done: in one sentence, with the way there. */
export interface Task {
  readonly title: string;
  readonly detail: string;
  readonly state: 'now' | 'running' | 'waiting' | 'done';
  readonly link: readonly string[];
  /** What the link says, as a verb. */
  readonly act: string;
}

export function taskTone(state: Task['state']): Tone {
  return (
    { now: 'warn', running: 'info', waiting: 'neutral', done: 'good' } as const satisfies Record<Task['state'], Tone>
  )[state];
}

export function taskWord(state: Task['state']): string {
  const words = {
    now: $localize`menunggu Anda`,
    running: $localize`sedang berjalan`,
    waiting: $localize`nanti`,
    done: $localize`selesai`,
  } as const satisfies Record<Task['state'], string>;
  return words[state];
}
