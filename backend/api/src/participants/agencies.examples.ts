import type { AgencySummaryView, AgencyView, CitedSourceView, Page, ParticipationView } from '@anggakara/contracts';
import { oaEligibility } from './oa-eligibility';

const SOURCE: CitedSourceView = { title: 'Daftar Top 25', publisher: 'antaranews.com 776501', published: '2018-12-10' };

const PARTICIPATION: ParticipationView = {
  edition: '2018',
  agencyCode: 'kota-solok',
  agencyName: 'Pemerintah Kota Solok',
  participant: 'Pemerintah Kota Solok',
  isServiceUnit: false,
  milestone: 'shortlisted',
  label: 'Top 25',
  category: null,
  remark: null,
  provenance: 'documented',
  source: SOURCE,
};

export const AGENCY: AgencyView = {
  code: 'kota-solok',
  name: 'Pemerintah Kota Solok',
  entityType: 'city',
  regionCode: '13.72',
  province: { code: 'provinsi-sumatera-barat', name: 'Sumatera Barat' },
  synthetic: false,
  since: null,
  sources: [SOURCE],
  formerly: [],
  predecessors: [],
  successors: [],
  serviceUnits: [],
  history: [PARTICIPATION],
  oaEligibility: oaEligibility({ code: 'kota-solok', fromYear: null, untilYear: null }, [PARTICIPATION]),
  population: { value: 85_553, year: 2024, source: SOURCE },
  facts: [
    {
      kind: 'visibility',
      statement: 'Fitur Anonim dan Rahasia pada LAPOR! PEMKO SOLOK',
      since: null,
      source: SOURCE,
    },
  ],
  documentedFigures: [],
};

const SUMMARY: AgencySummaryView = {
  code: 'kota-solok',
  name: 'Pemerintah Kota Solok',
  entityType: 'city',
  regionCode: '13.72',
  province: 'Sumatera Barat',
  synthetic: false,
  ended: false,
  documentedFigures: 1,
  editions: 3,
};

export const AGENCY_PAGE: Page<AgencySummaryView> = { items: [SUMMARY], total: 1 };

export const PARTICIPATION_PAGE: Page<ParticipationView> = { items: [PARTICIPATION], total: 1 };
