import { SubjectKind } from '@app/subjects';
import { type Award, AwardTier } from '../award.entity';

type ShippedAward = Omit<Award, 'id' | 'key' | 'name' | 'isShipped' | 'version'>;

/** Persons, collectives and households, as what is paid for them names them. */
const EVERYBODY = [SubjectKind.Citizen, SubjectKind.Organisation, SubjectKind.Community, SubjectKind.Family];

const LAW = 'Luật Thi đua, khen thưởng 06/2022/QH15';
const BONUS = 'Nghị định 152/2025/NĐ-CP, Điều 54';

/** Clause 1 of article 75 is known from a page that quotes it. */
const QUOTED = {
  vi: 'Điều 75 khoản 1 được dẫn lại từ nguồn thứ cấp; toàn văn điều này và nhóm "tập thể" gồm những loại đối tượng nào chưa xác minh.',
  en: 'Article 75(1) is cited from a second-hand source; its full text, and which kinds count as a collective, are not confirmed.',
};
const PRICED = {
  vi: 'Nghị định nêu mức tiền thưởng; điều, khoản của Luật Thi đua, khen thưởng 06/2022/QH15 quy định hình thức này chưa xác minh.',
  en: 'The decree sets what is paid; the article of the Law on Emulation and Commendation 06/2022/QH15 that provides for the award is not confirmed.',
};

const commendation = (code: string, tier: AwardTier, nameVi: string, nameEn: string): ShippedAward => ({
  code: `commendation/${code}`,
  tier,
  subjects: EVERYBODY,
  nameVi,
  nameEn,
  basis: `${LAW}, Điều 75 khoản 1`,
  validFrom: null,
  validTo: null,
  unverified: QUOTED,
});

const merit = (tier: AwardTier, nameVi: string, nameEn: string): ShippedAward => ({
  code: `merit/${tier}`,
  tier,
  subjects: EVERYBODY,
  nameVi,
  nameEn,
  basis: BONUS,
  validFrom: null,
  validTo: null,
  unverified: PRICED,
});

/** Awards that come with the programme; others are not confirmed and are left out. */
export const shippedAwards: readonly ShippedAward[] = [
  commendation(
    'commune',
    AwardTier.Commune,
    'Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã',
    'Commendation of the chairman of the commune people’s committee',
  ),
  commendation(
    'unit',
    AwardTier.Unit,
    'Giấy khen của thủ trưởng cơ quan, đơn vị có tư cách pháp nhân',
    'Commendation of the head of an agency or unit that is a legal person',
  ),
  commendation(
    'department',
    AwardTier.Unit,
    'Giấy khen của thủ trưởng cơ quan chuyên môn cấp tỉnh',
    'Commendation of the head of a specialised agency of the province',
  ),
  commendation(
    'enterprise',
    AwardTier.Unit,
    'Giấy khen của người đứng đầu doanh nghiệp, hợp tác xã',
    'Commendation of the head of an enterprise or a cooperative',
  ),
  merit(
    AwardTier.Province,
    'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh',
    'Diploma of merit of the chairman of the province people’s committee',
  ),
  merit(
    AwardTier.Ministry,
    'Bằng khen cấp bộ, ban, ngành, đoàn thể trung ương',
    'Diploma of merit of a ministry, central agency or organisation',
  ),
  merit(AwardTier.Government, 'Bằng khen của Thủ tướng Chính phủ', 'Diploma of merit of the Prime Minister'),
];
