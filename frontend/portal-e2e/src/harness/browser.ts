import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium';

const INSTALLED = '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** A real Chromium: the operator's, the system's, or the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: QUIET });
}

async function executable(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'] ?? '';
  if (given !== '') return given;
  return existsSync(INSTALLED) ? INSTALLED : packagedChromium();
}
