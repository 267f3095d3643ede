import { describe, expect, it } from '@jest/globals';
import { DeclaredSelects } from './declared-selects';

describe('declared selects', () => {
  it('select nothing where nothing is declared, and ask for no parameter', () => {
    const params: unknown[] = [];
    expect(new DeclaredSelects('sights', 'uuid').union(() => `$${params.push(1)}`)).toBe(
      'SELECT NULL::uuid WHERE false',
    );
    expect(params).toEqual([]);
  });

  it('are gathered in the order of their names, with one parameter for all', () => {
    const selects = new DeclaredSelects('sights', 'uuid');
    selects.declare('task', (own) => `tasks of ${own}`);
    selects.declare('dispatch', (own) => `sendings to ${own}`);
    const params: unknown[] = ['before'];
    expect(selects.union(() => `$${params.push([1, 2])}`).split(/\s*UNION ALL\s*/)).toEqual([
      'sendings to $2',
      'tasks of $2',
    ]);
    expect(params).toEqual(['before', [1, 2]]);
    expect(selects.names()).toEqual(['dispatch', 'task']);
  });

  it('bear a name each', () => {
    const selects = new DeclaredSelects('sights', 'uuid');
    selects.declare('task', String);
    expect(() => selects.declare('task', String)).toThrow('the sights of task are declared twice');
  });
});
