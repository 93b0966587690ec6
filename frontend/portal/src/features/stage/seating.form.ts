import { schema, validate } from '@angular/forms/signals';
import { PANEL_MAX_MEMBERS, type PanelView, type SeatPanel } from '@anggakara/contracts';

export interface Seat {
  readonly personId: string;
  readonly name: string;
  seated: boolean;
}

export interface SeatingAnswers {
  readonly seats: Seat[];
}

/** Everyone who may sit, members first as they are; a member whose role has gone stays to be taken off. */
export function seatingAnswers(
  { members }: Pick<PanelView, 'members'>,
  candidates: readonly { readonly id: string; readonly name: string }[],
): SeatingAnswers {
  const seated = new Set(members.map(({ personId }) => personId));
  const others = candidates.filter(({ id }) => !seated.has(id));
  return {
    seats: [
      ...members.map(({ personId, name }) => ({ personId, name, seated: true })),
      ...others.map(({ id, name }) => ({ personId: id, name, seated: false })),
    ],
  };
}

/** A panel that could never rank an entry is no panel. */
export function seatingSchema(quorum: () => number) {
  return schema<SeatingAnswers>((path) => {
    validate(path, ({ value }) => {
      const members = value().seats.filter(({ seated }) => seated).length;
      if (members < quorum()) {
        return { kind: 'below-quorum', message: $localize`Pilih paling sedikit ${quorum()} orang, yaitu kuorumnya.` };
      }
      if (members <= PANEL_MAX_MEMBERS) return undefined;
      return { kind: 'too-many', message: $localize`Pilih paling banyak ${PANEL_MAX_MEMBERS} orang.` };
    });
  });
}

export function seatingOf({ seats }: SeatingAnswers, version: number): SeatPanel {
  return { members: seats.filter(({ seated }) => seated).map(({ personId }) => personId), version };
}
