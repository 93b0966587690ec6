import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ComplaintImportView } from '@anggakara/contracts';
import { ExportUploads } from '../../data/export-uploads';
import { ImportApi } from '../../data/import-api';
import { Announcer } from '../../ui/announcer';
import { ProblemSummary } from '../../ui/problem-summary';
import { Submission } from '../../ui/submission';
import { formProblem } from '../../ui/shown-problem';
import { beginningProblems, beginningOf, EVERY_AGENCY, unfinishedOf, type WantedImport } from './beginning';
import { FileDrop } from './file-drop';
import { sizeText } from './size-text';

export interface AgencyOption {
  readonly code: string;
  readonly name: string;
}

/** Begins an import: whose complaints, and which file; a file whose sending was cut off goes on where it was. */
@Component({
  selector: 'app-import-begin',
  imports: [FileDrop, ProblemSummary],
  templateUrl: './import-begin.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportBegin {
  readonly edition = input.required<string>();
  /** Whose complaints can be chosen from; none where the person brings those of their own agency. */
  readonly agencies = input.required<readonly AgencyOption[]>();
  readonly isOwn = input.required<boolean>();
  /** What an address asks for. */
  readonly wanted = input<string>();
  readonly monitoring = input<number | null>(null);
  readonly known = input.required<readonly ComplaintImportView[]>();

  private readonly api = inject(ImportApi);
  private readonly uploads = inject(ExportUploads);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly submission = new Submission();
  protected readonly every = EVERY_AGENCY;
  protected readonly agency = linkedSignal(() => this.wanted() ?? '');
  /** An agency that an address names may have no entry, as in a monitoring. */
  protected readonly options = computed(() => {
    const [known, wanted] = [this.agencies(), this.wanted()];
    if (wanted === undefined || wanted === EVERY_AGENCY || known.some(({ code }) => code === wanted)) return known;
    return [...known, { code: wanted, name: wanted }];
  });
  protected readonly file = signal<File | null>(null);
  private readonly isTried = signal(false);
  protected readonly sizeText = sizeText;

  private readonly violations = computed(() =>
    beginningProblems({ file: this.file(), agency: this.isOwn() ? null : this.agency() }),
  );
  protected readonly problem = computed(() => {
    if (!this.isTried() || this.violations().length === 0) return this.submission.problem();
    return formProblem(this.violations());
  });

  protected choose(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.agency.set(event.target.value);
  }

  protected async begin(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const file = this.file();
    if (file === null || this.violations().length > 0) return;
    await this.submission.attempt(async () => {
      const wanted = { file, agency: this.isOwn() ? null : this.agency(), monitoring: this.monitoring() };
      const found = (await this.takenUp(wanted, file)) ?? (await this.api.begin(this.edition(), beginningOf(wanted)));
      void this.uploads.send(this.edition(), found, file);
      await this.router.navigate(['/edisi', this.edition(), 'aduan', found.id]);
    });
  }

  private async takenUp(wanted: WantedImport, file: File): Promise<ComplaintImportView | null> {
    for (const upload of unfinishedOf(this.known(), wanted)) {
      if (!(await this.uploads.isOf(upload, file))) continue;
      this.announcer.say($localize`Unggahan berkas ini dilanjutkan dari bagian yang sudah tiba.`);
      return upload;
    }
    return null;
  }
}
