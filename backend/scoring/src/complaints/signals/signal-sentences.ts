import type { Sentence } from '../../sentence';
import type { SignalCode } from './signal';

/** Questions to the agency; each says how many of how many. */
export const SIGNAL_SENTENCES = {
  'closing-spike': {
    id: '{count} dari {of} laporan diselesaikan dalam lima hari kerja terakhir sampai {cutOff}, sedangkan biasanya sekitar {expected}. Apa yang dikerjakan pada hari-hari itu?',
    en: '{count} of {of} complaints were resolved in the last five working days up to {cutOff}, where about {expected} are usual. What was done on those days?',
  },
  'bulk-closing': {
    id: '{count} dari {of} laporan yang selesai ditutup pada {date} tanpa tindak lanjut sebelum hari itu. Bagaimana pelapornya dijawab?',
    en: '{count} of {of} resolved complaints were closed on {date} without a follow-up before that day. How were the complainants answered?',
  },
  'closed-on-days-off': {
    id: '{count} dari {of} laporan yang ditutup petugas ditutup pada hari libur atau akhir pekan, sedangkan dari {replied} tindak lanjut pertama laporan lainnya {replies} jatuh pada hari seperti itu. Apakah tanggal penutupannya tercatat pada hari kejadian?',
    en: '{count} of {of} complaints closed by people were closed on days off or at weekends, where of {replied} first follow-ups of the others {replies} fell on such days. Were the closing days recorded on the day itself?',
  },
  'closed-on-limit': {
    id: '{count} laporan selesai tepat pada hari terakhir batas waktunya, sedangkan pada hari-hari sebelumnya rata-rata {expected} ({of} laporan di sekitar batas). Apakah tanggalnya tanggal yang sebenarnya?',
    en: '{count} complaints were resolved on the very last day of their limit, where the days before have {expected} on average ({of} complaints about the limit). Are the days the true ones?',
  },
  'closed-on-tenth-day': {
    id: '{count} dari {of} laporan ditutup tepat sepuluh hari kerja setelah tindak lanjut pertama dan tidak ditandai tertutup otomatis, sedangkan hari-hari di sekitarnya rata-rata {expected}. Apakah sistem yang menutupnya?',
    en: '{count} of {of} complaints were closed exactly ten working days after the first follow-up and are not marked as closed by the system, where the days about it have {expected} on average. Was it the system that closed them?',
  },
  'repeated-texts': {
    id: '{count} dari {of} laporan mengulang teks laporan lain kata demi kata ({texts} teks). Apakah itu laporan yang berbeda?',
    en: '{count} of {of} complaints repeat the text of another word for word ({texts} texts). Are they different complaints?',
  },
  'ticket-gaps': {
    id: '{count} dari {of} nomor laporan yang berurutan tidak ada dalam berkas ({gaps} celah). Ke mana laporan-laporan itu?',
    en: '{count} of {of} ticket numbers in a row are not in the file ({gaps} gaps). Where are those complaints?',
  },
  reopened: {
    id: '{count} dari {of} laporan dibuka kembali setelah ditutup. Mengapa ditutup sebelum tuntas?',
    en: '{count} of {of} complaints were opened again after they had been closed. Why were they closed before they were settled?',
  },
  archived: {
    id: '{count} dari {of} laporan diarsipkan, {late} di antaranya sesudah didisposisi. Dengan alasan apa?',
    en: '{count} of {of} complaints were archived, {late} of them after they had been dispositioned. For what reasons?',
  },
} as const satisfies Readonly<Record<SignalCode, Sentence>>;
