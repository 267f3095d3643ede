import { tableOf, type Transaction } from '@app/kernel';
import { OrganisationKind, OrganisationSuccession, ReportingLine } from '@app/organisations';
import type { KeeperName } from './facts';
import { type Place, planter } from './planting';
import { plantSampleProvince } from './sample-province';

export interface DemoPlaces {
  keepers: Record<KeeperName, Place>;
  department: Place;
  communes: Place[];
  /** The school and the community learning centre of each commune, in the order of `communes`. */
  units: Place[];
  bodies: Place[];
  association: Place;
  /** Ended with the districts; the association of the province goes on with its work. */
  districtAssociation: Place;
  centralAssociation: Place;
  /** Education department of the example province, which the sample documents are about. */
  sampleDepartment: Place;
}

const LAST_DAY_OF_DISTRICTS = '2025-06-30';

/** The Government and its ministry, Lai Châu as it stands today, and the issuers of the older weeks as they stood then. */
export async function plantPlaces(tx: Transaction): Promise<DemoPlaces> {
  const plant = planter(tx);
  const unit = unitFinder(tx);
  const country = await unit('VN', '2026-01-01');
  const government = await plant({ name: 'Chính phủ', kind: OrganisationKind.Government, scopeId: country });
  await plant({
    name: 'Bộ Giáo dục và Đào tạo',
    kind: OrganisationKind.Ministry,
    scopeId: country,
    parent: government,
    actsFor: government,
  });
  const committee = async (name: string, code: string, on: string, parent: Place, validTo?: string) =>
    plant({ name, kind: OrganisationKind.PeoplesCommittee, scopeId: await unit(code, on), parent, validTo });
  const laiChau = await committee('Ủy ban nhân dân tỉnh Lai Châu', '12', '2026-01-01', government);
  const haiPhong = await committee(
    'Ủy ban nhân dân thành phố Hải Phòng',
    '31',
    '2022-10-01',
    government,
    LAST_DAY_OF_DISTRICTS,
  );
  const keepers = {
    government,
    laiChau,
    khanhHoa2021: await committee(
      'Ủy ban nhân dân tỉnh Khánh Hòa',
      '56',
      '2021-10-01',
      government,
      LAST_DAY_OF_DISTRICTS,
    ),
    haiAn2022: await committee('Ủy ban nhân dân quận Hải An', '306', '2022-10-01', haiPhong, LAST_DAY_OF_DISTRICTS),
    quangNam2023: await committee(
      'Ủy ban nhân dân tỉnh Quảng Nam',
      '49',
      '2023-10-01',
      government,
      LAST_DAY_OF_DISTRICTS,
    ),
  };
  const places = { keepers, ...(await plantLaiChau(tx, plant, laiChau, country)) };
  return { ...places, sampleDepartment: await plantSampleProvince(tx, plant, { government, ...places }) };
}

async function plantLaiChau(tx: Transaction, plant: ReturnType<typeof planter>, province: Place, country: number) {
  const at = { scopeId: province.scopeId, parent: province };
  const department = await plant({
    ...at,
    name: 'Sở Giáo dục và Đào tạo tỉnh Lai Châu',
    kind: OrganisationKind.EducationDepartment,
    actsFor: province,
  });
  const bodies: Place[] = [];
  for (const name of ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp']) {
    bodies.push(await plant({ ...at, name: `${name} tỉnh Lai Châu`, kind: OrganisationKind.Department }));
  }
  bodies.push(await plant({ ...at, name: 'Tỉnh đoàn Lai Châu', kind: OrganisationKind.MassOrganisation }));
  const communes: Place[] = [];
  const units: Place[] = [];
  for (const { key, name } of await communesOf(tx, province.scopeId)) {
    const commune = await plant({
      name: `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      kind: OrganisationKind.PeoplesCommittee,
      scopeId: key,
      parent: province,
    });
    const short = name.replace(/^(Xã|Phường)\s+/, '');
    communes.push(commune);
    units.push(
      await plant({
        name: `Trường THCS ${short} (minh hoạ)`,
        kind: OrganisationKind.LowerSecondarySchool,
        scopeId: key,
        parent: commune,
      }),
      await plant({
        name: `Trung tâm học tập cộng đồng ${short}`,
        kind: OrganisationKind.CommunityLearningCentre,
        scopeId: key,
        parent: commune,
      }),
    );
  }
  const central = await plant({
    name: 'Hội Khuyến học Việt Nam',
    kind: OrganisationKind.StudyPromotionAssociation,
    scopeId: country,
    line: ReportingLine.Association,
  });
  const association = await plant({
    name: 'Hội Khuyến học tỉnh Lai Châu',
    kind: OrganisationKind.StudyPromotionAssociation,
    scopeId: province.scopeId,
    parent: central,
    line: ReportingLine.Association,
  });
  const districtAssociation = await plant({
    name: 'Hội Khuyến học huyện Tam Đường',
    kind: OrganisationKind.StudyPromotionAssociation,
    scopeId: await unitFinder(tx)('106', '2024-10-01'),
    parent: association,
    line: ReportingLine.Association,
    validTo: LAST_DAY_OF_DISTRICTS,
  });
  await tableOf(OrganisationSuccession).insert(tx, {
    predecessorKey: districtAssociation.key,
    successorKey: association.key,
    lastDay: LAST_DAY_OF_DISTRICTS,
    legalBasis: 'Kết thúc hoạt động cấp huyện (minh hoạ)',
  });
  return { department, bodies, communes, units, association, districtAssociation, centralAssociation: central };
}

function communesOf(tx: Transaction, provinceKey: number): Promise<{ key: number; name: string }[]> {
  return tx.query(
    `SELECT unit_key AS key, name FROM administrative_unit_period
     WHERE parent_key = $1 AND valid_to IS NULL AND valid_from >= '2025-07-01' ORDER BY unit_key`,
    [provinceKey],
  );
}

const unitFinder = (tx: Transaction) => async (code: string, on: string) => {
  const [found] = await tx.query<{ key: number }>(
    `SELECT u.key FROM administrative_unit u JOIN administrative_unit_period p ON p.unit_key = u.key
     WHERE u.code = $1 AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)`,
    [code, on],
  );
  if (!found) throw new Error(`no administrative unit ${code} on ${on}`);
  return found.key;
};
