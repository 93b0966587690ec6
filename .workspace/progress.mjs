const PLAIN_INTERVAL_SECONDS = 10;

/** Shows on stderr that a long step runs, with its seconds: in place on a terminal, a line now and then elsewhere. */
export async function shown(label, step) {
  const started = Date.now();
  const isTerminal = process.stderr.isTTY === true;
  const seconds = () => Math.round((Date.now() - started) / 1000);
  process.stderr.write(isTerminal ? `${label} ...` : `${label} ...\n`);
  const timer = setInterval(() => {
    if (isTerminal) process.stderr.write(`\r${label} ... ${seconds()} dtk`);
    else if (seconds() % PLAIN_INTERVAL_SECONDS === 0) process.stderr.write(`${label} ... ${seconds()} dtk\n`);
  }, 1000);
  try {
    const result = await step();
    process.stderr.write(`${isTerminal ? '\r' : ''}${label}: selesai dalam ${seconds()} dtk\n`);
    return result;
  } catch (error) {
    if (isTerminal) process.stderr.write('\n');
    throw error;
  } finally {
    clearInterval(timer);
  }
}
