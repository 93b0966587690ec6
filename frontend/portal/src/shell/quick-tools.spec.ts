import { FakeApi } from '../testing/fake-api';
import { aSession } from '../testing/people';
import { button, textOf } from '../testing/queries';
import { visit } from '../testing/visit';
import { navigationOf } from './navigation-items';
import { QuickTools } from './quick-tools';

afterEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

async function open() {
  const api = new FakeApi()
    .on('GET /api/session', aSession('organizer'))
    .on('GET /api/editions', { items: [], total: 0 })
    .on('GET /api/editions/demo/entries', { items: [], total: 0 });
  const page = await visit(QuickTools, api, { pages: navigationOf('organizer', 'demo'), place: '/' });
  document.body.append(page.root);
  const press = async (target: Element, key: string, ctrlKey = false): Promise<void> => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
    await page.settle();
    await page.settle();
  };
  const shown = (): string | null => page.root.querySelector('dialog')?.parentElement?.localName ?? null;
  return { ...page, press, shown };
}

test.each([
  { key: 'k', ctrl: true, opens: 'app-command-palette' },
  { key: '?', ctrl: false, opens: 'app-keyboard-help' },
  { key: 'k', ctrl: false, opens: null },
])('$key opens $opens', async ({ key, ctrl, opens }) => {
  const { press, shown } = await open();
  await press(document.body, key, ctrl);
  expect(shown()).toBe(opens);
});

test('a question mark that is typed into a field is a letter', async () => {
  const { press, shown } = await open();
  const field = document.body.appendChild(document.createElement('input'));
  await press(field, '?');
  expect(shown()).toBeNull();
});

test('the list of keys can keep its single key to itself', async () => {
  const { press, shown, root, settle } = await open();
  await press(document.body, '?');
  expect(textOf(root.querySelector('dialog'))).toContain('Di semua halaman');
  (root.querySelector('input[type="checkbox"]') as HTMLInputElement).click();
  button(root, 'Tutup').click();
  await settle();
  await press(document.body, '?');
  expect(shown()).toBeNull();
});

test('the button opens the search, and closing it leaves nothing', async () => {
  const { root, settle, shown } = await open();
  button(root, 'Cari Ctrl K').click();
  await settle();
  await settle();
  expect(shown()).toBe('app-command-palette');
  button(root, 'Tutup').click();
  await settle();
  expect(shown()).toBeNull();
});

test('once its code is there, the search is open before the next key', async () => {
  const { root, settle, press, shown } = await open();
  await press(document.body, 'k', true);
  button(root, 'Tutup').click();
  await settle();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  expect(shown()).toBe('app-command-palette');
});

test('opened again before the browser has told of its closing, it stays', async () => {
  const { root, settle, press } = await open();
  await press(document.body, 'k', true);
  const dialog = root.querySelector('dialog') as HTMLDialogElement;
  dialog.removeAttribute('open');
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  dialog.dispatchEvent(new Event('close'));
  await settle();
  expect(root.querySelector('dialog')?.open).toBe(true);
});
