import { FakeApi } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { visit } from '../testing/visit';
import { navigationOf } from './navigation-items';
import { QuickTools } from './quick-tools';

/** In a file of its own: the search's code is on its way only once. */
test('what is typed while the search is on its way is what it begins with', async () => {
  const api = new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/editions', { items: [], total: 0 })
    .on('GET /api/editions/demo/entries', { items: [], total: 0 });
  const { root, settle } = await visit(QuickTools, api, { pages: navigationOf('organizer', 'demo'), place: '/' });
  document.body.append(root);
  const isLeftToThePage = (key: string, ctrlKey = false): boolean =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
  isLeftToThePage('k', true);
  expect(['a', 'u', 'd', 'Shift'].map((key) => isLeftToThePage(key))).toEqual([false, false, false, true]);
  await settle();
  await settle();
  expect(root.querySelector<HTMLInputElement>('dialog input')?.value).toBe('aud');
});
