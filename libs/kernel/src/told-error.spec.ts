import { globSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { toldError } from './told-error';

/** As TypeORM throws it. */
const refused = () =>
  Object.assign(new Error('invalid input syntax for type date: "bí mật"'), {
    query: 'INSERT INTO book (name) VALUES ($1)',
    parameters: ['bí mật'],
    driverError: { code: '22007', table: 'book', detail: 'Failing row contains (bí mật).' },
  });

describe('what a log tells of an error', () => {
  it('is, of one that PostgreSQL sent, the statement and its place, and no value', () => {
    const told = toldError(refused());
    expect(told).toMatchObject({ code: '22007', table: 'book', query: 'INSERT INTO book (name) VALUES ($1)' });
    expect(inspect(told)).not.toContain('bí mật');
    expect(inspect(told)).toContain('told-error.spec');
    expect(inspect(toldError(new AggregateError([refused()])))).not.toContain('bí mật');
    const outer = toldError(new Error('could not be stored', { cause: refused() }));
    expect(inspect(outer, { depth: 5 })).not.toContain('bí mật');
    expect(outer).toMatchObject({ message: 'could not be stored', cause: { code: '22007' } });
  });

  it('is any other as it is', () => {
    const own = new Error('the folder is full');
    expect(toldError(own)).toBe(own);
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(toldError(away)).toBe(away);
    expect(toldError('text')).toBe('text');
  });

  it('is all that the services log of one: nowhere the error itself', () => {
    const logging = /(?:[lL]ogger|console)\.(?:error|warn|info|log)\([^;]*\b(?:error|cause|reason)\b[^;]*;/g;
    // Commands tell whoever typed them, on that person's own screen.
    const files = globSync('{apps/{api,worker},libs/*}/src/**/*.ts').filter(
      (file) => !/spec|commands|setup/.test(file),
    );
    const bare = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(logging)]
        .filter(([call]) => !/toldError|told\b/.test(call))
        .map(([call]) => `${file}: ${call}`),
    );
    expect(bare).toEqual([]);
  });
});
