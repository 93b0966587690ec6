const HEADER =
  'Nomor Tiket;Tanggal Masuk;Tanggal Disposisi;Tanggal Tindak Lanjut Pertama;Tanggal Selesai;Status;Klasifikasi';
const STATUSES = ['Selesai', 'Proses', 'Belum Ditindaklanjuti', 'Diarsipkan', 'Ditunda'];
const CLASSIFICATIONS = ['Aspirasi', 'Permintaan Informasi', 'Pengaduan Normatif', 'Pengaduan Berkadar Pengawasan', ''];
const DAY_MS = 86_400_000;

function day(after: number): string {
  const [year, month, date] = new Date(Date.UTC(2024, 0, 1) + after * DAY_MS).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** Sound rows of complaints received in 2024 and 2025, the same for the same seed. */
export function exportedRows(count: number, seed: number): readonly string[] {
  let state = seed * 2_654_435_761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, (_, place) => {
    const received = next(700);
    const isResolved = next(2) === 0;
    const followUp = received + next(20);
    const status = isResolved ? STATUSES[0] : STATUSES[1 + next(4)];
    const days = [
      day(received),
      next(3) === 0 ? '' : day(Math.min(followUp, received + next(3))),
      isResolved || next(2) === 0 ? day(followUp) : '',
      isResolved ? day(followUp + next(10)) : '',
    ];
    return [`T${seed}-${place}`, ...days, status, CLASSIFICATIONS[next(5)]].join(';');
  });
}

/** A file as an agency exports it; `more` are further headers, whose cells the rows bring. */
export function anExport(rows: readonly string[], more = ''): Buffer {
  return Buffer.from([HEADER + more, ...rows, ''].join('\r\n'));
}
