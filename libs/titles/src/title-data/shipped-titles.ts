import { shippedSets } from '@app/criteria';
import { SubjectKind } from '@app/subjects';
import type { Title } from '../title.entity';
import { TitleKind } from '../title.entity';

type ShippedTitle = Omit<Title, 'id' | 'key' | 'name' | 'isShipped' | 'version'>;

/** A rating of centres is recognised by its criteria and is no title. */
const NO_TITLE = ['learning-centre/79'];
const TIERS = {
  commune: { vi: 'cấp xã', en: 'commune' },
  district: { vi: 'cấp huyện', en: 'district' },
  province: { vi: 'cấp tỉnh', en: 'province' },
} as const;
/** Names the titles of families, clans and hamlets, whose criteria are not confirmed. */
const WITHOUT_CRITERIA = '387/QĐ-TTg';

/** A title for each set of criteria, standing as long as a version of it does. */
const learning: ShippedTitle[] = shippedSets
  .filter(({ code }) => !NO_TITLE.includes(code))
  .map(({ key, code, subject, tier, level, title, versions, unverified }) => {
    const isGraded = tier !== null && level !== null;
    const open = versions.some(({ validTo }) => validTo === null);
    return {
      code,
      kind: TitleKind.Learning,
      subject: subject as unknown as SubjectKind,
      nameVi: isGraded ? `${title.vi} ${TIERS[tier].vi}, mức độ ${level}` : title.vi,
      nameEn: isGraded ? `${title.en}, ${TIERS[tier].en}, level ${level}` : title.en,
      basis: versions.at(-1)?.text.code ?? WITHOUT_CRITERIA,
      criteriaSetKey: key,
      validFrom: versions.map(({ validFrom }) => validFrom).toSorted()[0] ?? null,
      validTo:
        open || versions.length === 0
          ? null
          : versions
              .map(({ validTo }) => validTo!)
              .toSorted()
              .at(-1)!,
      unverified,
    };
  });

const ARTICLE = {
  vi: 'Điều, khoản của Luật Thi đua, khen thưởng 06/2022/QH15 và thời hạn đăng ký chưa xác minh được.',
  en: 'The article of the Law on Emulation and Commendation 06/2022/QH15 and the time for registration are not confirmed.',
};

const emulation = (
  code: string,
  subject: SubjectKind,
  nameVi: string,
  nameEn: string,
  basis: string,
): ShippedTitle => ({
  code,
  kind: TitleKind.Emulation,
  subject,
  nameVi,
  nameEn,
  basis,
  criteriaSetKey: null,
  validFrom: null,
  validTo: null,
  unverified: ARTICLE,
});

/** Named by Circular 24/2023 as titles of the law. */
const LAW = '06/2022/QH15';
/** Names them where it sets what is paid for them. */
const BONUS = '152/2025/NĐ-CP';
/** Says who of the commune decides on them. */
const COMMUNE = '129/2025/NĐ-CP';

/** Titles that come with the programme; others are not confirmed and are left out. */
export const shippedTitles: readonly ShippedTitle[] = [
  ...learning,
  emulation('advanced-worker', SubjectKind.Citizen, 'Lao động tiên tiến', 'Advanced worker', LAW),
  emulation('fighter/base', SubjectKind.Citizen, 'Chiến sĩ thi đua cơ sở', 'Emulation fighter, base level', BONUS),
  emulation(
    'fighter/province',
    SubjectKind.Citizen,
    'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh',
    'Emulation fighter, ministry or province',
    BONUS,
  ),
  emulation('fighter/nation', SubjectKind.Citizen, 'Chiến sĩ thi đua toàn quốc', 'Emulation fighter, national', BONUS),
  emulation('advanced-collective', SubjectKind.Organisation, 'Tập thể lao động tiên tiến', 'Advanced collective', LAW),
  emulation(
    'excellent-collective',
    SubjectKind.Organisation,
    'Tập thể lao động xuất sắc',
    'Excellent collective',
    BONUS,
  ),
  emulation(
    'exemplary-commune',
    SubjectKind.Organisation,
    'Xã, phường, đặc khu tiêu biểu',
    'Exemplary commune, ward or special zone',
    BONUS,
  ),
  emulation('cultural-hamlet', SubjectKind.Community, 'Thôn, tổ dân phố văn hóa', 'Cultural hamlet', BONUS),
  emulation('cultural-family', SubjectKind.Family, 'Gia đình văn hóa', 'Cultural family', COMMUNE),
];
