import type { StageCode } from '@anggakara/contracts';

/** What the product itself calls the two kinds of stage, for readers who do not read the edition's own names. */
const ENGLISH = { document: 'Document evaluation', interview: 'Interview' } as const satisfies Record<
  StageCode,
  string
>;

interface Named {
  readonly code: StageCode;
  readonly name: string;
}

/** An edition names its stages in Indonesian; an English page says which kind of stage each is. */
export function stageNamed<Stage extends Named>(stage: Stage, locale: string): Stage {
  return locale.startsWith('en') ? { ...stage, name: ENGLISH[stage.code] } : stage;
}

export function stagesNamed<View extends { readonly stages: readonly Named[] }>(view: View, locale: string): View {
  return { ...view, stages: view.stages.map((stage) => stageNamed(stage, locale)) };
}
