import type {
  EditionView,
  EntryView,
  MetricClaimView,
  ReportingPeriodView,
  RunSummaryView,
  StageView,
} from '@anggakara/contracts';
import { type EntryResult, type GroupResult, panelText, type Rubric } from '@anggakara/scoring';
import type { EntryLeave } from '../participants';
import { criterionProfile } from './criterion-profile';
import { columnLegend, criterionTable } from './criterion-table';
import { instantText, windowText } from './indonesian-text';
import { pointsTable, trendCharts, windowTable } from './metric-blocks';
import { provenanceText } from './provenance-text';
import { categoryNames } from './ranking-source';
import { facts, heading, list, note, paragraph, type ReportBlock, type ReportModel } from './report-block';
import { leaveFacts, outcomeText, standingText } from './result-text';

/** One stage's run as far as it concerns the entry. */
export interface StageEvaluation {
  readonly stage: StageView;
  readonly run: RunSummaryView;
  readonly result: EntryResult;
  readonly group: GroupResult;
  readonly rubric: Rubric;
  /** Whoever has a rank in the group, the entry among them: for medians alone. */
  readonly peers: readonly EntryResult[];
  /** How the rank came about, in the core's own sentences. */
  readonly lines: readonly string[];
}

export interface EvaluationReportSource {
  readonly edition: EditionView;
  readonly entry: EntryView;
  readonly claim: MetricClaimView;
  /** How and why it has left; null while it takes part. */
  readonly leave: EntryLeave | null;
  /** In the order of the stages; at least one. */
  readonly evaluations: readonly StageEvaluation[];
  readonly printedAt: string;
}

/** The evaluation report of an entry: what it is, what was counted, what it scored, and how its rank came about. No juror is named or told apart. */
export function evaluationReport(source: EvaluationReportSource): ReportModel {
  const { edition, entry, evaluations, printedAt } = source;
  const last = evaluations.at(-1);
  return {
    title: 'Laporan Hasil Evaluasi',
    subject: `${entry.code} · ${entry.name}`,
    banner: bannerOf(source),
    footer: last === undefined ? edition.name : `Hash hasil ${last.run.resultHash}`,
    printedAt,
    blocks: [
      ...identity(source),
      ...evaluations.flatMap((evaluation) => evaluationBlocks(evaluation, edition)),
      ...metricBlocks(source),
      ...evaluations.flatMap(ruleBlocks),
    ],
  };
}

function bannerOf({ edition, evaluations }: EvaluationReportSource): string | null {
  const said = [
    ...(edition.synthetic ? ['DATA CONTOH: semua instansi, orang, dan angka rekaan'] : []),
    ...(evaluations.some(({ run }) => run.standing === 'preliminary') ? ['SEMENTARA: tahap belum dikunci'] : []),
    ...(evaluations.some(({ run }) => run.state === 'open') ? ['BELUM TETAP: menunggu keputusan pleno'] : []),
  ];
  return said.length === 0 ? null : said.join(' · ');
}

function identity({ edition, entry, leave }: EvaluationReportSource): readonly ReportBlock[] {
  const group = edition.groups.find(({ code }) => code === entry.group);
  const category = edition.categories.find(({ code }) => code === entry.category);
  return [
    heading('Identitas'),
    facts([
      { label: 'Edisi', value: `${edition.name} (${edition.year})` },
      { label: 'Peserta', value: `${entry.code} · ${entry.name}` },
      { label: 'Instansi', value: entry.agencyName },
      ...(entry.serviceUnit === null ? [] : [{ label: 'Unit penyelenggara', value: entry.serviceUnit }]),
      { label: 'Kelompok peserta', value: group === undefined ? entry.group : `${group.name} (${group.code})` },
      ...(category === undefined ? [] : [{ label: 'Kategori penghargaan', value: category.name }]),
      ...leaveFacts(leave),
      { label: 'Ringkasan', value: entry.summary },
    ]),
  ];
}

function evaluationBlocks(
  { stage, run, result, group, rubric, peers, lines }: StageEvaluation,
  edition: EditionView,
): readonly ReportBlock[] {
  const places = `${group.places} tempat, ${group.ranked} peserta berperingkat`;
  return [
    heading(`Hasil ${stage.name.toLowerCase()}`),
    facts([
      { label: 'Peringkat dan nilai', value: standingText(result.standing) },
      { label: 'Keputusan', value: outcomeText(result.outcome, categoryNames(edition)) },
      { label: `Kelompok ${result.group}`, value: places },
      {
        label: 'Lembar nilai',
        value: `${result.counted} dihitung, ${result.recused} mundur, kuorum ${result.quorum}`,
      },
      {
        label: 'Perhitungan',
        value: `nomor ${run.number}, ${run.standing === 'official' ? 'resmi' : 'sementara'}, ${instantText(run.madeAt)}`,
      },
    ]),
    heading('Bagaimana peringkat ini terjadi', 2),
    list(lines),
    heading('Nilai tiap kriteria', 2),
    note(panelNote(rubric)),
    criterionTable(rubric, result),
    list(columnLegend(rubric)),
    ...criterionProfile(rubric, result, peers),
  ];
}

/** Points for places have no parts by criterion. (docs/rules/panel.md 11) */
function panelNote({ panel }: Rubric): string {
  const parts = 'Sumbangan tiap kriteria berjumlah tepat nilai panel sebelum pembulatan.';
  const text = panelText(panel, 'id');
  return panel.method === 'rank-points' ? text : `${text} ${parts}`;
}

function metricBlocks({ edition, claim, evaluations }: EvaluationReportSource): readonly ReportBlock[] {
  const scored = evaluations.find(
    ({ result, rubric }) => result.metrics.length > 0 && pointsTable(rubric, result) !== null,
  );
  const table = scored === undefined ? null : pointsTable(scored.rubric, scored.result);
  return [
    heading('Metrik pengelolaan pengaduan'),
    paragraph(
      'Dihitung dari jumlah laporan dan jumlah hari yang dinyatakan instansi; persentase tidak pernah diketik. ' +
        'Ditindaklanjuti adalah selesai ditambah proses; selesai dihitung tersendiri.',
    ),
    facts(windowFacts(edition.periods)),
    windowTable(claim),
    ...(table === null ? [] : [heading('Nilai metrik', 2), table]),
    ...trendCharts(claim.trend, edition.periods),
  ];
}

function windowFacts(periods: readonly ReportingPeriodView[]): readonly { label: string; value: string }[] {
  const rows = [
    { label: 'Jendela acuan', role: 'reference' },
    { label: 'Jendela pembanding', role: 'comparison' },
  ] as const;
  return rows.flatMap(({ label, role }) => {
    const own = periods.filter((period) => period.role === role);
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? [] : [{ label, value: windowText(first.start, last.end) }];
  });
}

function ruleBlocks({ stage, run, rubric }: StageEvaluation): readonly ReportBlock[] {
  return [
    heading(`Aturan ${stage.name.toLowerCase()}`),
    facts([
      { label: 'Rubrik', value: `${rubric.name} (${rubric.code}), versi ${rubric.version}` },
      { label: 'Mesin hitung', value: run.engineVersion },
      { label: 'Hash masukan', value: run.inputHash },
      { label: 'Hash hasil', value: run.resultHash },
    ]),
    note(`Dasar tahap: ${provenanceText(stage.provenance)}`),
  ];
}
