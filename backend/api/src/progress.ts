const WORTH_TELLING_MS = 700;

/** Tells on standard error that a step is running, once it has taken long enough to wonder. */
export async function shown<T>(label: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T> {
  const started = Date.now();
  const progress = { detail: '', isTold: false };
  const say = (text: string): void => {
    progress.isTold = true;
    process.stderr.write(`${label} ${text}\n`);
  };
  const timer = setTimeout(() => say(`${progress.detail} ...`.trimStart()), WORTH_TELLING_MS);
  try {
    const result = await work((news) => {
      progress.detail = news;
      if (progress.isTold) say(`${news} ...`);
    });
    if (progress.isTold) say(`selesai dalam ${((Date.now() - started) / 1000).toFixed(1)} dtk`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
