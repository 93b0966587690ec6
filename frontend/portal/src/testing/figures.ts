import type { AgencyView, DocumentedFigureView } from '@anggakara/contracts';

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

export function anAgency(fields: Partial<AgencyView> = {}): AgencyView {
  return {
    code: 'provinsi-kalimantan-timur',
    name: 'Pemerintah Provinsi Kalimantan Timur',
    entityType: 'province',
    regionCode: '64',
    synthetic: false,
    documentedFigures: [aFigure()],
    ...fields,
  };
}
