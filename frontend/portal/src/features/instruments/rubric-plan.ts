import type { Rubric } from '../../data/rubric';
import type { Provenance } from '../../ui/provenance-mark';
import { nodeNames } from './rubric-rows';

/** One rule of how a rubric's marks become a rank, with where it comes from. */
export interface PlanLine {
  readonly label: string;
  readonly text: string;
  readonly provenance: Provenance;
}

export function planLines(rubric: Rubric): readonly PlanLine[] {
  const { rankedBy, panel, quorum, leastApplicablePercent, rounding, tieChain } = rubric;
  return [
    { label: $localize`Dasar peringkat`, text: rankedByText(rubric), provenance: rankedBy.provenance },
    {
      label: $localize`Nilai panel`,
      text: $localize`Rata-rata lembar yang dihitung.`,
      provenance: panel.provenance,
    },
    { label: $localize`Kuorum`, text: $localize`${quorum.sheets} lembar nilai`, provenance: quorum.provenance },
    {
      label: $localize`Bobot berlaku paling sedikit`,
      text: $localize`${leastApplicablePercent.value} % dari bobot; di bawahnya peserta belum lengkap.`,
      provenance: leastApplicablePercent.provenance,
    },
    { label: $localize`Pembulatan`, text: roundingText(rubric), provenance: rounding.provenance },
    { label: $localize`Urutan pemecah nilai sama`, text: tieChainText(rubric), provenance: tieChain.provenance },
  ];
}

function rankedByText({ rankedBy, indices }: Rubric): string {
  const names = rankedBy.indices.map((code) => indices.find((index) => index.code === code)?.name ?? code);
  if (names.length === 1) return $localize`Kolom bobot ${names[0] ?? ''}.`;
  return $localize`Rata-rata kolom bobot ${names.join($localize` dan `)}.`;
}

function roundingText({ rounding }: Rubric): string {
  const criterion = rounding.criterion === null ? $localize`tidak dibulatkan` : places(rounding.criterion);
  return $localize`Metrik ${places(rounding.metric)}; kriteria ${criterion}; nilai tahap ${places(rounding.stage)}; nilai akhir ${places(rounding.final)}.`;
}

function places(count: number): string {
  return $localize`${count} desimal`;
}

function tieChainText(rubric: Rubric): string {
  const names = nodeNames(rubric);
  const parts = rubric.tieChain.elements.map((element) => {
    switch (element.kind) {
      case 'node':
        return names.get(element.node) ?? element.node;
      case 'metric':
        return $localize`batas bawah persentase selesai (M3)`;
      case 'carried-score':
        return $localize`nilai tahap dokumen`;
      case 'median-juror-total':
        return $localize`median nilai juri`;
    }
  });
  return parts.join(', ');
}
