const path = require('node:path');

const root = path.dirname(__dirname);

/** One line a file while the suite runs; what failed, in full, where it failed. */
class TestReporter {
  onTestResult(test, result) {
    const hasFailed = result.numFailingTests > 0 || (result.testExecError ?? null) !== null;
    process.stdout.write(`${hasFailed ? 'FAIL' : 'ok  '} ${lineOf(test, result)}\n`);
    if (hasFailed) process.stdout.write(detailsOf(result));
  }
}

function lineOf(test, result) {
  const seconds = (result.perfStats.runtime / 1000).toFixed(1);
  const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
  const where = path.relative(root, test.path);
  return `${test.context.config.displayName.name}: ${where} (${result.numPassingTests} passed${skipped}, ${seconds} s)`;
}

function detailsOf(result) {
  const printed = (result.console ?? []).map(({ origin, message }) => `${message}\n${origin}\n`);
  return `${printed.join('')}${result.failureMessage ?? ''}\n`;
}

module.exports = TestReporter;
