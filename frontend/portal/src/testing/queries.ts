/** Finds what a person would: by the words they read. */

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

export function button(root: ParentNode, name: string): HTMLButtonElement {
  return named(root, 'button', name) as HTMLButtonElement;
}

export function hasButton(root: ParentNode, name: string): boolean {
  return [...root.querySelectorAll('button')].some((element) => nameOf(element) === name);
}

export function link(root: ParentNode, name: string): HTMLAnchorElement {
  return named(root, 'a', name) as HTMLAnchorElement;
}

/** The control under a label. */
export function control(root: ParentNode, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((element) => textOf(element) === label);
  const target = found === undefined ? null : root.querySelector(`[id="${found.htmlFor}"]`);
  if (target === null) throw new Error(`No control under "${label}" among ${namesIn(root, 'label')}`);
  return target as HTMLInputElement;
}

/** Types into a control as a person does: the whole text, then leaves it. */
export function type(element: HTMLInputElement, text: string): void {
  element.value = text;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  element.dispatchEvent(new Event('blur', { bubbles: true }));
}

export function submit(root: ParentNode): void {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}

/** Rows of the first table that is not a chart's own, cell by cell. */
export function rows(root: ParentNode): readonly (readonly string[])[] {
  const table = [...root.querySelectorAll('table')].find((candidate) => candidate.closest('app-chart') === null);
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
}

function named(root: ParentNode, selector: string, name: string): Element {
  const found = [...root.querySelectorAll(selector)].find((element) => nameOf(element) === name);
  if (found === undefined) throw new Error(`No ${selector} "${name}" among ${namesIn(root, selector)}`);
  return found;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

function namesIn(root: ParentNode, selector: string): string {
  return [...root.querySelectorAll(selector)].map((element) => `"${nameOf(element)}"`).join(', ');
}
