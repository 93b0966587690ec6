import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LiveChange } from '@anggakara/contracts';
import { FakeApi, refused } from '../testing/fake-api';
import { providersOf } from '../testing/visit';
import { EVENT_SOURCE, LiveChanges } from './live-changes';

class FakeSource extends EventTarget {
  readyState = 1;
  constructor(readonly address: string) {
    super();
  }
  close(): void {
    this.readyState = 2;
  }
  change(topic: LiveChange['topic'], stage: LiveChange['stage'] = null): void {
    this.dispatchEvent(new MessageEvent('change', { data: JSON.stringify({ topic, stage }) }));
  }
  refuse(): void {
    this.readyState = 2;
    this.dispatchEvent(new Event('error'));
  }
}

const edition = signal('demo');
const reads: string[] = [];

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Page {
  constructor() {
    inject(LiveChanges).follow({
      edition,
      topics: ['sheets', 'stage'],
      stage: () => 'document',
      read: () => reads.push('read'),
    });
  }
}

function aPage(api = new FakeApi().on('GET /api/health', {})) {
  jest.useFakeTimers();
  reads.length = 0;
  edition.set('demo');
  const sources: FakeSource[] = [];
  const open = (address: string): FakeSource => {
    const source = new FakeSource(address);
    sources.push(source);
    return source;
  };
  TestBed.configureTestingModule({ providers: [...providersOf(api), { provide: EVENT_SOURCE, useValue: open }] });
  const fixture = TestBed.createComponent(Page);
  TestBed.tick();
  const latest = (): FakeSource => sources.at(-1) ?? open('');
  return { fixture, sources, latest };
}

function hide(isHidden: boolean): void {
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test.each([
  { topic: 'sheets', stage: 'document', read: 1, because: 'what the page shows has changed' },
  { topic: 'stage', stage: null, read: 1, because: 'what concerns no stage in particular concerns this one' },
  { topic: 'sheets', stage: 'interview', read: 0, because: 'another stage is not on the page' },
  { topic: 'claims', stage: null, read: 0, because: 'another topic is not on the page' },
] as const)('$because: $topic of $stage is read $read times', ({ topic, stage, read }) => {
  const { latest } = aPage();
  expect(latest().address).toBe('/api/editions/demo/events');
  latest().change(topic, stage);
  jest.advanceTimersByTime(500);
  expect(reads).toHaveLength(read);
});

test('a flock of changes is read once', () => {
  const { latest } = aPage();
  for (let i = 0; i < 20; i += 1) latest().change('sheets', 'document');
  jest.advanceTimersByTime(500);
  expect(reads).toHaveLength(1);
});

test('a page that nobody sees is left alone, and read when it is seen again', () => {
  const { sources, latest } = aPage();
  hide(true);
  expect(latest().readyState).toBe(2);
  hide(false);
  expect([sources.length, latest().readyState, reads.length]).toEqual([2, 1, 1]);
});

test('another edition has a stream of its own, and a page that is left none', () => {
  const { fixture, sources, latest } = aPage();
  edition.set('2027');
  TestBed.tick();
  jest.advanceTimersByTime(1);
  expect(sources.map(({ address, readyState }) => [address, readyState])).toEqual([
    ['/api/editions/demo/events', 2],
    ['/api/editions/2027/events', 1],
  ]);
  fixture.destroy();
  jest.advanceTimersByTime(1);
  expect(latest().readyState).toBe(2);
});

test('where the stream is refused the page is read now and then, and the stream asked for again', async () => {
  const { sources, latest } = aPage();
  latest().refuse();
  await jest.advanceTimersByTimeAsync(10_500);
  expect([sources.length, reads.length]).toEqual([2, 1]);
});

test('while the server is away nothing is read, so that the page keeps what it shows', async () => {
  let isAway = true;
  const api = new FakeApi().on('GET /api/health', () => (isAway ? refused('database-unavailable') : {}));
  const { latest } = aPage(api);
  latest().refuse();
  await jest.advanceTimersByTimeAsync(15_000);
  expect(reads).toEqual([]);
  isAway = false;
  await jest.advanceTimersByTimeAsync(30_000);
  expect(reads).toHaveLength(1);
});
