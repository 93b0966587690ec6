import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import {
  COMPLAINT_FIELDS,
  complaintFileText,
  type ComplaintImportView,
  DATE_ORDERS,
  type DateOrder,
  PERSONAL_KINDS,
} from '@anggakara/contracts';
import { ImportApi } from '../../data/import-api';
import { Badge } from '../../ui/badge';
import { language } from '../../ui/language';
import { ProblemSummary } from '../../ui/problem-summary';
import { formProblem } from '../../ui/shown-problem';
import { Submission } from '../../ui/submission';
import { TableFrame } from '../../ui/table-frame';
import { dateOrderText, fieldText } from './field-words';
import type { AgencyOption } from './import-begin';
import {
  type ColumnChoice,
  type DraftColumn,
  draftOf,
  isDropped,
  mappingOf,
  type MappingDraft,
  withChoice,
  withMeaning,
  withPersonalDropped,
} from './mapping-draft';
import { forgetMapping, rememberedMapping, rememberMapping } from './mapping-memory';
import { columnId, mappingProblems, NEEDED_FIELDS } from './mapping-problems';
import { MappingWords } from './mapping-words-table';
import { WORD_KINDS, type WordKind } from './mapping-words';

/** Says what the columns and words of a file mean, and has all its rows checked by that. */
@Component({
  selector: 'app-import-mapping',
  imports: [Badge, MappingWords, ProblemSummary, TableFrame],
  templateUrl: './import-mapping.html',
  styleUrl: './import-mapping.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportMapping {
  readonly edition = input.required<string>();
  readonly of = input.required<ComplaintImportView>();
  readonly agencies = input.required<readonly AgencyOption[]>();
  readonly ordered = output<ComplaintImportView>();

  private readonly api = inject(ImportApi);
  protected readonly submission = new Submission();
  /** What was typed stays while the import is read again; another version or sheet begins anew. */
  protected readonly draft = linkedSignal<string, MappingDraft | null>({
    source: () => `${this.of().id} ${this.of().version}`,
    computation: () => draftOf({ ...this.of(), mapping: rememberedMapping(this.of()) ?? this.of().mapping }),
  });
  private readonly isTried = signal(false);
  private readonly violations = computed(() => {
    const draft = this.draft();
    return draft === null ? [] : mappingProblems(draft, this.of().agency === null);
  });
  protected readonly problem = computed(() => {
    const violations = this.violations();
    return this.isTried() && violations.length > 0 ? formProblem(violations) : this.submission.problem();
  });
  protected readonly personal = computed(() => this.draft()?.columns.filter(({ personal }) => personal !== null) ?? []);
  protected readonly isPersonalOpen = computed(() => this.personal().some((column) => !isDropped(column)));
  /** What no mapping mends. */
  protected readonly refusals = computed(() =>
    (this.of().preview?.refusals ?? [])
      .filter(({ code }) => code !== 'personal-column' && code !== 'column-missing')
      .map(({ code, facts }) => complaintFileText(code, facts, language())),
  );
  protected readonly isKept = computed(() => this.of().kept !== null && this.of().mapping === null);
  protected readonly fields = COMPLAINT_FIELDS;
  protected readonly needed = NEEDED_FIELDS;
  protected readonly orders = DATE_ORDERS;
  protected readonly kinds = WORD_KINDS;
  protected readonly columnId = columnId;
  protected readonly fieldText = fieldText;
  protected readonly dateOrderText = dateOrderText;

  protected faultOf(place: number): string | null {
    if (!this.isTried()) return null;
    return this.violations().find(({ path, message }) => path === columnId(place) && message !== '')?.message ?? null;
  }

  protected personalText({ personal }: DraftColumn): string {
    return personal === null ? '' : PERSONAL_KINDS[personal][language()];
  }

  protected choose(event: Event, place: number): void {
    const choice = valueOf(event) as ColumnChoice;
    this.edit((draft) => withChoice(draft, place, choice));
  }

  protected dropPersonal(): void {
    this.edit(withPersonalDropped);
  }

  protected order(event: Event): void {
    const dateOrder = valueOf(event) as DateOrder;
    this.edit((draft) => ({ ...draft, dateOrder }));
  }

  protected cutOff(event: Event): void {
    const observedUntil = valueOf(event);
    this.edit((draft) => ({ ...draft, observedUntil }));
  }

  protected mean(kind: WordKind, said: { readonly word: string; readonly meaning: string }): void {
    this.edit((draft) => withMeaning(draft, kind, said));
  }

  /** What is chosen outlives a reload of the page. */
  private edit(change: (draft: MappingDraft) => MappingDraft): void {
    const draft = this.draft();
    if (draft === null) return;
    const changed = change(draft);
    this.draft.set(changed);
    rememberMapping(this.of(), mappingOf(changed));
  }

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    const draft = this.draft();
    if (draft === null || this.violations().length > 0) return;
    const { id, version } = this.of();
    await this.submission.attempt(async () => {
      const order = { version, mapping: mappingOf(draft) };
      const ordered = await this.api.check({ edition: this.edition(), id }, order);
      forgetMapping({ id, version });
      this.ordered.emit(ordered);
    });
  }
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
}
