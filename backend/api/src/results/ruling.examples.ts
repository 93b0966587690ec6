import type { Page, RecordRuling, RulingView, UnusedRulingView } from '@anggakara/contracts';

export const RULING_ORDER: RecordRuling = {
  ...{ kind: 'tie-at-cut', group: 'IP', selected: ['IP-030'] },
  reason: 'Pleno memilih peserta dengan cakupan kanal lebih luas pada berita acara nomor 4.',
};

export const RULING: RulingView = {
  ...{ code: 'R0001', run: 1, kind: 'tie-at-cut', group: 'IP', category: null, selected: ['IP-030'] },
  reason: RULING_ORDER.reason,
  ...{ recordedAt: '2026-03-20T03:00:00.000Z', recordedBy: 'Laras Arunika' },
};

export const UNUSED_RULING: UnusedRulingView = {
  ...{ code: RULING.code, reason: 'no-tie' },
  says: { id: 'tidak ada lagi nilai sama di batas ini', en: 'there is no tie across this cut any more' },
};

export const RULING_PAGE: Page<RulingView> = { items: [RULING], total: 1 };
