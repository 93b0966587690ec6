import { Injectable } from '@nestjs/common';
import type { PresetView, ReportingPeriodView } from '@anggakara/contracts';
import { In } from 'typeorm';
import type { Transaction } from '../platform';
import { AwardCategoryEntity } from './award-category.entity';
import { EditionEntity } from './edition.entity';
import { ParticipantGroupEntity } from './participant-group.entity';
import { PresetEntity } from './preset.entity';
import { ReportingPeriodEntity } from './reporting-period.entity';

/** Those that agencies state counts by; a monitoring's are its own. */
const COMPETING: readonly ReportingPeriodView['role'][] = ['comparison', 'reference'];

/** What hangs on an edition besides its stages, each list in the order in which it is shown. */
export interface EditionParts {
  readonly groups: readonly ParticipantGroupEntity[];
  readonly categories: readonly AwardCategoryEntity[];
  readonly periods: readonly ReportingPeriodEntity[];
}

@Injectable()
export class EditionRepository {
  find(tx: Transaction, code: string): Promise<EditionEntity | null> {
    return tx.getRepository(EditionEntity).findOneBy({ code });
  }

  /** These and all of history, newest first. */
  amongAndHistory(tx: Transaction, codes: readonly string[]): Promise<EditionEntity[]> {
    const where = [{ code: In(codes) }, { kind: 'history' as const }];
    return tx.getRepository(EditionEntity).find({ where, order: { year: 'DESC', code: 'ASC' } });
  }

  groupsOf(tx: Transaction, editionCode: string): Promise<ParticipantGroupEntity[]> {
    return tx.getRepository(ParticipantGroupEntity).find({ where: { editionCode }, order: { ordinal: 'ASC' } });
  }

  async partsOf(tx: Transaction, editionCode: string): Promise<EditionParts> {
    const where = { editionCode };
    return {
      groups: await this.groupsOf(tx, editionCode),
      categories: await tx.getRepository(AwardCategoryEntity).find({ where, order: { ordinal: 'ASC' } }),
      periods: await tx
        .getRepository(ReportingPeriodEntity)
        .find({ where: { ...where, role: In([...COMPETING]) }, order: { startsOn: 'ASC', code: 'ASC' } }),
    };
  }

  presets(tx: Transaction): Promise<PresetEntity[]> {
    return tx.getRepository(PresetEntity).find({ order: { code: 'ASC' } });
  }

  /** Whether the edition still had the version that the caller saw, and has now taken the preset. */
  async takePreset(tx: Transaction, code: string, version: number, preset: PresetView): Promise<boolean> {
    const taken = await tx
      .getRepository(EditionEntity)
      .update({ code, version }, { preset: preset.code, version: version + 1 });
    if (taken.affected !== 1) return false;
    for (const { code: group, ...rest } of preset.groups) {
      await tx.getRepository(ParticipantGroupEntity).update({ editionCode: code, code: group }, rest);
    }
    for (const { code: category, name, places, provenance } of preset.categories) {
      await tx
        .getRepository(AwardCategoryEntity)
        .update({ editionCode: code, code: category }, { name, places, provenance });
    }
    return true;
  }
}
