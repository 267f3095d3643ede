import { databaseTrouble, isReadOnly } from './database-trouble';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('trouble with the database', () => {
  it.each([
    ['57014', 'DATABASE_BUSY'],
    ['55P03', 'DATABASE_BUSY'],
    ['53300', 'DATABASE_BUSY'],
    ['25006', 'DATABASE_READ_ONLY'],
    ['53100', 'DATABASE_FULL'],
    ['57P01', 'DATABASE_AWAY'],
    ['08006', 'DATABASE_AWAY'],
    ['ECONNREFUSED', 'DATABASE_AWAY'],
  ])('of %s is %s, wrapped by TypeORM or not', (code, expected) => {
    expect(databaseTrouble(withCode(code))?.code).toBe(expected);
    expect(databaseTrouble(Object.assign(new Error('y'), { driverError: withCode(code) }))?.code).toBe(expected);
  });

  it('is told by the texts of the driver where it has no codes', () => {
    expect(databaseTrouble(new Error('Connection terminated unexpectedly'))?.code).toBe('DATABASE_AWAY');
    expect(databaseTrouble(new Error('timeout exceeded when trying to connect'))?.code).toBe('DATABASE_BUSY');
    expect(databaseTrouble(new AggregateError([withCode('ECONNREFUSED')]))?.params).toEqual({ seconds: 5 });
  });

  it('is none where the statement itself is wrong', () => {
    for (const error of [withCode('23505'), withCode('42601'), new Error('x'), null, 'x'])
      expect(databaseTrouble(error)).toBeNull();
    expect(isReadOnly(withCode('25006'))).toBe(true);
  });
});
