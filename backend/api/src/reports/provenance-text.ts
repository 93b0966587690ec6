import type { Provenance, Rubric, TieChainElement } from '@anggakara/scoring';
import { nodesOf } from '@anggakara/scoring';
import type { FactRow } from './report-block';

/** Where a rule comes from, in one clause. */
export function provenanceText(provenance: Provenance): string {
  return provenance.kind === 'documented' ? `terdokumentasi (${provenance.source})` : `asumsi (${provenance.reason})`;
}

/** The mark beside a number in a table. */
export function provenanceMark(provenance: Provenance): string {
  return provenance.kind === 'documented' ? 'terdokumentasi' : 'asumsi';
}

/** The rules of a rubric that are not weights, each with where it comes from. */
export function ruleFacts(rubric: Rubric): readonly FactRow[] {
  const { rankedBy, panel, quorum, leastApplicablePercent, rounding, tieChain } = rubric;
  const columns = rankedBy.indices.map((code) => rubric.indices.find((index) => index.code === code)?.name ?? code);
  const chain = tieChain.elements.map((element) => elementText(rubric, element)).join(' → ');
  return [
    row('Kolom bobot', columns.join(' dan '), rankedBy.provenance),
    row('Gabungan juri', 'rata-rata', panel.provenance),
    row('Kuorum', `${quorum.sheets} lembar`, quorum.provenance),
    row('Bobot berlaku minimum', `${leastApplicablePercent.value} %`, leastApplicablePercent.provenance),
    row(
      'Pembulatan',
      `metrik ${rounding.metric} desimal, tahap ${rounding.stage} desimal, akhir ${rounding.final} desimal`,
      rounding.provenance,
    ),
    row('Pemutus nilai sama', chain === '' ? 'peringkat bersama' : `${chain} → peringkat bersama`, tieChain.provenance),
  ];
}

function row(label: string, value: string, provenance: Provenance): FactRow {
  return { label, value: `${value}: ${provenanceText(provenance)}` };
}

function elementText(rubric: Rubric, element: TieChainElement): string {
  switch (element.kind) {
    case 'node':
      return nodesOf(rubric).find(({ code }) => code === element.node)?.name ?? element.node;
    case 'metric':
      return element.metric;
    case 'carried-score':
      return element.stage === 'document' ? 'nilai evaluasi dokumen' : `nilai tahap ${element.stage}`;
    case 'median-juror-total':
      return 'median jumlah juri';
  }
}
