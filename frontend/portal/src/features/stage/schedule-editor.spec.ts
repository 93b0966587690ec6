import { aStage } from '../../testing/editions';
import { FakeApi } from '../../testing/fake-api';
import { aSession } from '../../testing/people';
import { control, submit, type } from '../../testing/queries';
import { visit } from '../../testing/visit';
import { ScheduleEditor } from './schedule-editor';

const SCHEDULE = 'PUT /api/editions/demo/stages/document/schedule';

async function open() {
  const api = new FakeApi().on('GET /api/session', aSession('organizer')).on(SCHEDULE, aStage({ version: 9 }));
  const page = await visit(ScheduleEditor, api, { edition: 'demo', stage: aStage({ version: 3 }) });
  const moveElsewhere = async (version: number): Promise<void> => {
    page.fixture.componentRef.setInput('stage', aStage({ version, closesAt: '2026-12-20T16:59:00.000Z' }));
    await page.settle();
  };
  return { ...page, api, moveElsewhere };
}

test('what was typed stays when somebody else moves the stage, and is sent over the version that it was typed over', async () => {
  const { root, settle, api, moveElsewhere } = await open();
  type(control(root, 'Ditutup (WIB)'), '2026-12-05T23:59');
  type(control(root, 'Alasan'), 'Libur bersama.');
  await moveElsewhere(4);
  await moveElsewhere(5);
  expect(control(root, 'Ditutup (WIB)').value).toBe('2026-12-05T23:59');
  submit(root);
  await settle();
  expect(api.writes).toMatchObject([{ body: { closesAt: '2026-12-05T16:59:00.000Z', version: 3 } }]);
});

test('a form that nobody typed in shows the stage as it is now', async () => {
  const { root, moveElsewhere } = await open();
  await moveElsewhere(4);
  expect(control(root, 'Ditutup (WIB)').value).toBe('2026-12-20T23:59');
});

test('what was saved makes room for the next change', async () => {
  const { root, settle, moveElsewhere } = await open();
  type(control(root, 'Alasan'), 'Libur bersama.');
  await settle();
  submit(root);
  await settle();
  await moveElsewhere(9);
  expect(control(root, 'Alasan').value).toBe('');
});
