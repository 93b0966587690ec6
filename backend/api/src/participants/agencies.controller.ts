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
    summary: 'Instansi menurut nama; yang bernama persis seperti dicari berdiri paling atas',
    answers: { type: 'Page<AgencySummaryView>', example: AGENCY_PAGE },
    query: {
      search: {
        summary: 'Bagian dari nama, singkatan, atau kode; huruf besar dan spasi tidak berarti',
        example: 'solok',
      },
      kind: { summary: 'Jenis instansi', example: 'city' },
      province: { summary: 'Kode provinsi', example: '13' },
      on: { summary: 'Hanya yang ada pada hari itu, menurut pembagian wilayah hari itu', example: '2022-01-01' },
      limit: { summary: 'Banyaknya instansi', example: '50' },
      offset: { summary: 'Banyaknya instansi yang dilewati', example: '0' },
    },
  })
  search(@Query() query: AgencyQueryDto): Promise<Page<AgencySummaryView>> {
    return this.agencies.search(query);
  }

  @Get(':agency')
  @Requires('agencies.read')
  @Operation({
    summary: 'Instansi dengan riwayat, fakta, dan angka terdokumentasi, masing-masing dengan sumbernya',
    answers: { type: 'AgencyView', example: AGENCY },
    parameters: { agency: 'kota-solok' },
  })
  find(@PathCode('agency') agency: string, @ReaderLanguage() language: Language): Promise<AgencyView> {
    return this.agencies.view(agency, language);
  }
}
