import type { Rubric } from '../../data/rubric';
import type { Provenance } from '../../ui/provenance-mark';
import { nodeNames } from './rubric-rows';

/** A piece of a rule: a name of the edition, or what the page itself says. */
export interface PlanPart {
  readonly text: string;
  readonly isName: boolean;
}

/** One rule of how a rubric's marks become a rank, with where it comes from. */
export interface PlanLine {
  readonly label: string;
  /** Told with commas between them. */
  readonly parts: readonly PlanPart[];
  readonly provenance: Provenance;
}

export function planLines(rubric: Rubric): readonly PlanLine[] {
  const { rankedBy, panel, quorum, leastApplicablePercent, rounding, tieChain } = rubric;
  return [
    { label: $localize`Dasar peringkat`, parts: said(rankedByText(rubric)), provenance: rankedBy.provenance },
    {
      label: $localize`Nilai panel`,
      parts: said($localize`Rata-rata lembar yang dihitung.`),
      provenance: panel.provenance,
    },
    { label: $localize`Kuorum`, parts: said($localize`${quorum.sheets} lembar nilai`), provenance: quorum.provenance },
    {
      label: $localize`Bobot berlaku paling sedikit`,
      parts: said($localize`${leastApplicablePercent.value} % dari bobot; di bawahnya peserta belum lengkap.`),
      provenance: leastApplicablePercent.provenance,
    },
    { label: $localize`Pembulatan`, parts: said(roundingText(rubric)), provenance: rounding.provenance },
    { label: $localize`Urutan pemecah nilai sama`, parts: tieChainParts(rubric), provenance: tieChain.provenance },
  ];
}

function said(text: string): readonly PlanPart[] {
  return [{ text, isName: false }];
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

function tieChainParts(rubric: Rubric): readonly PlanPart[] {
  const names = nodeNames(rubric);
  return rubric.tieChain.elements.flatMap((element) => {
    switch (element.kind) {
      case 'node':
        return [{ text: names.get(element.node) ?? element.node, isName: true }];
      case 'metric':
        return said($localize`batas bawah persentase selesai (M3)`);
      case 'carried-score':
        return said($localize`nilai tahap dokumen`);
      case 'median-juror-total':
        return said($localize`median nilai juri`);
      default:
        return said($localize`urutan lain menurut instrumen`);
    }
  });
}
