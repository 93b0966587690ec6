import { join } from 'node:path';
import { EditionMoves } from './harness/edition-moves';
import { usePortal } from './harness/portal';
import { ROOT } from './harness/server';

const FILE = join(ROOT, 'docs/screenshot.png');

describe('the picture of the introduction', () => {
  const portal = usePortal();

  test('shows the shortlist of the demo edition', async () => {
    const moves = await EditionMoves.at(portal.address);
    await moves.fill('document');
    await moves.lock('document');
    const { number } = await moves.run('document');
    const { page } = await portal.visit('penyelenggara1');
    await page.goto(`/edisi/demo/tahap/document/hasil/${number}`);
    await page.locator('#kelompok-OA table.ranking').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: FILE });
  });
});
