import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AppendMarks,
  ConflictDeclarationView,
  DeclareConflicts,
  LockSheet,
  Page,
  SheetHeadView,
  SheetSummaryView,
  SheetView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { stageAddress, type StagePlace } from './stage-address';

export interface SheetPlace extends StagePlace {
  readonly entry: string;
}

/** The signed-in juror's own sheets; nobody else's marks pass here. */
@Injectable({ providedIn: 'root' })
export class SheetApi {
  private readonly http = inject(HttpClient);

  /** Nothing is asked while there is no place, as before the conflicts are declared. */
  list(place: () => StagePlace | undefined): HttpResourceRef<Page<SheetSummaryView> | undefined> {
    return httpResource<Page<SheetSummaryView>>(() => {
      const address = stageAddressOf(place());
      return address === undefined ? undefined : `${address}/sheets`;
    });
  }

  sheet(place: () => SheetPlace | undefined): HttpResourceRef<SheetView | undefined> {
    return httpResource<SheetView>(() => {
      const wanted = place();
      return wanted === undefined ? undefined : sheetAddress(wanted);
    });
  }

  conflicts(place: () => StagePlace): HttpResourceRef<ConflictDeclarationView | undefined> {
    return httpResource<ConflictDeclarationView>(() => `${stageAddress(place())}/conflicts`);
  }

  declareConflicts(place: StagePlace, declaration: DeclareConflicts): Promise<ConflictDeclarationView> {
    return firstValueFrom(this.http.post<ConflictDeclarationView>(`${stageAddress(place)}/conflicts`, declaration));
  }

  append(place: SheetPlace, marks: AppendMarks): Promise<SheetHeadView> {
    return firstValueFrom(this.http.post<SheetHeadView>(`${sheetAddress(place)}/marks`, marks));
  }

  lock(place: SheetPlace, seen: LockSheet): Promise<SheetView> {
    return firstValueFrom(this.http.post<SheetView>(`${sheetAddress(place)}/lock`, seen));
  }
}

function stageAddressOf(place: StagePlace | undefined): string | undefined {
  return place === undefined ? undefined : stageAddress(place);
}

function sheetAddress(place: SheetPlace): string {
  return `${stageAddress(place)}/sheets/${encodeURIComponent(place.entry)}`;
}
