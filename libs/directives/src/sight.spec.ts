import { Sights } from './sight';

describe('sights', () => {
  it('show no document where nothing is declared, and ask for no parameter', () => {
    const params: unknown[] = ['before'];
    expect(new Sights().seenBy([1], params)).toBe('SELECT NULL::uuid WHERE false');
    expect(params).toEqual(['before']);
  });

  it('are gathered in the order of their names, with one parameter for all', () => {
    const sights = new Sights();
    sights.declare({ name: 'task', keys: (own) => `tasks of ${own}` });
    sights.declare({ name: 'dispatch', keys: (own) => `sendings to ${own}` });
    const params: unknown[] = ['before'];
    expect(sights.seenBy([1, 2], params).split(/\s*UNION ALL\s*/)).toEqual([
      'sendings to ANY($2::int[])',
      'tasks of ANY($2::int[])',
    ]);
    expect(params).toEqual(['before', [1, 2]]);
  });

  it('bear a name each', () => {
    const sights = new Sights();
    sights.declare({ name: 'task', keys: () => '' });
    expect(() => sights.declare({ name: 'task', keys: () => '' })).toThrow('declared twice');
  });
});
