import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable, LOCALE_ID } from '@angular/core';
import type {
  ChoosePreset,
  EditionView,
  GroupCode,
  InstrumentView,
  MoveStage,
  Page,
  PresetView,
  ReopenStage,
  ReviseInstrument,
  ScheduleStage,
  StageProgressView,
  StageView,
} from '@anggakara/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { editionAddress, stageAddress, type StagePlace } from './stage-address';
import { stageNamed, stagesNamed } from './stage-names';

/** The stages of an edition as the organiser moves them. */
@Injectable({ providedIn: 'root' })
export class StageApi {
  private readonly http = inject(HttpClient);
  private readonly locale = inject(LOCALE_ID);

  progress(place: () => StagePlace): HttpResourceRef<StageProgressView | undefined> {
    return httpResource<StageProgressView>(() => `${stageAddress(place())}/progress`);
  }

  instruments(place: () => StagePlace): HttpResourceRef<Page<InstrumentView> | undefined> {
    return httpResource<Page<InstrumentView>>(() => `${stageAddress(place())}/instruments`);
  }

  presets(): HttpResourceRef<Page<PresetView> | undefined> {
    return httpResource<Page<PresetView>>(() => '/api/presets');
  }

  async choosePreset(edition: string, choice: ChoosePreset): Promise<EditionView> {
    const address = `${editionAddress(edition)}/preset`;
    return stagesNamed(await firstValueFrom(this.http.put<EditionView>(address, choice)), this.locale);
  }

  schedule(place: StagePlace, schedule: ScheduleStage): Promise<StageView> {
    return this.named(this.http.put<StageView>(`${stageAddress(place)}/schedule`, schedule));
  }

  open(place: StagePlace, move: MoveStage): Promise<StageView> {
    return this.named(this.http.post<StageView>(`${stageAddress(place)}/opening`, move));
  }

  lock(place: StagePlace, move: MoveStage): Promise<StageView> {
    return this.named(this.http.post<StageView>(`${stageAddress(place)}/lock`, move));
  }

  /** Undoes a lock, with why. */
  reopen(place: StagePlace, reopening: ReopenStage): Promise<StageView> {
    return this.named(this.http.post<StageView>(`${stageAddress(place)}/reopening`, reopening));
  }

  revise(place: StagePlace, group: GroupCode, revision: ReviseInstrument): Promise<InstrumentView> {
    const address = `${stageAddress(place)}/instruments/${group}`;
    return firstValueFrom(this.http.put<InstrumentView>(address, revision));
  }

  fillExampleMarks(place: StagePlace): Promise<StageProgressView> {
    return firstValueFrom(this.http.post<StageProgressView>(`${stageAddress(place)}/example-marks`, {}));
  }

  private async named(answer: Observable<StageView>): Promise<StageView> {
    return stageNamed(await firstValueFrom(answer), this.locale);
  }
}
