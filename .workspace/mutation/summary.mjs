import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const ROW = /^\| `([^`]+)` +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +[\d.]+ % \| `([0-9a-f]+)` +\|$/;

/** What Stryker's report says of each file: mutants by what became of them. */
export function countsOf(report, commit) {
  return Object.entries(report.files).map(([path, { mutants }]) => {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return {
      file: path.replace('backend/scoring/src/', ''),
      killed: count('Killed'),
      timeout: count('Timeout'),
      survived: count('Survived'),
      uncovered: count('NoCoverage'),
      commit,
    };
  });
}

/** Every mutant that no test noticed, with its place. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([path, { mutants, source }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, mutatorName, replacement, status }) => {
        const line = lines[location.start.line - 1].trim();
        const place = `${path}:${location.start.line}:${location.start.column}`;
        return `${place} ${status} ${mutatorName}: ${replacement ?? ''}\n    ${line}`;
      });
  });
}

export function scoreOf({ killed, timeout, survived, uncovered }) {
  const all = killed + timeout + survived + uncovered;
  return all === 0 ? 100 : (100 * (killed + timeout)) / all;
}

/** Rows of the summary that stand, those of the files measured now in place of the older ones. */
export function mergedRows(summaryFile, measured) {
  const standing = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8').split('\n').flatMap(rowOf) : [];
  const rows = new Map([...standing, ...measured].map((row) => [row.file, row]));
  return [...rows.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function rowOf(line) {
  const match = ROW.exec(line);
  if (match === null) return [];
  const [, file, killed, timeout, survived, uncovered, commit] = match;
  const [k, t, s, u] = [killed, timeout, survived, uncovered].map(Number);
  return [{ file, killed: k, timeout: t, survived: s, uncovered: u, commit }];
}

/** The table goes where the last one stood: all that people wrote stays. */
export function writeSummary(summaryFile, rows) {
  const text = readFileSync(summaryFile, 'utf8');
  const [before] = text.split('<!-- figures -->');
  writeFileSync(summaryFile, `${before}<!-- figures -->\n\n${tableOf(rows)}`);
}

function tableOf(rows) {
  const total = rows.reduce(
    (sum, row) => ({
      killed: sum.killed + row.killed,
      timeout: sum.timeout + row.timeout,
      survived: sum.survived + row.survived,
      uncovered: sum.uncovered + row.uncovered,
    }),
    { killed: 0, timeout: 0, survived: 0, uncovered: 0 },
  );
  const width = Math.max(...rows.map(({ file }) => file.length)) + 2;
  const cells = ({ killed, timeout, survived, uncovered }) =>
    [killed, timeout, survived, uncovered].map((count) => String(count).padStart(8)).join(' | ');
  const lines = rows.map(
    (row) =>
      `| ${`\`${row.file}\``.padEnd(width)} | ${cells(row)} | ${scoreOf(row).toFixed(1).padStart(5)} % | \`${row.commit}\` |`,
  );
  return [
    `Score of all: **${scoreOf(total).toFixed(1)} %** of ${total.killed + total.timeout + total.survived + total.uncovered} mutants in ${rows.length} files.`,
    '',
    `| ${'File'.padEnd(width)} |   Killed |  Timeout | Survived | No test | Score   | Commit    |`,
    `| ${'-'.repeat(width)} | -------: | -------: | -------: | ------: | ------: | --------- |`,
    ...lines,
    '',
  ].join('\n');
}
