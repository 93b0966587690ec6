import { applyEach, schema, validate, validateTree } from '@angular/forms/signals';
import { REASON_MAX_LENGTH, type InstrumentView, type ReviseInstrument } from '@anggakara/contracts';
import { format } from '../../ui/language';
import { requiredText } from '../../ui/required-text';
import { typedCount, typedDecimal } from '../../ui/typed-number';
import { rubricRows, type RubricRow } from './rubric-rows';

/** One weight as typed, in the column and under the group whose children must sum to the total. */
export interface WeightDraft {
  readonly index: string;
  readonly node: string;
  readonly parent: string;
  readonly total: number;
  text: string;
}

export interface GoalpostDraft {
  readonly node: string;
  zeroAt: string;
  fullAt: string;
}

export interface RevisionDraft {
  weights: WeightDraft[];
  goalposts: GoalpostDraft[];
  reason: string;
}

/** Children of one group in one column, as they are typed at the moment. */
export interface WeightSum {
  readonly index: string;
  readonly parent: string;
  readonly total: number;
  /** null while one of them is no whole number. */
  readonly sum: number | null;
}

export function revisionDraft({ rubric }: InstrumentView): RevisionDraft {
  const rows = rubricRows(rubric);
  return { weights: rows.flatMap(weightDrafts), goalposts: rows.flatMap(goalpostDrafts), reason: '' };
}

function weightDrafts({ node, parent, weights }: RubricRow): readonly WeightDraft[] {
  return weights.map(({ index, weight, total }) => ({ index, node: node.code, parent, total, text: String(weight) }));
}

function goalpostDrafts({ node }: RubricRow): readonly GoalpostDraft[] {
  if (node.kind !== 'metric') return [];
  const { zeroAt, fullAt } = node.goalposts;
  const { point } = format();
  return [{ node: node.code, zeroAt: zeroAt.replace('.', point), fullAt: fullAt.replace('.', point) }];
}

export function weightSums(weights: readonly WeightDraft[]): readonly WeightSum[] {
  const firsts = weights.filter((weight, place) => weights.findIndex((other) => areSiblings(weight, other)) === place);
  return firsts.map((first) => {
    const { index, parent, total } = first;
    return { index, parent, total, sum: sumOf(weights.filter((other) => areSiblings(first, other))) };
  });
}

function areSiblings(one: WeightDraft, other: WeightDraft): boolean {
  return one.index === other.index && one.parent === other.parent;
}

function sumOf(siblings: readonly WeightDraft[]): number | null {
  const typed = siblings.map(({ text }) => typedCount(text));
  return typed.reduce<number | null>((sum, one) => (sum === null || one.kind !== 'number' ? null : sum + one.value), 0);
}

export const REVISION_SCHEMA = schema<RevisionDraft>((path) => {
  applyEach(path.weights, (weight) => {
    validate(weight.text, ({ value }) =>
      typedCount(value()).kind === 'number'
        ? undefined
        : { kind: 'not-a-count', message: $localize`Bobot harus bilangan bulat.` },
    );
  });
  validateTree(path.weights, ({ value, fieldTreeOf }) => {
    const broken = weightSums(value()).filter(({ sum, total }) => sum !== null && sum !== total);
    return broken.flatMap(({ index, parent, sum, total }) => {
      const place = value().findIndex((weight) => weight.index === index && weight.parent === parent);
      const field = fieldTreeOf(path.weights)[place]?.text;
      const message = $localize`Bobot berjumlah ${sum ?? 0}, seharusnya ${total}.`;
      return field === undefined ? [] : [{ fieldTree: field, kind: 'weights-do-not-sum', message }];
    });
  });
  applyEach(path.goalposts, (posts) => {
    for (const end of [posts.zeroAt, posts.fullAt]) {
      validate(end, ({ value }) =>
        typedDecimal(value()).kind === 'number'
          ? undefined
          : { kind: 'not-a-decimal', message: $localize`Batas nilai harus angka, misalnya 87,5.` },
      );
    }
    validate(posts.fullAt, ({ value, valueOf }) =>
      decimalOf(value()) !== null && decimalOf(value()) === decimalOf(valueOf(posts.zeroAt))
        ? { kind: 'goalposts-coincide', message: $localize`Batas nilai 0 dan 100 harus berbeda.` }
        : undefined,
    );
  });
  requiredText(path.reason, { message: $localize`Tulis alasan perubahan.`, max: REASON_MAX_LENGTH });
});

/** What differs from the instrument as it is stored, and nothing else. */
export function revisionOf(draft: RevisionDraft, instrument: InstrumentView): ReviseInstrument {
  const before = revisionDraft(instrument);
  return {
    weights: draft.weights.filter((weight, place) => weight.text.trim() !== before.weights[place]?.text).map(weightOf),
    goalposts: draft.goalposts.filter((posts, place) => isMoved(posts, before.goalposts[place])).map(postsOf),
    reason: draft.reason.trim(),
    version: instrument.version,
  };
}

function isMoved(posts: GoalpostDraft, before: GoalpostDraft | undefined): boolean {
  return (
    decimalOf(posts.zeroAt) !== decimalOf(before?.zeroAt ?? '') ||
    decimalOf(posts.fullAt) !== decimalOf(before?.fullAt ?? '')
  );
}

function weightOf({ index, node, text }: WeightDraft): ReviseInstrument['weights'][number] {
  const typed = typedCount(text);
  return { index, node, weight: typed.kind === 'number' ? typed.value : 0 };
}

function postsOf({ node, zeroAt, fullAt }: GoalpostDraft): ReviseInstrument['goalposts'][number] {
  return { node, zeroAt: decimalOf(zeroAt) ?? zeroAt, fullAt: decimalOf(fullAt) ?? fullAt };
}

function decimalOf(text: string): string | null {
  const typed = typedDecimal(text);
  return typed.kind === 'number' ? typed.value : null;
}
