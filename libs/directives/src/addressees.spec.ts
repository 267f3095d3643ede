import { describe, expect, it } from '@jest/globals';
import { Addressees } from './addressees';

describe('addressees of documents', () => {
  it('are nobody where nothing is declared, else all in the order of their names', () => {
    const addressees = new Addressees();
    expect(addressees.of('ANY($1)')).toBe('SELECT NULL::int WHERE false');
    addressees.declare('task', (documents) => `asked by ${documents}`);
    addressees.declare('dispatch', (documents) => `sent ${documents}`);
    expect(addressees.of('ANY($1)')).toBe('sent ANY($1) UNION ALL asked by ANY($1)');
    expect(() => addressees.declare('task', String)).toThrow('declared twice');
  });
});
