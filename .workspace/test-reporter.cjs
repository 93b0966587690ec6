const path = require('node:path');

const root = path.dirname(__dirname);

/** One line a file while the suite runs; what failed, in full, where it failed. */
class TestReporter {
  onTestResult(test, result) {
    const name = test.context.config.displayName?.name ?? '';
    const where = path.relative(root, test.path);
    const seconds = (result.perfStats.runtime / 1000).toFixed(1);
    const failed = result.numFailingTests > 0 || result.testExecError !== undefined;
    const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
    const counts = `${result.numPassingTests} passed${skipped}`;
    process.stdout.write(`${failed ? 'FAIL' : 'ok  '} ${name}: ${where} (${counts}, ${seconds} s)\n`);
    if (!failed) return;
    for (const { origin, message } of result.console ?? []) process.stdout.write(`${message}\n${origin}\n`);
    process.stdout.write(`${result.failureMessage ?? ''}\n`);
  }
}

module.exports = TestReporter;
