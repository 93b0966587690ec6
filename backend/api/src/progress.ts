const WORTH_TELLING_MS = 700;

/** Tells on standard error that a step is running, once it has taken long enough to wonder. */
export async function shown<T>(label: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T> {
  const started = Date.now();
  let detail = '';
  let isTold = false;
  const say = (text: string): void => {
    isTold = true;
    process.stderr.write(`${label} ${text}\n`);
  };
  const timer = setTimeout(() => say(`... ${detail}`.trimEnd()), WORTH_TELLING_MS);
  try {
    const result = await work((news) => {
      detail = news;
      if (isTold) say(`... ${news}`);
    });
    if (isTold) say(`selesai dalam ${((Date.now() - started) / 1000).toFixed(1)} dtk`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
