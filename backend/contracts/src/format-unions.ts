import { isObject, type Judge, type JsonSchema, type Judges, literalsOf, shown, typeFault } from './format-schema';
import { FormatWalk } from './format-walk';

const NULL = 'null';

/** Judges by the form that was meant: the one whose tag the value has. */
export function unionJudge(union: readonly JsonSchema[], judges: Judges): Judge {
  const forms = union.flatMap((form) => formsIn(form, judges));
  const real = forms.filter(({ type }) => type !== NULL);
  const judge = formsJudge(real, judges);
  if (real.length === forms.length) return judge;
  return (value, walk) => {
    if (value !== null) judge(value, walk);
  };
}

/** A form that is a union itself stands for its forms. */
function formsIn(form: JsonSchema, judges: Judges): readonly JsonSchema[] {
  return judges.resolved(form).anyOf?.flatMap((one) => formsIn(one, judges)) ?? [form];
}

function formsJudge(forms: readonly JsonSchema[], judges: Judges): Judge {
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) return judges.of(only);
  const tag = tagOf(forms, judges);
  return tag === undefined ? anyJudge(forms, judges) : taggedJudge(forms, tag, judges);
}

/** Where nothing tells the forms apart, one of them has to fit. */
function anyJudge(forms: readonly JsonSchema[], judges: Judges): Judge {
  const all = forms.map((form) => judges.of(form));
  const text = forms.map((form) => `{${(judges.resolved(form).required ?? []).join(', ')}}`).join(' | ');
  return (value, walk) => {
    if (!all.some((judge) => fits(judge, value))) walk.fault('no-form', () => ({ forms: text }));
  };
}

function fits(judge: Judge, value: unknown): boolean {
  const walk = new FormatWalk(0);
  judge(value, walk);
  return walk.count === 0;
}

function taggedJudge(forms: readonly JsonSchema[], tag: string, judges: Judges): Judge {
  const byWord = new Map(
    [...new Set(forms.map((form) => tagText(form, tag, judges)))].flatMap((text) => {
      const meant = forms.filter((form) => tagText(form, tag, judges) === text);
      const judge = formsJudge(meant, judges);
      return tagWords(meant[0], tag, judges).map((word) => [word, judge] as const);
    }),
  );
  return (value, walk) => {
    if (typeFault({ type: 'object' }, value, walk) || !isObject(value)) return;
    const judge = byWord.get(value[tag]);
    if (judge !== undefined) judge(value, walk);
    else if (!Object.hasOwn(value, tag)) walk.fault('member-missing', () => ({ member: tag }));
    else walk.fault('kind-unknown', () => ({ member: tag, value: shown(value[tag]) }), tag);
  };
}

/** A required member whose words differ from form to form. */
function tagOf(forms: readonly JsonSchema[], judges: Judges): string | undefined {
  const names = forms.flatMap((form) => Object.keys(judges.resolved(form).properties ?? {}));
  return names.find((name) => {
    const texts = forms.map((form) => tagText(form, name, judges));
    return !texts.includes('[]') && new Set(texts).size > 1;
  });
}

function tagText(form: JsonSchema, name: string, judges: Judges): string {
  return JSON.stringify(tagWords(form, name, judges));
}

/** The words that a required member may be, and no others; none where it may be anything. */
function tagWords(form: JsonSchema | undefined, name: string, judges: Judges): readonly unknown[] {
  const { required = [], properties = {} } = judges.resolved(form ?? {});
  return required.includes(name) ? (literalsOf(properties[name] ?? {}) ?? []) : [];
}
