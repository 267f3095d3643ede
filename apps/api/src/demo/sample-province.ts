import { tableOf, type Transaction } from '@app/kernel';
import {
  AdministrativeLevel,
  AdministrativeUnit,
  AdministrativeUnitPeriod,
  OrganisationKind,
  ReportingLine,
  searchName,
} from '@app/organisations';
import type { Place, planter } from './planting';

const FIRST_DAY = '2004-01-01';
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const FIRST_DAY_WITHOUT = '2025-07-01';

interface SampleUnit {
  code: string;
  name: string;
  level: AdministrativeLevel;
  /** Code of the unit above until 2025-06-30. */
  above: string;
}

const PROVINCE = 'VD';
const DISTRICT = 'VD1';
const CITY = 'VD2';

/** An example: no such province is. Of its two districts communes are left, as everywhere. */
const UNITS: SampleUnit[] = [
  { code: PROVINCE, name: 'Tỉnh Ví Dụ', level: AdministrativeLevel.Province, above: 'VN' },
  { code: DISTRICT, name: 'Huyện Thí Dụ', level: AdministrativeLevel.District, above: PROVINCE },
  { code: 'VD11', name: 'Xã Mẫu Một', level: AdministrativeLevel.Commune, above: DISTRICT },
  { code: 'VD12', name: 'Xã Mẫu Hai', level: AdministrativeLevel.Commune, above: DISTRICT },
  { code: CITY, name: 'Thành phố Mẫu', level: AdministrativeLevel.District, above: PROVINCE },
  { code: 'VD21', name: 'Phường Mẫu Ba', level: AdministrativeLevel.Commune, above: CITY },
];

interface Planted {
  key: number;
  path: string;
}

/** Organisations of the example province, whose names the sample documents bear. Answers its education department. */
export async function plantSampleProvince(
  tx: Transaction,
  plant: ReturnType<typeof planter>,
  { government, centralAssociation }: { government: Place; centralAssociation: Place },
): Promise<Place> {
  const units = await plantUnits(tx);
  const scope = (code: string): number => units.get(code)!.key;
  const at = { scopeId: scope(PROVINCE) };
  const committee = (name: string, code: string, parent: Place, validTo?: string) =>
    plant({ name, kind: OrganisationKind.PeoplesCommittee, scopeId: scope(code), parent, validTo });
  const province = await committee('Ủy ban nhân dân tỉnh Ví Dụ', PROVINCE, government);
  const department = await plant({
    ...at,
    name: 'Sở Giáo dục và Đào tạo tỉnh Ví Dụ',
    kind: OrganisationKind.EducationDepartment,
    parent: province,
    actsFor: province,
  });
  for (const name of [
    'Sở Thông tin và Truyền thông',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Đài Phát thanh và Truyền hình',
  ])
    await plant({ ...at, name: `${name} tỉnh Ví Dụ`, kind: OrganisationKind.Department, parent: province });
  await plant({ ...at, name: 'Báo Ví Dụ', kind: OrganisationKind.Press, parent: province });
  await plant({ ...at, name: 'Tỉnh đoàn Ví Dụ', kind: OrganisationKind.MassOrganisation, parent: province });
  for (const { code, name, level } of UNITS) {
    if (level === AdministrativeLevel.Province) continue;
    const short = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const isDistrict = level === AdministrativeLevel.District;
    const office = await committee(
      `Ủy ban nhân dân ${short}`,
      code,
      province,
      isDistrict ? LAST_DAY_OF_DISTRICTS : undefined,
    );
    if (isDistrict)
      await plant({
        name: `Phòng Giáo dục và Đào tạo ${short}`,
        kind: OrganisationKind.EducationOffice,
        scopeId: scope(code),
        parent: office,
        actsFor: office,
        validTo: LAST_DAY_OF_DISTRICTS,
      });
  }
  const association = await plant({
    ...at,
    name: 'Hội Khuyến học tỉnh Ví Dụ',
    kind: OrganisationKind.StudyPromotionAssociation,
    parent: centralAssociation,
    line: ReportingLine.Association,
  });
  await plant({
    name: 'Hội Khuyến học thành phố Mẫu',
    kind: OrganisationKind.StudyPromotionAssociation,
    scopeId: scope(CITY),
    parent: association,
    line: ReportingLine.Association,
    validTo: LAST_DAY_OF_DISTRICTS,
  });
  return department;
}

async function plantUnits(tx: Transaction): Promise<Map<string, Planted>> {
  const units = new Map<string, Planted>();
  const [country] = await tx.query<{ key: number; last: number }>(
    `SELECT key, (SELECT max(key) FROM administrative_unit) AS last FROM administrative_unit WHERE code = 'VN'`,
  );
  units.set('VN', { key: country!.key, path: `${country!.key}.` });
  for (const [at, { code, name, level, above }] of UNITS.entries()) {
    const key = country!.last + 1 + at;
    await tableOf(AdministrativeUnit).insert(tx, { key, code, validFrom: FIRST_DAY, level });
    const parent = units.get(above)!;
    units.set(code, { key, path: `${parent.path}${key}.` });
    const isBelowDistrict = level === AdministrativeLevel.Commune;
    const last = level === AdministrativeLevel.Province ? null : LAST_DAY_OF_DISTRICTS;
    await standing(tx, { key, name, parent }, FIRST_DAY, last);
    if (isBelowDistrict) await standing(tx, { key, name, parent: units.get(PROVINCE)! }, FIRST_DAY_WITHOUT, null);
  }
  return units;
}

async function standing(
  tx: Transaction,
  { key: unitKey, name, parent }: { key: number; name: string; parent: Planted },
  validFrom: string,
  validTo: string | null,
): Promise<void> {
  const kind = /^(?:Thành phố|\S+)/u.exec(name)![0].toLowerCase();
  const place = { parentKey: parent.key, path: `${parent.path}${unitKey}.` };
  const period = { unitKey, validFrom, validTo, name, searchName: searchName(name), kind, ...place };
  await tableOf(AdministrativeUnitPeriod).insert(tx, period);
}
