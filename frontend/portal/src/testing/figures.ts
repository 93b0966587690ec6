import type { AgencyView, CitedSourceView, DocumentedFigureView, ParticipationView } from '@anggakara/contracts';

/** Kalimantan Timur 2020 as it was printed. */
export function aFigure(fields: Partial<DocumentedFigureView> = {}): DocumentedFigureView {
  return {
    code: 'provinsi-kalimantan-timur-2020',
    agencyCode: 'provinsi-kalimantan-timur',
    agencyName: 'Pemerintah Provinsi Kalimantan Timur',
    title: 'Aduan SP4N-LAPOR! Januari-Desember 2020',
    window: { printed: 'Januari hingga Desember 2020', start: '2020-01-01', end: '2020-12-31', complete: true },
    source: { title: 'Pengaduan 93% Terselesaikan', publisher: 'Diskominfo Kaltim', published: '2021' },
    printedFigures: [{ label: 'Total aduan', printed: '59' }],
    counts: { received: 59, resolved: 53, inProcess: 2, notFollowedUp: 4 },
    followUpDays: [],
    consequences: [
      { code: 'followed-up', label: 'Ditindaklanjuti', value: '93,2 % (55/59)', formula: '(53 + 2) / 59' },
      { code: 'resolved', label: 'Selesai', value: '89,8 % (53/59)', formula: '53 / 59' },
      { code: 'resolved-interval', label: 'Selang Wilson', value: '79,5 % sampai 95,3 %', formula: '' },
    ],
    metrics: null,
    cannotBeRecomputed: ['Waktu tindak lanjut: tidak disebut.'],
    remarks: ['93 % pada judul adalah ditindaklanjuti.'],
    ...fields,
  };
}

export function aSource(fields: Partial<CitedSourceView> = {}): CitedSourceView {
  return { title: 'Berita', publisher: 'Kantor berita', published: '2020-11-11', ...fields };
}

/** Kota Solok among the Top 25 of 2018. */
export function aParticipation(fields: Partial<ParticipationView> = {}): ParticipationView {
  return {
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
    source: aSource({ title: 'Daftar Top 25' }),
    ...fields,
  };
}

export function anAgency(fields: Partial<AgencyView> = {}): AgencyView {
  return {
    code: 'provinsi-kalimantan-timur',
    name: 'Pemerintah Provinsi Kalimantan Timur',
    entityType: 'province',
    regionCode: '64',
    province: { code: 'provinsi-kalimantan-timur', name: 'Kalimantan Timur' },
    synthetic: false,
    since: null,
    ...{ sources: [aSource()], formerly: [], predecessors: [], successors: [], serviceUnits: [] },
    ...{ history: [], oaEligibility: [], population: null, facts: [] },
    documentedFigures: [aFigure()],
    ...fields,
  };
}
