import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NODE_HEIGHT, NODE_WIDTH, placesOf } from './layout.rules.ts';

const node = (id: string, depth: number) => ({ id, depth });

describe('places of the graph', () => {
  it('puts bases at the left of the root and what follows at its right', () => {
    const places = placesOf(
      [node('root', 0), node('basis', -1), node('plan', 1)],
      [
        { from: 'root', to: 'basis' },
        { from: 'plan', to: 'root' },
      ],
    );
    expect(places.get('root')).toEqual({ x: 0, y: 0 });
    expect(places.get('basis')!.x).toBeLessThan(0);
    expect(places.get('plan')!.x).toBeGreaterThan(0);
  });

  it('lets things stand in the order of what they hang on, so that lines do not cross', () => {
    const nodes = [node('root', 0), node('a', 1), node('b', 1), node('under b', 2), node('under a', 2)];
    const edges = [
      { from: 'a', to: 'root' },
      { from: 'b', to: 'root' },
      { from: 'under b', to: 'b' },
      { from: 'under a', to: 'a' },
    ];
    const places = placesOf(nodes, edges);
    expect(places.get('under a')!.y).toBeLessThan(places.get('under b')!.y);
  });

  it('never lays one thing over another', () => {
    const graph = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(graph, (depths) => {
        const places = [
          ...placesOf(
            depths.map((depth, at) => node(String(at), depth)),
            [],
          ).values(),
        ];
        for (const [at, one] of places.entries()) {
          for (const other of places.slice(at + 1)) {
            const isApart = Math.abs(one.x - other.x) >= NODE_WIDTH || Math.abs(one.y - other.y) >= NODE_HEIGHT;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
