import { describe, expect, it } from '@jest/globals';
import { nodeId, ThingKind } from '@app/kernel';
import fc from 'fast-check';
import { TraceGraph } from './trace-graph.rules';
import { TraceEdgeKind } from './trace.view';

const PAPER = ThingKind.declare('paper');
const MEETING = ThingKind.declare('meeting');
const FOLLOWS = TraceEdgeKind.declare('follows');
const PLACES = new Map([[PAPER, 50]]);

const id = (key: number): string => nodeId('Paper', key);
const paper = (key: number) => ({ id: id(key), kind: PAPER, title: String(key) });

describe('the graph of a trace', () => {
  it('counts up what hangs on the root and down what the root hangs on', () => {
    const graph = new TraceGraph(PLACES);
    for (const key of [1, 2, 3, 4]) graph.add(paper(key));
    graph.link(id(2), id(1), FOLLOWS);
    graph.link(id(3), id(2), FOLLOWS);
    graph.link(id(1), id(4), FOLLOWS);
    const { nodes, edges } = graph.finish(id(1));
    expect(nodes.map(({ title, depth }) => [title, depth])).toEqual([
      ['1', 0],
      ['2', 1],
      ['4', -1],
      ['3', 2],
    ]);
    expect(edges[0]).toEqual({ from: id(2), to: id(1), kind: FOLLOWS });
  });

  it('leaves out edges without both ends, edges told twice, and what is not connected', () => {
    const graph = new TraceGraph(PLACES);
    for (const key of [1, 2, 3]) graph.add(paper(key));
    for (const to of [1, 1, 9]) graph.link(id(2), id(to), FOLLOWS);
    expect(graph.finish(id(1))).toMatchObject({ nodes: [{ title: '1' }, { title: '2' }], edges: [{ from: id(2) }] });
  });

  it('takes another line of a register for the document it means', () => {
    const graph = new TraceGraph(PLACES);
    graph.add(paper(1));
    graph.add(paper(2));
    graph.link(id(2), id(7), FOLLOWS);
    graph.alias(id(7), id(1));
    expect(graph.wanted(['Paper'], 'to')).toEqual([]);
    expect(graph.rowsOf(new Set([id(1)]))).toEqual([
      { id: id(1), key: '1' },
      { id: id(1), key: '7' },
    ]);
    expect(graph.finish(id(1)).edges).toEqual([{ from: id(2), to: id(1), kind: FOLLOWS }]);
  });

  it('wants the ends of links that are not there, each once, but not those that are found on other ways', () => {
    const graph = new TraceGraph(PLACES);
    graph.add(paper(1));
    const meeting = nodeId('Meeting', 5);
    graph.link(id(1), meeting, FOLLOWS);
    graph.link(id(1), meeting, FOLLOWS);
    graph.link(id(2), id(1), FOLLOWS);
    graph.linkFound(id(1), nodeId('Meeting', 6), FOLLOWS);
    expect(graph.wanted(['Meeting', 'Paper'], 'to')).toEqual([meeting]);
    expect(graph.wanted(['Meeting'], 'from')).toEqual([]);
    expect(graph.wanted(['Paper'], 'from')).toEqual([id(2)]);
    graph.add({ id: meeting, kind: MEETING, title: 'no place for it' });
    expect(graph.wanted(['Meeting'], 'to')).toEqual([]);
  });

  it('keeps the places of each kind, and says when there is more', () => {
    const graph = new TraceGraph(
      new Map([
        [PAPER, 2],
        [MEETING, 1],
      ]),
    );
    expect([1, 2, 3].map((key) => graph.add(paper(key)))).toEqual([true, true, false]);
    expect(graph.add({ id: nodeId('Meeting', 1), kind: MEETING, title: 'm' })).toBe(true);
    expect(graph.finish(id(1)).truncated).toBe(true);
  });

  it('has one node for the rest, and none where nothing is left', () => {
    const graph = new TraceGraph(PLACES);
    graph.add(paper(1));
    const rest = { parentId: id(1), kind: PAPER, edge: FOLLOWS };
    graph.addRest({ ...rest, count: 0 });
    expect(graph.finish(id(1)).nodes).toHaveLength(1);
    graph.addRest({ ...rest, count: 3 });
    expect(graph.finish(id(1)).nodes[1]).toMatchObject({ title: '1', count: 3, depth: 1 });
    expect(graph.all(PAPER)).toHaveLength(1);
  });

  it('keeps the rest above a thing apart from the rest below it', () => {
    const graph = new TraceGraph(PLACES);
    graph.add(paper(1));
    const rest = { parentId: id(1), kind: PAPER, edge: FOLLOWS };
    graph.addRest({ ...rest, count: 3 });
    graph.addRest({ ...rest, count: 5, isAbove: true });
    expect(graph.finish(id(1)).nodes.map(({ count, depth }) => [count, depth])).toEqual([
      [null, 0],
      [3, 1],
      [5, -1],
    ]);
  });

  it('keeps the rests of things apart that have one key and differ in type or scope', () => {
    const parents = [
      nodeId('Paper', 1),
      nodeId('Meeting', 1),
      nodeId('Paper', 1, { provinceId: 1, scopeId: 7 }),
      nodeId('Paper', 1, { provinceId: 1, scopeId: 0 }),
    ];
    const graph = new TraceGraph(new Map([[PAPER, 9]]));
    for (const parentId of parents) graph.addRest({ parentId, kind: PAPER, edge: FOLLOWS, count: 2 });
    expect(graph.size).toBe(4);
  });

  it('never answers an edge whose ends it does not answer, whatever is linked', () => {
    const key = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(key), fc.array(fc.tuple(key, key)), (keys, links) => {
        const graph = new TraceGraph(new Map([[PAPER, 8]]));
        graph.add(paper(1));
        for (const one of keys) graph.add(paper(one));
        for (const [from, to] of links) graph.link(id(from), id(to), FOLLOWS);
        const { nodes, edges, root } = graph.finish(id(1));
        const ids = new Set(nodes.map((node) => node.id));
        expect(root.depth).toBe(0);
        expect(ids.size).toBe(nodes.length);
        for (const { from, to } of edges)
          expect([ids.has(from), ids.has(to), from === to]).toEqual([true, true, false]);
      }),
    );
  });
});
