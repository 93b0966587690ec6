import { sealReport, type SealTools } from './seal-report';

/** The other side of `SealCheck`: one file, its steps, one report. The core comes with it and with nothing else. */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void sealReport(data, { sha256: digest(), tell: (step) => postMessage({ kind: 'step', step }) }).then((report) =>
    postMessage({ kind: 'report', report }),
  );
});

/** Browsers lend it on https and on localhost alone. */
function digest(): SealTools['sha256'] {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  return subtle === undefined ? null : (text) => hexDigest(subtle, text);
}

async function hexDigest(subtle: SubtleCrypto, text: string): Promise<string> {
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
