import { Role } from '@app/kernel';
import { TestApi } from '../support/app';

const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const ENTER = 'mutation ($input: EnterIncomingInput!) { enterIncoming(input: $input) { id number } }';

/** Ten clerks at the same document. */
describe('a document entered by many at once', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
  });
  afterAll(() => api.close());

  it('stands in the book once, and the others are told that it does', async () => {
    const tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.department);
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
      input: {
        keeperId: tree.province.id,
        type: 'CV',
        code: '77/CV',
        issuer: 'Bộ Giáo dục và Đào tạo',
        issuedOn: '2024-09-01',
        subject: 'Tuần lễ',
      },
    });
    const input = { organisationId: tree.province.id, directiveId: registerDirective.id };
    const codes = await Promise.all(Array.from({ length: 10 }, () => api.refusal(officer, ENTER, { input })));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'BOOK_ENTRY_EXISTS')).toHaveLength(9);
  });
});
