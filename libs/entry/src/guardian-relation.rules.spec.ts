import { describe, expect, it } from '@jest/globals';
import { GuardianRelation } from '@app/subject-assessments';
import { guardianColumnOf } from './guardian-columns.rules';
import { relationIn } from './guardian-relation.rules';

describe('the relation of a guardian in a list', () => {
  it.each([
    ['Mẹ', GuardianRelation.Mother],
    [' me de ', GuardianRelation.Mother],
    ['Bố', GuardianRelation.Father],
    ['Bà', GuardianRelation.Grandparent],
    ['ông nội', GuardianRelation.Grandparent],
    ['Chị gái', GuardianRelation.Sibling],
    ['Dì', GuardianRelation.Relative],
    ['Giám hộ theo quyết định', GuardianRelation.Appointed],
    // A father in the South, or a grandmother without her mark.
    ['ba', null],
    ['hàng xóm', null],
    ['cô giáo', null],
  ])('%j is %j', (text, relation) => expect(relationIn(text)).toBe(relation));

  it.each([
    ['Quan hệ với người giám hộ', 'guardianRelation'],
    ['Quan hệ của người giám hộ', 'guardianRelation'],
    ['Relation of the guardian', 'guardianRelation'],
    ['Người giám hộ là', 'guardianRelation'],
    ['Quan hệ với chủ hộ', undefined],
    ['Địa chỉ người giám hộ', null],
    ['Họ tên phụ huynh', 'guardian'],
  ])('%j asks for %j', (heading, column) => expect(guardianColumnOf(heading)).toBe(column));
});
