import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';

const SEARCH = `query ($search: String!, $first: Int, $after: String) {
  directives(search: $search, first: $first, after: $after) {
    edges { node { code subject found(search: $search) { subject issuer excerpt } } }
    pageInfo { hasNextPage endCursor } totalCount
  }
}`;

interface Found {
  directives: {
    edges: {
      node: { code: string; subject: string; found: { subject: string; issuer: string; excerpt: string | null } };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;

const shown = (text: string | null) => text?.replaceAll('\uE000', '[').replaceAll('\uE001', ']') ?? null;

describe('searching the register', () => {
  let api: TestApi;
  let officer: TestPerson;
  let stranger: TestPerson;
  let keeperId: string;

  const register = (code: string, issuedOn: string, subject: string, more: Record<string, unknown> = {}) =>
    api.ok(officer, REGISTER, {
      input: {
        keeperId,
        type: code.includes('KH-') ? 'KH' : 'CV',
        code,
        issuer: 'UBND tỉnh',
        issuedOn,
        subject,
        ...more,
      },
    });
  const codes = async (search: string, page: Record<string, unknown> = {}) => {
    const { directives } = await api.ok<Found>(officer, SEARCH, { search, ...page });
    return directives.edges.map(({ node }) => node.code);
  };

  const statements = (first: number) => api.statements(() => api.ok(officer, SEARCH, { search: 'suốt đời', first }));

  beforeAll(async () => {
    api = await TestApi.start();
    const tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
    keeperId = tree.province.id;
    await register('11/KH-UBND', '2022-01-10', 'Xây dựng thư viện xã', {
      body: 'Văn hoá đọc trong cộng đồng, học tập suốt đời.',
    });
    await register('12/KH-UBND', '2021-01-10', 'Tuần lễ học tập suốt đời');
    await register('13/KH-UBND', '2023-01-10', 'Suốt đời học và tập luyện');
    await register('14/UBND-VX', '2020-01-10', 'Trả lời kế hoạch số 12/KH-UBND', { body: 'Theo kế hoạch 12/KH-UBND.' });
  });
  afterAll(() => api.close());

  it('ranks words side by side above words in the head, and these above words in the text', async () => {
    expect(await codes('học tập suốt đời')).toEqual(['12/KH-UBND', '13/KH-UBND', '11/KH-UBND']);
  });

  it('finds a number first, then what speaks of it', async () => {
    expect(await codes('12/KH-UBND')).toEqual(['12/KH-UBND', '14/UBND-VX']);
  });

  it.each(['van hoa doc', 'văn hóa đọc', 'văn hoá đọc', 'VĂN HOÁ ĐỌC'])(
    'finds %s whatever the tone marks',
    async (search) => {
      expect(await codes(search)).toEqual(['11/KH-UBND']);
    },
  );

  it('finds the long form by the short one', async () => {
    expect(await codes('uỷ ban nhân dân')).toHaveLength(4);
    expect(await codes('ubnd tinh')).toHaveLength(4);
  });

  it('walks through classes page by page without repeating or losing any', async () => {
    const all: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page += 1) {
      const { directives }: Found = await api.ok<Found>(officer, SEARCH, {
        search: 'học tập suốt đời',
        first: 1,
        after,
      });
      all.push(...directives.edges.map(({ node }) => node.code));
      expect(directives.totalCount).toBe(3);
      after = directives.pageInfo.endCursor;
      if (!directives.pageInfo.hasNextPage) break;
    }
    expect(all).toEqual(['12/KH-UBND', '13/KH-UBND', '11/KH-UBND']);
  });

  it('marks what was found', async () => {
    const { directives } = await api.ok<Found>(officer, SEARCH, { search: 'van hoa doc' });
    const { found } = directives.edges[0]!.node;
    expect(shown(found.excerpt)).toContain('[Văn] [hoá] [đọc]');
    expect(shown(found.subject)).toBe('Xây dựng thư viện xã');
  });

  it('shows nothing of registers out of reach', async () => {
    const { directives } = await api.ok<Found>(stranger, SEARCH, { search: 'học tập suốt đời' });
    expect(directives.edges).toEqual([]);
  });

  it.each(['', '   ', '!!!', "' | & ! :* <->"])('takes %j for no search or for its words', async (search) => {
    await expect(codes(search)).resolves.toBeDefined();
  });

  it('refuses a cursor that somebody made up', async () => {
    for (const after of ['x', '0.x', '9.e30', '-1.W10'])
      expect(await api.refusal(officer, SEARCH, { search: 'học', after })).toBe('INVALID_CURSOR');
  });

  it('asks the same number of statements for one result and for twenty', async () => {
    // Three documents hold the words: from three on, a page asks every class.
    expect(await statements(20)).toBe(await statements(4));
    expect(await statements(1)).toBeLessThanOrEqual(await statements(4));
  });
});
