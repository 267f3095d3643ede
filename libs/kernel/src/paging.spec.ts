import fc from 'fast-check';
import { type KeysetQuery, MAX_PAGE, type PageArgs, pageOf, pageOfAll, type SortColumn } from './paging';

interface Row {
  key: number;
  name: string;
}

interface Asked {
  sql: string;
  params: unknown[];
}

const SORT: SortColumn[] = [
  { expression: 't.name', type: 'text' },
  { expression: 't.key', type: 'int' },
];
const QUERY: KeysetQuery = { sql: 'SELECT key, name FROM t WHERE parent = $1', params: [7], sort: SORT };

/** A table in memory that knows the two questions which `pageOf` asks: the page after a cursor, and the count. */
function table(rows: Row[]) {
  const asked: Asked[] = [];
  const sorted = rows.toSorted((one, other) => compare(valuesOf(one), valuesOf(other)));
  const run = <Found>(sql: string, params: unknown[] = []): Promise<Found[]> => {
    asked.push({ sql, params });
    if (sql.startsWith('SELECT count')) return Promise.resolve([{ count: rows.length }] as Found[]);
    const cursor = params.slice(1) as string[];
    const rest = sorted.filter(
      (row) => cursor.length === 0 || compare(valuesOf(row), [cursor[0]!, Number(cursor[1])]) > 0,
    );
    const limit = Number(/LIMIT (\d+)$/.exec(sql)![1]);
    return Promise.resolve(
      rest.slice(0, limit).map((row) => ({ ...row, cursorText: JSON.stringify(valuesOf(row).map(String)) })) as Found[],
    );
  };
  return { asked, run, sorted };
}

const valuesOf = ({ name, key }: Row): [string, number] => [name, key];
const compare = ([name, key]: [string, number], [otherName, otherKey]: [string, number]): number =>
  name === otherName ? key - otherKey : name < otherName ? -1 : 1;

const args = (given: PageArgs): PageArgs => given;

describe('a page by keyset', () => {
  it('walks through everything once, in order, whatever the page size and however often names repeat', async () => {
    const rows = fc.uniqueArray(fc.record({ key: fc.nat(), name: fc.constantFrom('a', 'b', 'ă', '"', '%') }), {
      selector: ({ key }) => key,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 12 }), async (all, first) => {
        const { run, sorted, asked } = table(all);
        const seen: Row[] = [];
        for (let after: string | undefined; ;) {
          const page = await pageOf<Row>(run, QUERY, args({ first, after }));
          expect(page.edges.length).toBeLessThanOrEqual(first);
          seen.push(...page.edges.map(({ node }) => node));
          if (!page.pageInfo.hasNextPage) break;
          expect(page.edges).toHaveLength(first);
          after = page.pageInfo.endCursor!;
        }
        expect(seen).toEqual(sorted);
        expect(asked.every(({ params }) => params[0] === 7)).toBe(true);
      }),
    );
  });

  it('keeps what a cursor says out of the statement', async () => {
    const { run, asked } = table([]);
    const hostile = `'; DROP TABLE report; --`;
    await pageOf<Row>(run, QUERY, args({ after: Buffer.from(JSON.stringify([hostile, '1'])).toString('base64url') }));
    expect(asked[0]!.sql).not.toContain('DROP');
    expect(asked[0]!.params).toEqual([7, hostile, '1']);
  });

  it('compares columns as one row when all go the same way, and one by one when they do not', async () => {
    const { run, asked } = table([]);
    const after = Buffer.from(JSON.stringify(['a', '1'])).toString('base64url');
    await pageOf<Row>(
      run,
      { ...QUERY, sort: SORT.map((column) => ({ ...column, descending: true })) },
      args({ after }),
    );
    expect(asked[0]!.sql).toContain('(t.name, t.key) < ($2::text, $3::int) ORDER BY t.name DESC, t.key DESC');
    await pageOf<Row>(run, { ...QUERY, sort: [{ ...SORT[0]!, descending: true }, SORT[1]!] }, args({ after }));
    expect(asked[1]!.sql).toContain('((t.name < $2::text) OR (t.name = $3::text AND t.key > $4::int))');
    expect(asked[1]!.params).toEqual([7, 'a', 'a', '1']);
  });

  it('counts only when somebody asks', async () => {
    const { run, asked } = table([{ key: 1, name: 'a' }]);
    const page = await pageOf<Row>(run, QUERY, args({}));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.sql).toMatch(/LIMIT 26$/);
    expect(await page.totalCount).toBe(1);
    expect(asked[1]!.params).toEqual([7]);
  });

  it.each([0, -1, MAX_PAGE + 1, 1e9])('refuses %p rows at once', async (first) => {
    await expect(pageOf<Row>(table([]).run, QUERY, args({ first }))).rejects.toMatchObject({
      code: 'PAGE_TOO_LARGE',
      fields: [{ path: 'first' }],
    });
  });

  it('refuses every cursor that it did not make with INVALID_CURSOR', async () => {
    const shapes = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc
        .constantFrom('[]', '["a"]', '["a","b","c"]', '["a",1]', '[null,"b"]', '{"0":"a","1":"b"}')
        .map((text) => Buffer.from(text).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(shapes, async (after) => {
        const { run, asked } = table([]);
        await pageOf<Row>(run, QUERY, args({ after })).then(
          // By chance a well-formed one: two texts.
          () => expect(asked[0]!.params).toHaveLength(3),
          (error: unknown) => expect(error).toMatchObject({ code: 'INVALID_CURSOR' }),
        );
      }),
    );
  });
});

const AT_HAND = ['a', 'b', 'c'];
const nodes = ({ edges }: { edges: { node: string }[] }) => edges.map(({ node }) => node);
const codeOf = (asked: PageArgs) => {
  try {
    return pageOfAll(AT_HAND, asked);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a page of rows that are all at hand', () => {
  it('goes on after a cursor, and counts them all', async () => {
    const first = pageOfAll(AT_HAND, args({ first: 2 }));
    expect([nodes(first), first.pageInfo.hasNextPage, await first.totalCount]).toEqual([['a', 'b'], true, 3]);
    const last = pageOfAll(AT_HAND, args({ first: 2, after: first.pageInfo.endCursor! }));
    expect([nodes(last), last.pageInfo.hasNextPage]).toEqual([['c'], false]);
    expect(nodes(pageOfAll(AT_HAND, args({ after: last.pageInfo.endCursor! })))).toEqual([]);
  });

  it('refuses too many rows, and cursors of others', () => {
    expect(codeOf(args({ first: MAX_PAGE + 1 }))).toBe('PAGE_TOO_LARGE');
    for (const values of [['x'], ['-1'], ['1', '2']]) {
      const after = Buffer.from(JSON.stringify(values)).toString('base64url');
      expect(codeOf(args({ after }))).toBe('INVALID_CURSOR');
    }
  });
});
