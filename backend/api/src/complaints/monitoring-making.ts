import { Injectable } from '@nestjs/common';
import type { MakeMonitoring, MonitoringSummaryView } from '@anggakara/contracts';
import { Calendar } from '../competition';
import { Ledger } from '../ledger';
import { type Actor, Idempotency, Refusal, type Transaction } from '../platform';
import { monitoringFaults, scaleOf } from './monitoring-soundness';
import { Monitorings } from './monitorings';

export interface MonitoringOrder {
  readonly actor: Actor;
  readonly edition: string;
  readonly order: MakeMonitoring;
  /** The client's Idempotency-Key. */
  readonly key: string | undefined;
}

/** Makes monitorings, with a place for their complaints. */
@Injectable()
export class MonitoringMaking {
  constructor(
    private readonly monitorings: Monitorings,
    private readonly calendar: Calendar,
    private readonly ledger: Ledger,
    private readonly idempotency: Idempotency,
  ) {}

  /** Refuses `invalid-request` with what `monitoringFaults` says, and `calendar-unknown` for years without days off on record. */
  async make(wanted: MonitoringOrder): Promise<MonitoringSummaryView> {
    const { actor, edition, order, key } = wanted;
    const faults = monitoringFaults(order);
    if (faults.length > 0) throw new Refusal('invalid-request', {}, faults);
    await this.calendar.workingDays(spanOf(order));
    const request = { key, personId: actor.personId, route: `POST ${edition}/monitorings`, body: order };
    return this.monitorings.database.transaction((tx) =>
      this.idempotency.once(tx, request, () => this.made(tx, wanted)),
    );
  }

  private async made(tx: Transaction, { actor, edition, order }: MonitoringOrder): Promise<MonitoringSummaryView> {
    const number = await this.monitorings.table.nextNumber(tx, edition);
    const { name, period, observedUntil } = order;
    const looksAt = { name, period, comparison: order.comparison ?? null, observedUntil };
    const madeBy = actor.personId;
    await this.monitorings.table.insert(tx, number, { edition, ...looksAt, scale: scaleOf(order.scale), madeBy });
    const made = await this.monitorings.summary(tx, await this.monitorings.find(tx, { edition, number }));
    await this.ledger.record(tx, {
      ...{ chain: edition, actor, act: 'complaints.monitoring-made', subject: `monitoring:${number}` },
      facts: { ...looksAt, scale: made.scale },
    });
    return made;
  }
}

/** From the first day that is looked at to the last. */
function spanOf({ period, comparison, observedUntil }: MakeMonitoring): { readonly from: string; readonly to: string } {
  return {
    from: comparison?.start ?? period.start,
    to: observedUntil > period.end ? observedUntil : period.end,
  };
}
