import * as gql from '../lap/documents.ts';
import { plan, PROVINCE_CODE } from '../lap/plan.ts';
import type { World } from '../lap/world.ts';

const AS_OF = '2024-10-01';

interface Unit {
  id: string;
  name: string;
}

/** Names of the small tree: a province with its department, a district, a commune, and two units that report to it. */
export interface Tree {
  province: string;
  department: string;
  culture: string;
  district: string;
  commune: string;
  school: string;
  centre: string;
}

export const PEOPLE = {
  province: 'so-gddt@lap.invalid',
  culture: 'so-van-hoa@lap.invalid',
  district: 'phong-gddt@lap.invalid',
  commune: 'can-bo-xa@lap.invalid',
  leader: 'lanh-dao-xa@lap.invalid',
  school: 'truong-thcs@lap.invalid',
  centre: 'trung-tam@lap.invalid',
};

/** What an administrator has done before the lap begins. */
export async function plantTree({ administrator, government }: World): Promise<Tree> {
  const { administrativeUnit: province } = await administrator.ask<{ administrativeUnit: Unit }>(gql.UNIT, {
    code: PROVINCE_CODE,
    asOf: AS_OF,
  });
  const [district] = await below(province);
  const [commune] = await below(district!);
  const committee = await create('PEOPLES_COMMITTEE', `Ủy ban nhân dân tỉnh ${plan.province}`, province, government);
  const department = await create(
    'EDUCATION_DEPARTMENT',
    `Sở Giáo dục và Đào tạo tỉnh ${plan.province}`,
    province,
    committee,
    committee,
  );
  const culture = await create('DEPARTMENT', 'Sở Văn hóa, Thể thao và Du lịch', province, committee);
  const middle = await create('PEOPLES_COMMITTEE', `Ủy ban nhân dân ${district!.name}`, district!, committee);
  const office = await create(
    'EDUCATION_OFFICE',
    `Phòng Giáo dục và Đào tạo ${district!.name}`,
    district!,
    middle,
    middle,
  );
  const lower = await create('PEOPLES_COMMITTEE', `Ủy ban nhân dân ${commune!.name}`, commune!, middle);
  const school = await create('LOWER_SECONDARY_SCHOOL', `Trường THCS ${commune!.name}`, commune!, lower);
  const centre = await create(
    'COMMUNITY_LEARNING_CENTRE',
    `Trung tâm học tập cộng đồng ${commune!.name}`,
    commune!,
    lower,
  );
  await enrol(PEOPLE.province, 'OFFICER', department);
  await enrol(PEOPLE.culture, 'REPORTER', culture);
  await enrol(PEOPLE.district, 'OFFICER', office);
  await enrol(PEOPLE.commune, 'REPORTER', lower);
  await enrol(PEOPLE.leader, 'LEADER', lower);
  await enrol(PEOPLE.school, 'REPORTER', school);
  await enrol(PEOPLE.centre, 'REPORTER', centre);
  return {
    province: committee.name,
    department: department.name,
    culture: culture.name,
    district: middle.name,
    commune: lower.name,
    school: school.name,
    centre: centre.name,
  };

  async function below(parent: Unit): Promise<Unit[]> {
    const variables = { parent: parent.id, asOf: AS_OF, after: null };
    const { administrativeUnits } = await administrator.ask<{ administrativeUnits: { edges: { node: Unit }[] } }>(
      gql.UNITS_BELOW,
      variables,
    );
    return administrativeUnits.edges.map(({ node }) => node);
  }

  async function create(
    kind: string,
    name: string,
    at: Unit,
    parent: { id: string },
    actsFor?: { id: string },
  ): Promise<Unit> {
    const input = {
      name,
      kind,
      line: 'GOVERNMENT',
      parentId: parent.id,
      administrativeUnitId: at.id,
      actsForId: actsFor?.id,
      validFrom: '2004-01-01',
    };
    const { createOrganisation } = await administrator.ask<{ createOrganisation: { id: string } }>(
      gql.CREATE_ORGANISATION,
      { input },
    );
    return { id: createOrganisation.id, name };
  }

  async function enrol(email: string, role: string, { id, name }: Unit): Promise<void> {
    const input = { name: `Cán bộ ${name}`, email, role, organisationId: id, validFrom: '2024-09-01' };
    await administrator.ask(gql.CREATE_PERSON, { input });
  }
}
