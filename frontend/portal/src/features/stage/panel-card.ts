import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { PanelView, StageView } from '@anggakara/contracts';
import { PeopleApi } from '../../data/people-api';
import type { StagePlace } from '../../data/stage-address';
import { Announcer } from '../../ui/announcer';
import { Badge } from '../../ui/badge';
import { LoadState } from '../../ui/load-state';
import { SeatingEditor } from './seating-editor';

/** One group's panel: who sits on it, and who should. */
@Component({
  selector: 'app-panel-card',
  imports: [Badge, LoadState, SeatingEditor],
  templateUrl: './panel-card.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PanelCard {
  readonly place = input.required<StagePlace>();
  readonly panel = input.required<PanelView>();
  readonly name = input.required<string>();
  /** The role that may sit at this stage. */
  readonly role = input.required<StageView['markedBy']>();
  readonly editable = input.required<boolean>();
  readonly seated = output();

  private readonly announcer = inject(Announcer);
  protected readonly isEditing = signal(false);
  protected readonly people = inject(PeopleApi).people(() => (this.isEditing() ? this.place().edition : undefined));
  protected readonly candidates = computed(() => {
    const people = this.people.hasValue() ? this.people.value().items : [];
    return people.filter(({ role, disabled }) => role === this.role() && !disabled);
  });

  protected begin(): void {
    this.isEditing.set(true);
  }

  protected leave(): void {
    this.isEditing.set(false);
  }

  protected note(): void {
    this.announcer.say($localize`Panel ${this.name()} disimpan.`);
    this.leave();
    this.seated.emit();
  }
}
