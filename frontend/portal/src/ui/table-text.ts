/** The text between two cells' borders, as a spreadsheet takes it: tabs between cells, lines between rows. */
export function tableText(table: HTMLTableElement): string {
  const rows = [...table.rows].filter((row) => !row.classList.contains('no-print'));
  return rows.map((row) => [...row.cells].map(cellText).join('\t')).join('\n');
}

/** A cell may state what to copy where it shows more (data-copy). A text that a spreadsheet would compute stays a text. */
function cellText(cell: HTMLTableCellElement): string {
  const shown = (cell.dataset['copy'] ?? textOf(cell)).replace(/\s+/g, ' ').trim();
  // A spreadsheet knows the hyphen alone as the sign of a number.
  const text = /^\u2212[\d.,]+$/.test(shown) ? shown.replace('\u2212', '-') : shown;
  return /^[=+@\t\r\uFF1D\uFF0B\uFF20]|^[-\uFF0D](?!\d)/.test(text) ? `'${text}` : text;
}

/** What is there for the eye alone, as the arrows of a sorted column, is no part of the text. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const mark of copy.querySelectorAll('[aria-hidden="true"], .no-print')) mark.remove();
  return copy.textContent;
}
