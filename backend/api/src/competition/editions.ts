import { Injectable } from '@nestjs/common';
import type { EditionSummaryView, EditionView, GroupCode, Page, ParticipantGroupView } from '@anggakara/contracts';
import { type Actor, Database, Refusal, type Transaction } from '../platform';
import { editionSummaryView, editionView, participantGroupView } from './edition.mapper';
import { EditionRepository } from './edition.repository';
import { StageRepository } from './stage.repository';

/** Editions and everything that is data of them. */
@Injectable()
export class Editions {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly stages: StageRepository,
  ) {}

  /** Refuses `not-found`. */
  async find(tx: Transaction, code: string): Promise<EditionView> {
    const edition = await this.editions.find(tx, code);
    if (edition === null) throw new Refusal('not-found');
    const parts = await this.editions.partsOf(tx, code);
    return editionView(edition, { ...parts, stages: await this.stages.ofEditions(tx, [code]) });
  }

  /** The groups with their places, by one query; an unknown edition has none. */
  async groups(tx: Transaction, code: string): Promise<readonly ParticipantGroupView[]> {
    return (await this.editions.groupsOf(tx, code)).map(participantGroupView);
  }

  /** FOR UPDATE on all stages of the edition: none of them moves until the transaction ends. Refuses `not-found`. */
  async hold(tx: Transaction, code: string): Promise<EditionView> {
    await this.stages.hold(tx, code);
    return this.find(tx, code);
  }

  view(code: string): Promise<EditionView> {
    return this.find(this.database.reader, code);
  }

  /** The editions in which the actor has a role, and those of history, which are everybody's; newest first. */
  async ofActor(actor: Actor): Promise<Page<EditionSummaryView>> {
    const codes = actor.assignments.map(({ edition }) => edition);
    const editions = await this.editions.amongAndHistory(this.database.reader, codes);
    const stages = await this.stages.ofEditions(this.database.reader, codes);
    const items = editions.map((edition) =>
      editionSummaryView(
        edition,
        stages.filter(({ editionCode }) => editionCode === edition.code),
      ),
    );
    return { items, total: items.length };
  }

  /** Where an entry of the registered group competes: an edition without places for earlier winners counts them as IP. */
  competingGroup(edition: Pick<EditionView, 'groups'>, registered: GroupCode): GroupCode {
    const places = edition.groups.find(({ code }) => code === registered)?.places ?? 0;
    return registered === 'OA' && places === 0 ? 'IP' : registered;
  }
}
