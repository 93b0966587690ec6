import type { EntryResult } from '@anggakara/scoring';
import { instantText } from './indonesian-text';
import { withCodebook } from './codebook';
import {
  ABOUT_COLUMNS,
  markColumns,
  metricColumns,
  nodeColumns,
  rankColumns,
  totalColumns,
  winnerColumns,
} from './ranking-columns';
import { rankingRows } from './ranking-rows';
import { nodeName, type RankingSource } from './ranking-source';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** A run as data: one table a sheet, without merged cells, every juror and criterion as a number, every column explained. */
export function rankingWorkbook(source: RankingSource): WorkbookModel {
  const { edition, stage, run, printedAt } = source;
  return withCodebook({
    title: `Peringkat ${stage.name.toLowerCase()}, ${edition.name}`,
    banner: edition.synthetic ? 'DATA CONTOH: semua instansi, orang, dan angka rekaan' : null,
    printedAt,
    sheets: [
      rankSheet(source),
      ...(run.result.categories.length === 0 ? [] : [winnerSheet(source)]),
      markSheet(source),
      totalSheet(source),
      nodeSheet(source),
      metricSheet(source),
      aboutSheet(source),
    ],
  });
}

function entryCells({ run }: RankingSource, { group, code }: EntryResult): readonly string[] {
  return [group, code, run.names[code]?.name ?? code];
}

function rankSheet(source: RankingSource): SheetModel {
  const { run } = source;
  const indices = [...new Set(run.result.entries.flatMap((entry) => entry.indices.map(({ index }) => index)))].toSorted(
    (a, b) => (a < b ? -1 : 1),
  );
  return {
    name: 'Peringkat',
    columns: rankColumns(source, indices),
    rows: rankingRows(source).map(({ entry, agencyName, rank, score, outcome, reserve, remark }) => [
      ...entryCells(source, entry),
      agencyName,
      rank,
      score,
      outcome,
      reserve,
      remark === '' ? null : remark,
      ...[entry.counted, entry.recused, entry.quorum],
      ...indices.map((index) => entry.indices.find((own) => own.index === index)?.score ?? null),
      entry.sharesRankWith.join(', '),
      entry.cutDistance?.difference ?? null,
    ]),
  };
}

function winnerSheet(source: RankingSource): SheetModel {
  const { edition, run } = source;
  return {
    name: 'Pemenang',
    columns: winnerColumns(source),
    rows: run.result.categories.flatMap(({ category, winners, by }) =>
      winners.map(({ entry, place, score }) => [
        edition.categories.find(({ code }) => code === category)?.name ?? category,
        place,
        entry,
        run.names[entry]?.name ?? entry,
        score,
        by === 'ruling' ? 'keputusan pleno' : 'penempatan terbaik',
      ]),
    ),
  };
}

function markSheet(source: RankingSource): SheetModel {
  return {
    name: 'Nilai juri',
    columns: markColumns(source),
    rows: source.run.result.entries.flatMap((entry) =>
      entry.jurors.flatMap(({ juror, marks }) =>
        marks.map(({ criterion, value }) => [
          ...entryCells(source, entry),
          jurorName(source, juror),
          criterion,
          nodeName(source, entry.group, criterion),
          value,
        ]),
      ),
    ),
  };
}

function totalSheet(source: RankingSource): SheetModel {
  return {
    name: 'Jumlah juri',
    columns: totalColumns(source),
    rows: source.run.result.entries.flatMap((entry) =>
      entry.jurors.flatMap(({ juror, totals }) =>
        totals.map(({ index, total }) => [...entryCells(source, entry), jurorName(source, juror), index, total]),
      ),
    ),
  };
}

function nodeSheet(source: RankingSource): SheetModel {
  return {
    name: 'Nilai kriteria',
    columns: nodeColumns(source),
    rows: source.run.result.entries.flatMap((entry) =>
      entry.nodes.map(({ node, score, contribution }) => [
        ...entryCells(source, entry),
        node,
        nodeName(source, entry.group, node),
        score,
        contribution,
      ]),
    ),
  };
}

function metricSheet(source: RankingSource): SheetModel {
  return {
    name: 'Metrik',
    columns: metricColumns(source),
    rows: source.run.result.entries.flatMap((entry) =>
      entry.metrics.map((own) => [
        ...entryCells(source, entry),
        own.metric,
        own.state,
        own.numerator,
        own.denominator,
        own.baseNumerator,
        own.baseDenominator,
        own.value,
        own.points,
      ]),
    ),
  };
}

function aboutSheet({ edition, stage, run, rubrics, printedAt }: RankingSource): SheetModel {
  const rubricRows = [...rubrics].map(([group, { code, version }]) => [`Rubrik ${group}`, `${code}, versi ${version}`]);
  return {
    name: 'Tentang',
    columns: ABOUT_COLUMNS,
    rows: [
      ...(edition.synthetic ? [['Sifat data', 'DATA CONTOH: semua instansi, orang, dan angka rekaan']] : []),
      ['Edisi', `${edition.name} (${edition.year})`],
      ['Tahap', stage.name],
      ['Perhitungan', `nomor ${run.number}, ${run.standing === 'official' ? 'resmi' : 'sementara'}`],
      ['Keadaan', run.state === 'settled' ? 'tetap' : 'terbuka: menunggu keputusan pleno'],
      ['Dihitung pada', instantText(run.madeAt)],
      ...rubricRows,
      ['Mesin hitung', run.engineVersion],
      ['Hash masukan (SHA-256)', run.inputHash],
      ['Hash hasil (SHA-256)', run.resultHash],
      ['Dicetak pada', instantText(printedAt)],
      ['Cara baca', 'Satu lembar satu tabel. Nilai yang kosong berarti tidak ada, bukan nol.'],
    ],
  };
}

function jurorName({ run }: RankingSource, juror: string): string {
  return run.jurors[juror] ?? juror;
}
