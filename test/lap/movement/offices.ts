import * as common from '../documents.ts';
import { type Edges, Ground, type Office, plantNation, type Unit } from '../ground.ts';

export type { Edges, Office, Unit } from '../ground.ts';

/** A province with a city of sixteen wards and communes, as the document speaks of. */
const PROVINCE = '68';
const CITY = '672';
export const WARDS = 16;
const THEN = '2023-11-01';

export class Offices extends Ground {
  province!: Office;
  city!: Office;
  wards: Office[] = [];
  association!: Office;
  cityAssociation!: Office;
  wardAssociations: Office[] = [];
  school!: Unit;
  secondary!: Unit;
  university!: Unit;
  enterprise!: Unit;

  async plant(): Promise<void> {
    const { administrator, government, owner } = this.world;
    const [province, city] = [await this.unitOf(PROVINCE, THEN), await this.unitOf(CITY, THEN)];
    this.province = await this.create('Ủy ban nhân dân tỉnh Ví Dụ', 'PEOPLES_COMMITTEE', province, government.id);
    this.city = await this.create('Ủy ban nhân dân thành phố Mẫu', 'PEOPLES_COMMITTEE', city, this.province.id);
    const nation = await plantNation(owner);
    const line = 'ASSOCIATION';
    const kind = 'STUDY_PROMOTION_ASSOCIATION';
    this.association = await this.create('Hội Khuyến học tỉnh Ví Dụ', kind, province, nation, { line });
    this.cityAssociation = await this.create('Hội Khuyến học thành phố Mẫu', kind, city, this.association.id, { line });
    const below = await administrator.ask<{ administrativeUnits: Edges<{ id: string; name: string }> }>(
      common.UNITS_BELOW,
      { parent: city, asOf: THEN, after: null },
    );
    for (const { node } of below.administrativeUnits.edges) {
      this.wards.push(await this.create(`Ủy ban nhân dân ${node.name}`, 'PEOPLES_COMMITTEE', node.id, this.city.id));
      const name = `Hội Khuyến học ${node.name}`;
      this.wardAssociations.push(await this.create(name, kind, node.id, this.cityAssociation.id, { line }));
    }
    this.check(`the city has ${WARDS} wards and communes`, this.wards.length === WARDS);
    const [first, second, third] = this.wards as [Office, Office, Office];
    this.school = await this.unit('Trường Tiểu học Mẫu', 'PRIMARY_SCHOOL', first.unitId, first.id);
    this.secondary = await this.unit('Trường THCS Mẫu', 'LOWER_SECONDARY_SCHOOL', second.unitId, second.id);
    this.enterprise = await this.unit('Công ty Ví Dụ', 'ENTERPRISE', third.unitId, this.city.id);
    this.university = await this.unit('Trường Đại học Ví Dụ', 'UNIVERSITY', province, this.province.id);
    this.say(`offices: ${WARDS} wards with committee and association, a city, a province, 4 units`);
  }
}
