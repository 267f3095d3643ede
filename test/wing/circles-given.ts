import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { StudyCirclesModule } from './lib';
import { CreateStudyCircle1795300000000 } from './migrations/1795300000000-CreateStudyCircle';

const BEGIN = `mutation ($input: BeginStudyCircleInput!) { beginStudyCircle(input: $input) { id version } }`;
const REGISTER = `mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;

export interface Circle {
  id: string;
  version: number;
}

/** People of a school, above it and elsewhere. */
export interface WingWorld {
  api: TestApi;
  tree: TestTree;
  reporter: TestPerson;
  officer: TestPerson;
  stranger: TestPerson;
  circle: (over?: Record<string, unknown>) => Promise<Circle>;
  document: (keeper: TestOrganisation, by: TestPerson) => Promise<string>;
}

/** The house with the wing beside it, on a database of both. */
export async function startWithWing(): Promise<TestApi> {
  const api = await TestApi.start('2024-10-05T03:00:00Z', { wings: [StudyCirclesModule] });
  await new CreateStudyCircle1795300000000().up(api.owner.createQueryRunner());
  return api;
}

export async function wingWorld(): Promise<WingWorld> {
  const api = await startWithWing();
  const tree = await api.given.tree();
  const reporter = await api.given.person(Role.Reporter, tree.school);
  let count = 0;
  return {
    api,
    tree,
    reporter,
    officer: await api.given.person(Role.Officer, tree.department),
    stranger: await api.given.person(Role.Reporter, tree.otherSchool),
    circle: async (over = {}) => {
      const name = `Nhóm đọc sách số ${++count}`;
      const input = { organisationId: tree.school.id, name, startsOn: '2024-10-01', memberCount: 12, ...over };
      return (await api.ok<{ beginStudyCircle: Circle }>(reporter, BEGIN, { input })).beginStudyCircle;
    },
    document: async (keeper, by) => {
      const code = `${++count}/KH-UBND`;
      const paper = { type: 'KH', issuer: 'UBND', issuedOn: '2024-09-20', subject: 'Xây dựng nhóm học tập' };
      const input = { keeperId: keeper.id, issuerId: keeper.id, code, ...paper };
      return (await api.ok<{ registerDirective: { id: string } }>(by, REGISTER, { input })).registerDirective.id;
    },
  };
}
