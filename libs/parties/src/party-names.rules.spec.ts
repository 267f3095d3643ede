import { describe, expect, it } from '@jest/globals';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { readPartyName, withoutUnit } from './party-names.rules';

const { Province, District, Commune } = AdministrativeLevel;
const Kind = OrganisationKind;

describe('a name in a document', () => {
  it.each([
    ['UBND các huyện, thị xã, thành phố', [Kind.PeoplesCommittee], [District]],
    ['Ủy ban nhân dân các phường', [Kind.PeoplesCommittee], [Commune]],
    ['UBND 16 phường, xã', [Kind.PeoplesCommittee], [Commune]],
    ['UBND các tỉnh, thành phố', [Kind.PeoplesCommittee], [Province]],
    ['Hội khuyến học các huyện', [Kind.StudyPromotionAssociation], [District]],
    ['Phòng GD&ĐT các huyện, thành phố', [Kind.EducationOffice], [District]],
    ['Chủ tịch UBND các xã, phường, thị trấn', [Kind.PeoplesCommittee], [Commune]],
    [
      'Các sở, ban, ngành, đoàn thể tỉnh',
      [Kind.Department, Kind.EducationDepartment, Kind.MassOrganisation],
      [Province],
    ],
    [
      'Các Sở, Ban, ngành, hội, đoàn thể, cơ quan, đơn vị trên địa bàn tỉnh',
      [Kind.Department, Kind.EducationDepartment, Kind.MassOrganisation, Kind.StudyPromotionAssociation],
      [Province],
    ],
    ['Các trường đại học, cao đẳng', [Kind.University, Kind.VocationalSchool], [Province, District, Commune]],
    ['Các Trung tâm học tập cộng đồng', [Kind.CommunityLearningCentre], [Commune]],
  ])('%s means every organisation of a kind', (name, kinds, levels) => {
    const read = readPartyName(name);
    expect(read && 'group' in read && new Set(read.group.kinds)).toEqual(new Set(kinds));
    expect(read && 'group' in read && new Set(read.group.levels)).toEqual(new Set(levels));
  });

  it('means every school with "các cơ sở giáo dục", in the area that it says', () => {
    const read = readPartyName('Các cơ sở giáo dục trong quận');
    expect(read).toMatchObject({ group: { within: { kind: 'quan', name: null } } });
    expect(read && 'group' in read && read.group.kinds).toContain(Kind.Preschool);
  });

  it.each([
    ['UBND tỉnh', Kind.PeoplesCommittee, { kind: 'tinh', name: null }],
    ['Uỷ ban nhân dân tỉnh Lai Châu', Kind.PeoplesCommittee, { kind: 'tinh', name: 'lai chau' }],
    ['Sở Giáo dục và Đào tạo', Kind.EducationDepartment, { kind: null, name: null }],
    ['Phòng GD&ĐT quận', Kind.EducationOffice, { kind: 'quan', name: null }],
    ['Hội Khuyến học tỉnh', Kind.StudyPromotionAssociation, { kind: 'tinh', name: null }],
    ['Hội Khuyến học Việt Nam', Kind.StudyPromotionAssociation, { kind: null, name: 'viet nam' }],
  ])('%s means the one body of a unit', (name, kind, unit) => {
    expect(readPartyName(name)).toEqual({ body: { kind, unit } });
  });

  it.each(['Sở Văn hóa, Thể thao và Du lịch', 'Báo Lai Châu', 'Trung tâm Văn hóa Thể thao và Truyền thanh thành phố'])(
    '%s is a name to look for',
    (name) => expect(readPartyName(name)).toHaveProperty('name'),
  );

  it.each([
    'các cơ quan, đơn vị có liên quan',
    'các đơn vị',
    'Các tổ chức thành viên',
    'các tổ chức chính trị - xã hội, xã hội nghề nghiệp',
    'các trường vùng cao',
    'UBND các huyện Một, Hai',
    ' ',
  ])('%s says too little', (name) => expect(readPartyName(name)).toBeNull());
});

describe('a name without its unit', () => {
  const unit = { kind: 'tinh', name: 'lai chau' } as const;

  it.each(['bao', 'bao lai chau', 'bao tinh lai chau', 'bao tinh'])('%s is the newspaper', (name) =>
    expect(withoutUnit(name, unit)).toBe('bao'),
  );
});

describe('why it is sent there', () => {
  it.each(['Sở Nội vụ (để báo cáo)', 'Sở Nội vụ (b/c)', 'Sở Nội vụ (t/h)', 'Sở Nội vụ'])('%s is Sở Nội vụ', (text) => {
    expect(readPartyName(text)).toEqual(readPartyName('Sở Nội vụ'));
  });
});
