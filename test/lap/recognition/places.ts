import * as common from '../documents.ts';
import { type Edges, Ground, type Office, plantNation, type Unit } from '../ground.ts';

const PROVINCE = '68';
/** On the map of today: there are no districts. */
export const NOW = '2026-01-12';

/** A province with a commune, six universities and a school, with committee, Sở and association. */
export class Places extends Ground {
  province!: Office;
  department!: Office;
  commune!: Office;
  association!: Office;
  school!: Unit;
  universities: Unit[] = [];
  provinceUnitId!: string;

  async plant(): Promise<void> {
    const { administrator, government, owner } = this.world;
    const here = await this.unitOf(PROVINCE, NOW);
    this.provinceUnitId = here;
    const { administrativeUnits } = await administrator.ask<{
      administrativeUnits: Edges<{ id: string; name: string }>;
    }>(common.UNITS_BELOW, { parent: here, asOf: NOW, after: null });
    const commune = administrativeUnits.edges[0]!.node;
    const validFrom = '2025-07-01';
    this.province = await this.create('Ủy ban nhân dân tỉnh Ví Dụ', 'PEOPLES_COMMITTEE', here, government.id, {
      validFrom,
    });
    this.department = await this.create(
      'Sở Giáo dục và Đào tạo Ví Dụ',
      'EDUCATION_DEPARTMENT',
      here,
      this.province.id,
      {
        validFrom,
        actsForId: this.province.id,
      },
    );
    this.commune = await this.create(
      `Ủy ban nhân dân ${commune.name}`,
      'PEOPLES_COMMITTEE',
      commune.id,
      this.province.id,
      { validFrom },
    );
    const kind = 'STUDY_PROMOTION_ASSOCIATION';
    const line = { line: 'ASSOCIATION', validFrom };
    const nation = await plantNation(owner);
    const above = await this.create('Hội Khuyến học tỉnh Ví Dụ', kind, here, nation, line);
    this.association = await this.create(`Hội Khuyến học ${commune.name}`, kind, commune.id, above.id, line);
    this.school = await this.unit('Trường Tiểu học Mẫu', 'PRIMARY_SCHOOL', commune.id, this.commune.id, { validFrom });
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'])
      this.universities.push(
        await this.unit(`Trường Đại học Ví Dụ ${name}`, 'UNIVERSITY', here, this.province.id, { validFrom }),
      );
    this.say(`places: a province with its Sở, a commune with its association, 5 universities, a school`);
  }
}
