import { OrganisationKind } from './organisation.entity';

/** Kinds of organisation as a Vietnamese document names them. */
export const kindNames: Record<OrganisationKind, string> = {
  [OrganisationKind.Government]: 'Chính phủ',
  [OrganisationKind.Ministry]: 'Bộ, cơ quan ngang bộ',
  [OrganisationKind.PeoplesCommittee]: 'Ủy ban nhân dân',
  [OrganisationKind.EducationDepartment]: 'Sở Giáo dục và Đào tạo',
  [OrganisationKind.EducationOffice]: 'Phòng Giáo dục và Đào tạo',
  [OrganisationKind.Department]: 'Sở, ban, ngành',
  [OrganisationKind.MassOrganisation]: 'Tổ chức đoàn thể',
  [OrganisationKind.StudyPromotionAssociation]: 'Hội Khuyến học',
  [OrganisationKind.Preschool]: 'Trường mầm non',
  [OrganisationKind.PrimarySchool]: 'Trường tiểu học',
  [OrganisationKind.LowerSecondarySchool]: 'Trường trung học cơ sở',
  [OrganisationKind.UpperSecondarySchool]: 'Trường trung học phổ thông',
  [OrganisationKind.MultiLevelSchool]: 'Trường phổ thông nhiều cấp học',
  [OrganisationKind.ContinuingEducationCentre]: 'Trung tâm giáo dục thường xuyên',
  [OrganisationKind.VocationalSchool]: 'Cơ sở giáo dục nghề nghiệp',
  [OrganisationKind.University]: 'Cơ sở giáo dục đại học',
  [OrganisationKind.CommunityLearningCentre]: 'Trung tâm học tập cộng đồng',
  [OrganisationKind.Library]: 'Thư viện',
  [OrganisationKind.Museum]: 'Bảo tàng',
  [OrganisationKind.CultureHouse]: 'Nhà văn hóa',
  [OrganisationKind.Press]: 'Cơ quan báo chí',
  [OrganisationKind.Enterprise]: 'Doanh nghiệp',
  [OrganisationKind.ArmedForces]: 'Đơn vị lực lượng vũ trang',
  [OrganisationKind.ResidentialGroup]: 'Thôn, tổ dân phố',
};
