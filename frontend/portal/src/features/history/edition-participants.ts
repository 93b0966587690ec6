import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ParticipationView } from '@anggakara/contracts';
import { HistoryApi } from '../../data/history-api';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { ProvenanceMark } from '../../ui/provenance-mark';
import { TableFrame } from '../../ui/table-frame';
import { named, participantRows, participationProvenance } from './participant-rows';

/** Who took part in an edition of history, as far as a source names them. */
@Component({
  selector: 'app-edition-participants',
  imports: [Badge, EmptyState, LoadState, ProvenanceMark, RouterLink, TableFrame],
  templateUrl: './edition-participants.html',
  styleUrl: './edition-participants.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditionParticipants {
  readonly year = input.required<string>();
  /** How many trophies were given; null where nobody tells. */
  readonly winners = input.required<number | null>();

  protected readonly shown = inject(HistoryApi).participations(this.year);
  protected readonly rows = computed(() => (this.shown.hasValue() ? participantRows(this.shown.value().items) : []));
  protected readonly namedWinners = computed(() => named(this.rows(), 'winner'));

  protected provenance(statement: ParticipationView): ReturnType<typeof participationProvenance> {
    return participationProvenance(statement);
  }
}
