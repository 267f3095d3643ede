import { describe, expect, it } from '@jest/globals';
import { OrganisationKind } from '@app/organisations';
import { isMeantBy } from './issuer-choice';

const association = {
  name: 'Trung ương Hội Khuyến học tỉnh Lai Châu',
  kind: OrganisationKind.StudyPromotionAssociation,
  unit: 'Tỉnh Lai Châu',
};

describe('an organisation chosen as issuer', () => {
  it('is meant by its name, in part too, and by its kind where it stands', () => {
    expect(isMeantBy('Hội Khuyến học tỉnh', { ...association, name: 'Hội Khuyến học tỉnh Lai Châu' })).toBe(true);
    expect(isMeantBy('HKH tỉnh Lai Châu', association)).toBe(true);
  });

  it('is not meant by the name of another place, kind or body', () => {
    expect(isMeantBy('HKH tỉnh Ninh Thuận', association)).toBe(false);
    expect(isMeantBy('HKH huyện', association)).toBe(false);
    expect(isMeantBy('UBND tỉnh Lai Châu', association)).toBe(false);
    expect(isMeantBy('Báo Lai Châu', association)).toBe(false);
  });
});
