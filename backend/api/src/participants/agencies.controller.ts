import { Controller, Get, Query } from '@nestjs/common';
import type { AgencySummaryView, AgencyView, Language, Page } from '@anggakara/contracts';
import { Operation, PathCode, ReaderLanguage, Requires } from '../platform';
import { Agencies } from './agencies';
import { AGENCY, AGENCY_PAGE } from './agencies.examples';
import { AgencyQueryDto } from './agency-query.dto';

@Controller('agencies')
export class AgenciesController {
  constructor(private readonly agencies: Agencies) {}

  @Get()
  @Requires('agencies.read')
  @Operation({
    summary: 'Instansi menurut nama; pencarian mengabaikan huruf besar, spasi, dan tanda baca',
    answers: { type: 'Page<AgencySummaryView>', example: AGENCY_PAGE },
    query: {
      search: { summary: 'Bagian dari nama, singkatan, atau kode', example: 'muaraenim' },
      cursor: { summary: 'Kode instansi terakhir yang sudah terlihat', example: 'kota-solok' },
      limit: { summary: 'Banyaknya instansi', example: '50' },
    },
  })
  search(@Query() query: AgencyQueryDto): Promise<Page<AgencySummaryView>> {
    return this.agencies.search(query);
  }

  @Get(':agency')
  @Requires('agencies.read')
  @Operation({
    summary: 'Instansi dengan angka terdokumentasi dan apa yang dapat dihitung darinya',
    answers: { type: 'AgencyView', example: AGENCY },
  })
  find(@PathCode('agency') agency: string, @ReaderLanguage() language: Language): Promise<AgencyView> {
    return this.agencies.view(agency, language);
  }
}
