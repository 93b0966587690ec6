import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  GroupCode,
  Page,
  PanelView,
  RecordRecusal,
  RecusalView,
  ReopenSheet,
  SeatPanel,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { stageAddress, type StagePlace } from './stage-address';

/** Who marks what, and who stepped aside. */
@Injectable({ providedIn: 'root' })
export class PanelApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);

  panels(place: () => StagePlace): HttpResourceRef<Page<PanelView> | undefined> {
    return httpResource<Page<PanelView>>(() => `${stageAddress(place())}/panels`);
  }

  recusals(place: () => StagePlace): HttpResourceRef<Page<RecusalView> | undefined> {
    return httpResource<Page<RecusalView>>(() => `${stageAddress(place())}/recusals`);
  }

  seat(place: StagePlace, group: GroupCode, panel: SeatPanel): Promise<PanelView> {
    return firstValueFrom(this.http.put<PanelView>(`${stageAddress(place)}/panels/${group}`, panel));
  }

  recuse(place: StagePlace, recusal: RecordRecusal): Promise<RecusalView> {
    return this.creation.post<RecusalView>(`${stageAddress(place)}/recusals`, recusal);
  }

  async reopen(place: StagePlace, entry: string, reopening: ReopenSheet): Promise<void> {
    const address = `${stageAddress(place)}/sheets/${encodeURIComponent(entry)}/reopening`;
    await firstValueFrom(this.http.post(address, reopening));
  }
}
