import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EditionView } from '@anggakara/contracts';
import { ClaimApi } from '../../data/claim-api';
import { ImportApi } from '../../data/import-api';
import { LiveChanges } from '../../data/live-changes';
import { ParticipantApi } from '../../data/participant-api';
import { RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { StageApi } from '../../data/stage-api';
import { CountText } from '../../ui/format-pipes';
import { type Loadable, LoadState } from '../../ui/load-state';
import { funnel } from './funnel';
import { importTasks } from './import-tasks';
import { organizerTasks } from './organizer-tasks';
import type { Task } from './task';
import { TaskList } from './task-list';

/** Where the edition stands, for who runs it: next moves, marking, and how many entries have come how far. */
@Component({
  selector: 'app-organizer-home',
  imports: [CountText, LoadState, TaskList],
  templateUrl: './organizer-home.html',
  styleUrl: './organizer-home.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganizerHome {
  private readonly stages = inject(StageApi);
  private readonly runs = inject(RunApi);
  private readonly session = inject(Session);
  readonly edition = input.required<EditionView>();
  /** Whether the next moves are the person's own, and not only to be watched. */
  readonly moves = input(true);

  private readonly code = computed(() => this.edition().code);
  protected readonly entries = inject(ParticipantApi).entries(this.code);
  protected readonly claims = inject(ClaimApi).list(this.code);
  private readonly imports = inject(ImportApi).list(this.code);
  protected readonly documentProgress = this.stages.progress(() => ({ edition: this.code(), stage: 'document' }));
  protected readonly interviewProgress = this.stages.progress(() => ({ edition: this.code(), stage: 'interview' }));
  protected readonly documentRuns = this.runs.list(() => ({ edition: this.code(), stage: 'document' }));
  protected readonly interviewRuns = this.runs.list(() => ({ edition: this.code(), stage: 'interview' }));
  protected readonly awaited: readonly Loadable[] = [
    this.documentProgress,
    this.interviewProgress,
    this.documentRuns,
    this.interviewRuns,
    this.entries,
    this.claims,
  ];

  protected readonly tasks = computed(() =>
    this.awaited.every((one) => one.hasValue()) ? [...this.ownImports(), ...this.standings()] : null,
  );
  protected readonly marking = computed(() => {
    const stage = this.edition().stages.find(({ state }) => state === 'open');
    if (stage === undefined) return null;
    const progress = stage.code === 'document' ? this.documentProgress : this.interviewProgress;
    return progress.hasValue()
      ? { name: stage.name, locked: progress.value().locked, expected: progress.value().expected }
      : null;
  });
  protected readonly funnel = computed(() =>
    this.entries.hasValue() && this.claims.hasValue()
      ? funnel(this.entries.value().items, this.claims.value().items)
      : null,
  );

  constructor() {
    const live = inject(LiveChanges);
    const edition = this.code;
    const [progress, runs] = [
      [this.documentProgress, this.interviewProgress],
      [this.documentRuns, this.interviewRuns],
    ];
    live.follow({ edition, topics: ['sheets', 'panels'], read: () => progress.forEach((one) => one.reload()) });
    live.follow({ edition, topics: ['runs'], read: () => runs.forEach((one) => one.reload()) });
    live.follow({ edition, topics: ['claims'], read: () => this.claims.reload() });
    live.follow({ edition, topics: ['complaints'], read: () => this.imports.reload() });
    live.follow({ edition, topics: ['entries'], read: () => this.entries.reload() });
  }

  /** What the person has begun; an agency's imports are its own. */
  private ownImports(): readonly Task[] {
    if (!this.moves() || !this.imports.hasValue()) return [];
    const name = this.session.user()?.name;
    const own = this.imports.value().items.filter(({ begunBy }) => begunBy === name);
    return importTasks(this.code(), own);
  }

  private standings() {
    return organizerTasks(
      this.edition().stages.map((stage) => {
        const isDocument = stage.code === 'document';
        const progress = isDocument ? this.documentProgress : this.interviewProgress;
        const runs = isDocument ? this.documentRuns : this.interviewRuns;
        return {
          edition: this.code(),
          stage,
          progress: progress.hasValue() ? progress.value() : { locked: 0, expected: 0 },
          runs: runs.hasValue() ? runs.value().items : [],
        };
      }),
    );
  }
}
