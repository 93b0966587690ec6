import {
  type LogicFn,
  maxLength,
  type PathKind,
  type SchemaPath,
  type SchemaPathRules,
  validate,
} from '@angular/forms/signals';

export interface RequiredText<Kind extends PathKind> {
  readonly message: string;
  readonly max: number;
  /** Whether the text must be there at all; always, where it is not said. */
  readonly when?: LogicFn<string, boolean, Kind>;
}

/** A text that must be there and have an end; blanks alone are no text, as on the server. */
export function requiredText<Kind extends PathKind = PathKind.Root>(
  path: SchemaPath<string, SchemaPathRules.Supported, Kind>,
  { message, max, when }: RequiredText<Kind>,
): void {
  validate(path, (context) => {
    const wanted = when === undefined || when(context);
    return wanted && context.value().trim() === '' ? { kind: 'required', message } : undefined;
  });
  maxLength(path, max, { message: $localize`Paling panjang ${max} karakter.` });
}
