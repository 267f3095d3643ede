import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterIncomingInput!) { enterIncoming(input: $input) { id number } }';

const ROUNDS = Array.from({ length: 20 }, (_, round) => round + 1);

/** Many clerks at the same document. */
describe('a document entered by many at once', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
  });
  afterAll(() => api.close());

  it('stands in the book once, and the others are told that it does', async () => {
    for (const round of ROUNDS) {
      const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
        input: {
          keeperId: tree.province.id,
          type: 'CV',
          code: `${round}/CV`,
          issuer: 'Bộ Giáo dục và Đào tạo',
          issuedOn: '2024-09-01',
          subject: 'Tuần lễ',
        },
      });
      const input = { organisationId: tree.province.id, directiveId: registerDirective.id };
      const codes = await Promise.all(Array.from({ length: 10 }, () => api.refusal(officer, ENTER, { input })));
      expect(codes.filter((code) => code !== 'BOOK_ENTRY_EXISTS')).toEqual([null]);
    }
  });

  it('stands in the register of one of two offices that see each other’s, and the other is told', async () => {
    const leader = await api.given.person(Role.Leader, tree.commune);
    for (const round of ROUNDS) {
      const document = {
        type: 'KH',
        code: `${round}/KH-UBND`,
        issuer: 'UBND tỉnh',
        issuedOn: '2024-09-02',
        subject: 'Tuần lễ',
      };
      const codes = await Promise.all([
        api.refusal(officer, REGISTER, { input: { ...document, keeperId: tree.province.id } }),
        api.refusal(leader, REGISTER, { input: { ...document, keeperId: tree.commune.id } }),
      ]);
      expect(codes.toSorted()).toEqual(['DIRECTIVE_TWIN', null]);
    }
  });
});
