import type { SealOrder } from './seal-order';
import { sealReport, type SealTools } from './seal-report';

/** The other side of `SealCheck`: one file, its steps, one report. The core comes with it and with nothing else. */
addEventListener('message', ({ data }: MessageEvent<SealOrder>) => {
  void sealReport(data, { sha256: digest(), tell: teller() }).then((report) => postMessage({ kind: 'report', report }));
});

/** The page shows no more than that. */
const NEWS_EVERY_MS = 100;

/** Says a step when it begins, and how far it has come now and then. */
function teller(): SealTools['tell'] {
  let [last, toldAt] = ['', 0];
  return (step, share) => {
    const now = performance.now();
    if (step === last && now - toldAt < NEWS_EVERY_MS) return;
    [last, toldAt] = [step, now];
    postMessage({ kind: 'step', step, share });
  };
}

/** Browsers lend it on https and on localhost alone. */
function digest(): SealTools['sha256'] {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  return subtle === undefined ? null : (text) => hexDigest(subtle, text);
}

async function hexDigest(subtle: SubtleCrypto, text: string): Promise<string> {
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
