import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AssignPerson,
  ChangePerson,
  CreatePerson,
  InitialPasswordView,
  Page,
  PersonCreatedView,
  PersonView,
} from '@anggakara/contracts';
import { firstValueFrom } from 'rxjs';
import { Creation } from './creation';
import { editionAddress } from './stage-address';

export interface PersonPlace {
  readonly edition: string;
  readonly person: string;
}

/** Accounts and roles of an edition, as its organiser keeps them. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);
  private readonly creation = inject(Creation);

  /** Nothing is asked while there is no edition. */
  people(edition: () => string | undefined): HttpResourceRef<Page<PersonView> | undefined> {
    return httpResource<Page<PersonView>>(() => {
      const code = edition();
      return code === undefined ? undefined : `${editionAddress(code)}/people`;
    });
  }

  create(edition: string, person: CreatePerson): Promise<PersonCreatedView> {
    return this.creation.post<PersonCreatedView>(`${editionAddress(edition)}/people`, person);
  }

  change(place: PersonPlace, change: ChangePerson): Promise<PersonView> {
    return firstValueFrom(this.http.patch<PersonView>(personAddress(place), change));
  }

  async assign(place: PersonPlace, assignment: AssignPerson): Promise<void> {
    await firstValueFrom(this.http.put(`${personAddress(place)}/assignment`, assignment));
  }

  resetPassword(place: PersonPlace, version: number): Promise<InitialPasswordView> {
    return this.creation.post<InitialPasswordView>(`${personAddress(place)}/password-reset`, { version });
  }

  async resetSecondFactor(place: PersonPlace, version: number): Promise<void> {
    await firstValueFrom(this.http.post(`${personAddress(place)}/second-factor-reset`, { version }));
  }

  async signOut(place: PersonPlace): Promise<void> {
    await firstValueFrom(this.http.post(`${personAddress(place)}/sign-out`, {}));
  }
}

function personAddress({ edition, person }: PersonPlace): string {
  return `${editionAddress(edition)}/people/${encodeURIComponent(person)}`;
}
