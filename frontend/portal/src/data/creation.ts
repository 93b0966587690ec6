import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/**
 * POSTs that create something. The same request is sent under the same key until it is answered well, so that a lost
 * answer or a second click never creates a second one.
 */
@Injectable({ providedIn: 'root' })
export class Creation {
  private readonly http = inject(HttpClient);
  private readonly keys = new Map<string, string>();

  async post<T>(address: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> {
    const request = `${address} ${JSON.stringify(body)}`;
    const key = this.keys.get(request) ?? crypto.randomUUID();
    this.keys.set(request, key);
    const told = { headers: { ...headers, 'Idempotency-Key': key } };
    const answer = await firstValueFrom(this.http.post<T>(address, body, told));
    this.keys.delete(request);
    return answer;
  }
}
