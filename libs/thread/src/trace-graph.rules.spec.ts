import { describe, expect, it } from '@jest/globals';
import { nodeId } from '@app/kernel';
import fc from 'fast-check';
import { TRACE_SHARES, TraceGraph } from './trace-graph.rules';
import { TraceKind } from './trace.view';

const id = (key: number): string => nodeId('Directive', key);
const document = (key: number) => ({ id: id(key), kind: TraceKind.Directive, title: String(key) });

describe('the graph of a trace', () => {
  it('counts up what hangs on the root and down what the root hangs on', () => {
    const graph = new TraceGraph(TRACE_SHARES);
    for (const key of [1, 2, 3, 4]) graph.add(document(key));
    graph.link(id(2), id(1), 'based_on');
    graph.link(id(3), id(2), 'based_on');
    graph.link(id(1), id(4), 'based_on');
    const { nodes, edges } = graph.finish(id(1));
    expect(nodes.map(({ title, depth }) => [title, depth])).toEqual([
      ['1', 0],
      ['2', 1],
      ['4', -1],
      ['3', 2],
    ]);
    expect(edges[0]).toEqual({ from: id(2), to: id(1), kind: 'BASED_ON' });
  });

  it('leaves out edges without both ends, edges told twice, and what is not connected', () => {
    const graph = new TraceGraph(TRACE_SHARES);
    for (const key of [1, 2, 3]) graph.add(document(key));
    for (const to of [1, 1, 9]) graph.link(id(2), id(to), 'implements');
    expect(graph.finish(id(1))).toMatchObject({ nodes: [{ title: '1' }, { title: '2' }], edges: [{ from: id(2) }] });
  });

  it('takes another line of a register for the document it means', () => {
    const graph = new TraceGraph(TRACE_SHARES);
    graph.add(document(1));
    graph.add(document(2));
    graph.link(id(2), id(7), 'based_on');
    graph.alias(id(7), id(1));
    expect(graph.finish(id(1)).edges).toEqual([{ from: id(2), to: id(1), kind: 'BASED_ON' }]);
  });

  it('keeps the share of each kind, and says when there is more', () => {
    const graph = new TraceGraph({ [TraceKind.Directive]: 2, [TraceKind.Week]: 1 });
    expect([1, 2, 3].map((key) => graph.add(document(key)))).toEqual([true, true, false]);
    expect(graph.add({ id: nodeId('Week', 1), kind: TraceKind.Week, title: 'w' })).toBe(true);
    expect(graph.finish(id(1)).truncated).toBe(true);
  });

  it('has one node for the rest, and none where nothing is left', () => {
    const graph = new TraceGraph(TRACE_SHARES);
    graph.add(document(1));
    const rest = { parentId: id(1), kind: TraceKind.Directive, standing: null, title: '1', edge: 'based_on' };
    graph.addRest({ ...rest, count: 0 });
    expect(graph.finish(id(1)).nodes).toHaveLength(1);
    graph.addRest({ ...rest, count: 3 });
    expect(graph.finish(id(1)).nodes[1]).toMatchObject({ count: 3, depth: 1 });
  });

  it('keeps the rest above a thing apart from the rest below it', () => {
    const graph = new TraceGraph(TRACE_SHARES);
    graph.add(document(1));
    const rest = { parentId: id(1), kind: TraceKind.Directive, standing: null, title: '1', edge: 'based_on' };
    graph.addRest({ ...rest, count: 3 });
    graph.addRest({ ...rest, count: 5, isAbove: true });
    expect(graph.finish(id(1)).nodes.map(({ count, depth }) => [count, depth])).toEqual([
      [null, 0],
      [3, 1],
      [5, -1],
    ]);
  });

  it('has 500 places in all', () => {
    expect(Object.values(TRACE_SHARES).reduce((sum, share) => sum + share)).toBe(500);
  });

  it('never answers an edge whose ends it does not answer, whatever is linked', () => {
    const key = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(key), fc.array(fc.tuple(key, key)), (keys, links) => {
        const graph = new TraceGraph({ [TraceKind.Directive]: 8 });
        graph.add(document(1));
        for (const one of keys) graph.add(document(one));
        for (const [from, to] of links) graph.link(id(from), id(to), 'based_on');
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
