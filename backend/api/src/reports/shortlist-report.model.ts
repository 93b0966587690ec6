import type { RulingView } from '@anggakara/contracts';
import type { CategoryResult, GroupResult } from '@anggakara/scoring';
import { countText, decimalText, instantText } from './indonesian-text';
import { provenanceMark, provenanceText } from './provenance-text';
import { type RankingRow, rankingRows } from './ranking-rows';
import { categoryNames, type RankingSource } from './ranking-source';
import { facts, heading, list, note, paragraph, type ReportBlock, type ReportModel, table } from './report-block';

/** Which list a run makes: winners where it gives awards, else the shortlist. */
export function shortlistTitle({ run }: Pick<RankingSource, 'run'>): string {
  return run.result.categories.length > 0 ? 'Daftar Pemenang' : 'Daftar Unggulan';
}

/** Whom a settled official run selects, by group, with all that could have changed it; no juror is named or told apart. */
export function shortlistReport(source: RankingSource): ReportModel {
  const { edition, stage, run, printedAt } = source;
  const rows = rankingRows(source);
  return {
    title: shortlistTitle(source),
    subject: `${edition.name} · ${stage.name}`,
    banner: bannerOf(source),
    footer: `Hash hasil ${run.resultHash}`,
    printedAt,
    blocks: [
      ...overview(source),
      ...winnerBlocks(source),
      ...run.result.groups.flatMap((group) =>
        groupBlocks(
          source,
          group,
          rows.filter(({ entry }) => entry.group === group.group),
        ),
      ),
      ...rulingBlocks(source),
      ...leaveBlocks(source, rows),
      ...recusalBlocks(rows),
      ...ruleBlocks(source),
      ...verification(source),
    ],
  };
}

function bannerOf({ edition, run }: RankingSource): string | null {
  const said = [
    ...(edition.synthetic ? ['DATA CONTOH: semua instansi, orang, dan angka rekaan'] : []),
    ...(run.inForce ? [] : ['TIDAK BERLAKU LAGI: ada hitungan resmi yang lebih baru, atau tahapnya dibuka kembali']),
  ];
  return said.length === 0 ? null : said.join(' · ');
}

function overview({ edition, run }: RankingSource): readonly ReportBlock[] {
  const { groups } = run.result;
  const selected = groups.flatMap((group) => group.selected);
  const parts = groups.filter(({ places }) => places > 0).map((group) => `${group.selected.length} ${group.group}`);
  return [
    heading('Ketetapan'),
    facts([
      { label: 'Edisi', value: `${edition.name} (${edition.year})` },
      { label: 'Hitungan', value: `nomor ${run.number}, resmi dan tetap, ${instantText(run.madeAt)}` },
      { label: 'Terpilih', value: `${selected.length} peserta: ${parts.join(' + ')}` },
    ]),
    table(
      ['Kelompok:3', 'Tempat:1>', 'Terpilih:1>', 'Berperingkat:1.3>', 'Nilai di batas:1.4>', 'Dasar tempat:1.6'],
      groups.map((group) => {
        const own = edition.groups.find(({ code }) => code === group.group);
        return [
          own === undefined ? group.group : `${own.name} (${own.code})`,
          countText(group.places),
          countText(group.selected.length),
          countText(group.ranked),
          decimalText(group.cut?.score ?? null),
          own === undefined ? '' : provenanceMark(own.provenance),
        ];
      }),
    ),
  ];
}

function winnerBlocks(source: RankingSource): readonly ReportBlock[] {
  const { categories } = source.run.result;
  if (categories.length === 0) return [];
  return [heading('Pemenang per kategori'), ...categories.flatMap((category) => categoryBlocks(source, category))];
}

function categoryBlocks(
  { edition, run }: RankingSource,
  { category, winners, by, places }: CategoryResult,
): ReportBlock[] {
  const own = edition.categories.find(({ code }) => code === category);
  const basis = own === undefined ? '' : `; tempat ${provenanceText(own.provenance)}`;
  return [
    heading(own?.name ?? category, 2),
    note(
      `${winners.length} dari ${places} tempat, ${by === 'ruling' ? 'keputusan pleno' : 'penempatan terbaik'}${basis}`,
    ),
    table(
      ['Urutan:1>', 'Kode:1.2', 'Peserta:4!', 'Instansi:4', 'Nilai:1>'],
      winners.map(({ entry, place, score }) => [
        countText(place),
        entry,
        run.names[entry]?.name ?? entry,
        run.names[entry]?.agencyName ?? '',
        decimalText(score),
      ]),
    ),
  ];
}

const RANKED = ['Peringkat:1.6>', 'Kode:1.2', 'Peserta:3!', 'Instansi:2.6', 'Nilai:1>', 'Keputusan:4'];

function groupBlocks(
  { edition }: RankingSource,
  { group, places, cut }: GroupResult,
  rows: readonly RankingRow[],
): readonly ReportBlock[] {
  const name = edition.groups.find(({ code }) => code === group)?.name ?? group;
  const selected = rows.filter(({ entry }) => entry.outcome.kind === 'selected');
  const reserves = rows.filter(({ reserve }) => reserve !== null);
  if (selected.length + reserves.length === 0) return [];
  return [
    heading(`${name} (${group})`),
    ...(selected.length === 0 ? [note('Tidak ada yang terpilih.')] : [table(RANKED, selected.map(cellsOf))]),
    ...(cut === null
      ? []
      : [paragraph(`Batas: ${selected.length} terpilih dari ${places} tempat, nilai ${decimalText(cut.score)}.`)]),
    ...(reserves.length === 0
      ? []
      : [
          heading('Cadangan, menurut peringkat', 2),
          table(
            ['Cadangan:1.6>', ...RANKED],
            reserves.map((row) => [countText(row.reserve), ...cellsOf(row)]),
          ),
        ]),
  ];
}

function cellsOf({ entry, rank, score, name, agencyName, outcome, remark }: RankingRow): readonly string[] {
  const decision = remark === '' ? outcome : `${outcome}; ${remark}`;
  return [countText(rank), entry.code, name, agencyName, decimalText(score), decision];
}

function rulingBlocks({ edition, run }: RankingSource): readonly ReportBlock[] {
  const categories = categoryNames(edition);
  const about = ({ kind, group, category }: RulingView): string =>
    kind === 'tie-at-cut'
      ? `nilai sama di batas ${group}`
      : `pemenang ${category === null ? group : (categories.get(category) ?? category)}`;
  const unused = new Map(run.unusedRulings.map(({ code, says }) => [code, says.id]));
  const rows = run.rulings.map((ruling) => [
    ruling.code,
    about(ruling),
    ruling.selected.join(', '),
    reasonText(ruling, unused.get(ruling.code)),
    `${instantText(ruling.recordedAt)}, hitungan ${ruling.run}`,
  ]);
  return [
    heading('Keputusan pleno'),
    rows.length === 0
      ? note('Tidak ada: tidak ada nilai sama di batas yang menunggu keputusan.')
      : table(['Kode:1', 'Tentang:2', 'Dipilih:2', 'Alasan:4', 'Dicatat:2'], rows),
  ];
}

function reasonText({ reason }: RulingView, unused: string | undefined): string {
  return unused === undefined ? reason : `${reason} (tidak dipakai: ${unused})`;
}

/** Whoever has left, before the run or after it, and whoever lacks what a rank needs. */
function leaveBlocks({ leaves }: RankingSource, rows: readonly RankingRow[]): readonly ReportBlock[] {
  const gone = rows.filter(({ entry }) => entry.standing.kind !== 'ranked' || leaves.has(entry.code));
  return [
    heading('Tanpa peringkat dan yang keluar'),
    gone.length === 0
      ? note('Tidak ada: semua peserta diperingkat dan masih ikut.')
      : table(
          ['Kode:1', 'Peserta:3!', 'Instansi:3', 'Sebab:4'],
          gone.map(({ entry, name, agencyName, remark }) => [entry.code, name, agencyName, remark]),
        ),
  ];
}

function recusalBlocks(rows: readonly RankingRow[]): readonly ReportBlock[] {
  const recused = rows.filter(({ entry }) => entry.recused > 0);
  return [
    heading('Benturan kepentingan'),
    recused.length === 0
      ? note('Tidak ada lembar yang mundur.')
      : table(
          ['Kode:1', 'Peserta:4!', 'Lembar mundur:1.4>', 'Lembar dihitung:1.4>', 'Kuorum:1>'],
          recused.map(({ entry, name }) => [
            entry.code,
            name,
            countText(entry.recused),
            countText(entry.counted),
            countText(entry.quorum),
          ]),
        ),
  ];
}

function ruleBlocks({ edition, stage, run, rubrics }: RankingSource): readonly ReportBlock[] {
  const quotas = edition.groups.filter(({ code }) => run.result.groups.some(({ group }) => group === code));
  return [
    heading('Aturan'),
    facts([
      ...[...rubrics].map(([group, { name, code, version }]) => ({
        label: `Rubrik ${group}`,
        value: `${name} (${code}), versi ${version}`,
      })),
      ...quotas.map(({ code, places, provenance }) => ({
        label: `Tempat ${code}`,
        value: `${places}; ${provenanceText(provenance)}`,
      })),
      { label: 'Tahap', value: provenanceText(stage.provenance) },
      { label: 'Mesin hitung', value: run.engineVersion },
      { label: 'Hash masukan', value: run.inputHash },
      { label: 'Hash hasil', value: run.resultHash },
    ]),
  ];
}

function verification({ edition, run }: RankingSource): readonly ReportBlock[] {
  const address = `/api/editions/${edition.code}/stages/${run.stage}/runs/${run.number}/input`;
  return [
    heading('Cara memeriksa'),
    paragraph(
      'Hasil adalah fungsi murni dari masukannya: masukan yang sama memberi bita yang sama dan hash yang sama, di mana pun ' +
        'dihitung.',
    ),
    list([
      `Pembaca yang berhak mengambil masukan hitungan di ${address}; SHA-256-nya harus sama dengan hash masukan di atas.`,
      `Mesin hitung versi ${run.engineVersion} atas masukan itu memberi teks hasil yang SHA-256-nya sama dengan hash hasil ` +
        'di kaki setiap halaman.',
      'SHA-256 dokumen ini sendiri tercantum di halaman Dokumen; berkas yang berubah satu bita pun memberi hash lain.',
    ]),
  ];
}
