import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { MISSING, NOT_APPLICABLE, numberEntry } from './entry.rules.ts';
import type { Drawer, SaveInput, SaveResult } from './entry.types.ts';
import { EntryStore } from './entryStore.ts';
import type { Figure, ReportContents } from './reports.graphql.ts';

const figure = (cellId: string, value: number, more: Partial<Figure> = {}): Figure => ({
  cellId,
  state: 'NUMBER',
  value,
  comment: null,
  prefilled: false,
  ...more,
});

const contents = (version: number, figures: Figure[], texts: ReportContents['texts'] = []): ReportContents => ({
  id: 'r',
  state: 'DRAFT',
  number: 1,
  countedNumber: null,
  acceptedNumber: null,
  isLate: false,
  submittedAt: null,
  acceptedAt: null,
  updatedAt: '2026-11-21T00:00:00Z',
  version,
  figures,
  previous: [],
  texts,
  checks: [],
});

function makeDrawer(): Drawer & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

/** A server that answers what it is told to, and remembers what it was sent. */
function makeServer(now: ReportContents) {
  const sent: { input: SaveInput; key: string }[] = [];
  const answers: ((input: SaveInput) => SaveResult | Promise<SaveResult>)[] = [];
  let keys = 0;
  const accept = ({ version }: SaveInput): SaveResult => ({ answer: { ...now, version: version + 1 } });
  return {
    sent,
    answers,
    now,
    transport: {
      newKey: () => `key-${++keys}`,
      read: async () => now,
      save: async (input: SaveInput, key: string) => {
        sent.push({ input, key });
        return (answers.shift() ?? accept)(input);
      },
    },
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('autosave', () => {
  it('waits for a pause and sends what changed in one batch, keeping zero, not applicable and missing apart', async () => {
    const server = makeServer(contents(3, [figure('c', 5)]));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(0));
    store.setEntry('b', NOT_APPLICABLE);
    store.setEntry('c', MISSING);
    await pass(700);
    expect(server.sent).toHaveLength(0);
    await pass(200);
    expect(server.sent).toHaveLength(1);
    expect(server.sent[0]!.input).toMatchObject({
      version: 3,
      figures: [
        { cellId: 'a', state: 'NUMBER', value: 0 },
        { cellId: 'b', state: 'NOT_APPLICABLE', value: null },
        { cellId: 'c', state: null, value: null },
      ],
    });
    expect(store.cell('a').save).toBe('saved');
    expect(store.status()).toMatchObject({ phase: 'saved', unsaved: 0, report: { version: 4 } });
  });

  it('has one save under way at a time, and sends with the version that the one before gave', async () => {
    const server = makeServer(contents(1, []));
    const gate: { open?: (result: SaveResult) => void } = {};
    server.answers.push(() => new Promise((resolve) => (gate.open = resolve)));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(1));
    await pass(900);
    store.setEntry('a', numberEntry(2));
    await pass(5000);
    expect(server.sent).toHaveLength(1);
    gate.open?.({ answer: contents(2, []) });
    await pass(900);
    expect(server.sent.map(({ input }) => [input.version, input.figures[0]!.value])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('sends nothing when a cell was changed back', async () => {
    const server = makeServer(contents(1, [figure('a', 5)]));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(6));
    store.setEntry('a', numberEntry(5));
    await pass(2000);
    expect(server.sent).toHaveLength(0);
  });

  it('does not send what cannot be read', async () => {
    const server = makeServer(contents(1, [figure('a', 5)]));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(1));
    store.setUnreadable('a', '1,5', 'not whole');
    await pass(2000);
    expect(server.sent).toHaveLength(0);
    expect(store.cell('a')).toMatchObject({ entry: numberEntry(5), typed: '1,5', save: 'invalid' });
    expect(store.status().invalid).toBe(1);
  });

  it('marks what the API refuses and sends the rest again', async () => {
    const server = makeServer(contents(1, []));
    server.answers.push(() => ({ failure: { kind: 'invalid', faults: [{ id: 'a', message: 'too large' }] } }));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(1));
    store.setEntry('b', numberEntry(2));
    await pass(2000);
    expect(store.cell('a')).toMatchObject({ save: 'invalid', fault: 'too large' });
    expect(server.sent[1]!.input.figures.map(({ cellId }) => cellId)).toEqual(['b']);
  });
});

describe('a lost network', () => {
  it('repeats the same attempt under the same key', async () => {
    const server = makeServer(contents(1, []));
    server.answers.push(() => ({ failure: { kind: 'network' } }));
    const store = new EntryStore(server.now, server.transport, makeDrawer());
    store.setEntry('a', numberEntry(1));
    await pass(900);
    expect(store.cell('a').save).toBe('offline');
    expect(store.status()).toMatchObject({ phase: 'offline', unsaved: 1 });
    await pass(2000);
    expect(server.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(store.status()).toMatchObject({ phase: 'saved', unsaved: 0 });
  });

  it('keeps unsaved work on the machine until it is on the server', async () => {
    const server = makeServer(contents(1, [figure('a', 5)]));
    const drawer = makeDrawer();
    server.answers.push(() => ({ failure: { kind: 'network' } }));
    const lost = new EntryStore(server.now, server.transport, drawer);
    lost.setEntry('a', numberEntry(6));
    lost.setText('t', 'half a sentence');
    await pass(900);
    jest.clearAllTimers();

    const found = new EntryStore(server.now, server.transport, drawer);
    expect(found.entry('a')).toEqual(numberEntry(6));
    expect(found.text('t').body).toBe('half a sentence');
    const before = server.sent.length;
    await pass(5000);
    expect(server.sent).toHaveLength(before);
    found.start();
    await pass(900);
    expect(server.sent.at(-1)!.input).toMatchObject({ figures: [{ cellId: 'a', value: 6 }], texts: [{ textId: 't' }] });
    expect(drawer.size()).toBe(0);
  });
});

describe('somebody else at the same report', () => {
  it('takes what only they changed, asks where both did, and saves the rest', async () => {
    const server = makeServer(contents(5, [figure('a', 10), figure('b', 20)]));
    server.answers.push(() => ({ failure: { kind: 'conflict' } }));
    const store = new EntryStore(contents(1, [figure('a', 1), figure('b', 2)]), server.transport, makeDrawer());
    store.setEntry('a', numberEntry(11));
    store.setEntry('c', numberEntry(3));
    await pass(2000);
    expect(store.status().cellChanges.map(({ id, mine }) => [id, mine?.entry.value ?? null])).toEqual([
      ['a', 11],
      ['b', null],
    ]);
    expect(store.entry('b')).toEqual(numberEntry(20));
    expect(server.sent[1]!.input).toMatchObject({ version: 5, figures: [{ cellId: 'c', value: 3 }] });

    store.keepMine('a');
    await pass(900);
    expect(server.sent[2]!.input.figures).toMatchObject([{ cellId: 'a', value: 11 }]);
  });

  it('gives way when theirs is chosen', async () => {
    const server = makeServer(contents(5, [figure('a', 10)]));
    server.answers.push(() => ({ failure: { kind: 'conflict' } }));
    const store = new EntryStore(contents(1, [figure('a', 1)]), server.transport, makeDrawer());
    store.setEntry('a', numberEntry(11));
    await pass(900);
    store.takeTheirs('a');
    await pass(2000);
    expect(store.entry('a')).toEqual(numberEntry(10));
    expect(server.sent).toHaveLength(1);
    expect(store.status()).toMatchObject({ unsaved: 0, cellChanges: [] });
  });
});

const storeOf = (...figures: Figure[]) => {
  const server = makeServer(contents(1, figures));
  return { server, store: new EntryStore(server.now, server.transport, makeDrawer()) };
};

describe('undo', () => {
  it('takes back what the person did, a visit of a cell at a time, and does it again', () => {
    const { store } = storeOf(figure('a', 5, { prefilled: true }), figure('b', 7));
    for (const value of [1, 12, 120]) store.setEntry('a', numberEntry(value));
    store.endStep();
    store.setEntry('b', MISSING);
    store.endStep();
    expect(store.undo()).toEqual(['b']);
    expect(store.entry('b')).toEqual(numberEntry(7));
    expect(store.undo()).toEqual(['a']);
    expect(store.cell('a')).toMatchObject({ entry: numberEntry(5), save: 'idle', prefilled: true });
    expect(store.undo()).toEqual([]);
    expect(store.redo()).toEqual(['a']);
    expect(store.entry('a')).toEqual(numberEntry(120));
  });

  it('takes a pasted block back as one step', () => {
    const { store } = storeOf(figure('a', 5));
    store.together(() => ['a', 'b', 'c'].forEach((id, at) => store.setEntry(id, numberEntry(at))));
    expect(store.undo()).toEqual(['c', 'b', 'a']);
    expect([store.entry('a'), store.entry('b')]).toEqual([numberEntry(5), MISSING]);
  });

  it('saves what stands there after it, and never a number that nobody typed', async () => {
    const { server, store } = storeOf(figure('a', 5));
    store.setEntry('a', numberEntry(52));
    await pass(900);
    store.endStep();
    store.undo();
    await pass(900);
    expect(server.sent.map(({ input }) => input.figures[0]!.value)).toEqual([52, 5]);
  });

  it('brings back the figure that stood before something unreadable was typed', () => {
    const { store } = storeOf(figure('a', 5));
    store.setEntry('a', numberEntry(9));
    store.endStep();
    store.setUnreadable('a', '1,5', 'no');
    store.undo();
    expect(store.cell('a')).toMatchObject({ entry: numberEntry(9), typed: null, fault: null });
  });

  it('leaves alone what somebody else has changed meanwhile', async () => {
    const { store } = storeOf(figure('a', 5));
    store.setEntry('a', numberEntry(6));
    await pass(900);
    store.adopt(contents(9, [figure('a', 70)]));
    expect(store.undo()).toEqual([]);
    expect(store.entry('a')).toEqual(numberEntry(70));
  });
});
