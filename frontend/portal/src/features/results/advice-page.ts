import { ChangeDetectionStrategy, Component, computed, inject, input, numberAttribute } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RunAdviceView, StageCode } from '@anggakara/contracts';
import type { AdviceWords } from '../../data/advice';
import { CurrentEdition } from '../../data/current-edition';
import { EditionApi } from '../../data/edition-api';
import { marksAddress, RunApi } from '../../data/run-api';
import { Session } from '../../data/session';
import { LoadState } from '../../ui/load-state';
import { PageHeader } from '../../ui/page-header';
import { GroupAdviceSection } from './group-advice';

/** *Bahan evaluasi panitia*: what statistics say about a run, beside it and never in it. */
@Component({
  selector: 'app-advice-page',
  imports: [GroupAdviceSection, LoadState, PageHeader, RouterLink],
  templateUrl: './advice-page.html',
  styleUrl: './advice-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AdvicePage {
  readonly edition = input.required<string>();
  readonly stage = input.required<StageCode>();
  readonly run = input.required({ transform: numberAttribute });

  private readonly api = inject(RunApi);
  private readonly session = inject(Session);
  private readonly current = inject(CurrentEdition);
  private readonly editionView = inject(EditionApi).edition(this.edition);
  private readonly place = computed(() => ({ edition: this.edition(), stage: this.stage(), run: this.run() }));

  protected readonly view = this.api.advice(this.place);
  protected readonly marks = computed(() =>
    this.session.may(this.edition(), 'marks.export') ? marksAddress(this.place()) : null,
  );
  protected readonly caption = computed(() => $localize`Hasil hitung ${this.run()}`);
  protected readonly crumbs = computed(() => {
    const stage = ['/edisi', this.edition(), 'tahap', this.stage()];
    const name = this.current.summary()?.stages.find(({ code }) => code === this.stage())?.name ?? '';
    return [
      { text: name, link: stage },
      { text: $localize`Hasil hitung ${this.run()}`, link: [...stage, 'hasil', this.run()] },
    ];
  });
  protected readonly nameOf = computed(() =>
    this.view.hasValue() ? namesIn(this.view.value()) : (code: string) => code,
  );

  protected groupName(group: string): string {
    const groups = this.editionView.hasValue() ? this.editionView.value().groups : [];
    return groups.find(({ code }) => code === group)?.name ?? group;
  }

  protected wordsOf({ words }: RunAdviceView, group: string): readonly AdviceWords[] {
    return words.find((one) => one.group === group)?.analyses ?? [];
  }
}

function namesIn({ names, jurors, criteria }: RunAdviceView): (code: string) => string {
  return (code) => {
    const entry = names[code];
    return entry === undefined ? (jurors[code] ?? criteria[code] ?? code) : `${code} ${entry.name}`;
  };
}
