import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { EntryView, Page } from '@anggakara/contracts';
import { type Actor, CurrentActor, IdempotencyKey, Operation, PathCode, Requires } from '../platform';
import { ENTRY_FOUND, ENTRY_PAGE, ENTRY_WITHDRAWN, WITHDRAWAL } from './entries.examples';
import { EntryEnding } from './entry-ending';
import type { EntryPlace } from './entry-place';
import { EntryQueryDto } from './entry-query.dto';
import { EntryReading } from './entry-reading';
import { PathEntry } from './path-entry';
import { WithdrawEntryDto } from './withdraw-entry.dto';

@Controller('editions/:edition/entries')
export class EntriesController {
  constructor(
    private readonly reading: EntryReading,
    private readonly endings: EntryEnding,
  ) {}

  @Get()
  @Requires('entries.read')
  @Operation({
    summary: 'Peserta edisi menurut kode; instansi melihat miliknya sendiri, penilai dan juri yang dinilai di tahapnya',
    answers: { type: 'Page<EntryView>', example: ENTRY_PAGE },
    query: {
      search: { summary: 'Bagian dari kode, nama, atau instansi', example: 'ip001' },
      group: { summary: 'Kelompok tempat peserta bersaing', example: 'IP' },
      stage: { summary: 'Keadaan peserta, sejauh terlihat oleh peran', example: 'verified' },
    },
  })
  list(
    @CurrentActor() actor: Actor,
    @PathCode('edition') edition: string,
    @Query() query: EntryQueryDto,
  ): Promise<Page<EntryView>> {
    return this.reading.list(actor, edition, query);
  }

  @Get(':entry')
  @Requires('entries.read')
  @Operation({ summary: 'Satu peserta', answers: { type: 'EntryView', example: ENTRY_FOUND } })
  find(@CurrentActor() actor: Actor, @PathEntry() place: EntryPlace): Promise<EntryView> {
    return this.reading.find(actor, place);
  }

  @Post(':entry/withdrawal')
  @HttpCode(200)
  @Requires('entries.withdraw')
  @Operation({
    summary: 'Mencatat pengunduran diri atau diskualifikasi dengan alasannya',
    takes: { type: 'WithdrawEntry', example: WITHDRAWAL },
    answers: { type: 'EntryView', example: ENTRY_WITHDRAWN },
    idempotent: true,
  })
  withdraw(
    @CurrentActor() actor: Actor,
    @PathEntry() place: EntryPlace,
    @Body() ending: WithdrawEntryDto,
    @IdempotencyKey() key: string | undefined,
  ): Promise<EntryView> {
    return this.endings.end(actor, place, ending, key);
  }
}
