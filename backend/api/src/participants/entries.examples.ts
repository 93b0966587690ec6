import type { EntryView, Page, WithdrawEntry } from '@anggakara/contracts';

const ENTRY: EntryView = {
  code: 'IP-001',
  name: 'Kabupaten Contoh',
  group: 'IP',
  registeredGroup: 'IP',
  agencyCode: 'contoh-ip-001',
  agencyName: 'Kabupaten Contoh',
  serviceUnit: null,
  summary: 'Penyederhanaan alur disposisi dan templat jawaban yang mudah dipahami.',
  stage: 'verified',
  category: null,
  version: 1,
};

export const ENTRY_FOUND: EntryView = ENTRY;

export const ENTRY_PAGE: Page<EntryView> = { items: [ENTRY], total: 1 };

export const WITHDRAWAL: WithdrawEntry = {
  kind: 'withdrawn',
  reason: 'Peserta mengundurkan diri dengan surat kepada sekretariat.',
  version: 1,
};

export const ENTRY_WITHDRAWN: EntryView = { ...ENTRY, stage: 'withdrawn', version: 2 };
