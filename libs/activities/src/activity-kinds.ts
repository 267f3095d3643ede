import { tableOf } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { type ActivityGroup, ActivityKind } from './activity.entity';

type Entry = readonly [code: string, group: `${ActivityGroup}`, labelVi: string, labelEn: string];

/** The catalogue, in the order of the console. Keys are places in this list: append, never reorder. */
const catalogue: readonly Entry[] = [
  [
    'training_civil_service_professional',
    'training',
    'Bồi dưỡng chuyên môn, nghiệp vụ cho cán bộ, công chức, viên chức',
    'Professional training for civil servants',
  ],
  [
    'training_civil_service_language',
    'training',
    'Bồi dưỡng ngoại ngữ cho cán bộ, công chức, viên chức',
    'Foreign language training for civil servants',
  ],
  [
    'training_civil_service_it',
    'training',
    'Bồi dưỡng tin học cho cán bộ, công chức, viên chức',
    'Computer training for civil servants',
  ],
  ['training_workers_skill', 'training', 'Bồi dưỡng tay nghề cho công nhân lao động', 'Skills training for workers'],
  ['training_rural_vocational', 'training', 'Học nghề cho lao động nông thôn', 'Vocational training for rural workers'],
  [
    'training_general_education',
    'training',
    'Nâng cao trình độ văn hóa cho cán bộ cấp xã, người lao động',
    'General education for commune staff and workers',
  ],
  ['training_life_skills', 'training', 'Giáo dục kỹ năng sống', 'Life skills education'],
  ['training_science_law', 'training', 'Phổ biến kiến thức khoa học, pháp luật', 'Science and law for working people'],
  ['training_teachers', 'training', 'Bồi dưỡng thường xuyên cho giáo viên', 'In-service training for teachers'],
  [
    'training_clc_managers',
    'training',
    'Bồi dưỡng cán bộ quản lý, báo cáo viên trung tâm học tập cộng đồng',
    'Training for managers and speakers of community learning centres',
  ],
  [
    'training_lower_secondary_universalisation',
    'training',
    'Phổ cập giáo dục trung học cơ sở',
    'Universal lower secondary education',
  ],
  ['training_literacy', 'training', 'Xóa mù chữ, giáo dục tiếp tục sau khi biết chữ', 'Literacy and post-literacy'],
  ['training_other', 'training', 'Lớp bồi dưỡng, tập huấn khác', 'Other classes'],
  [
    'training_technology_transfer',
    'training',
    'Cập nhật kiến thức, kỹ năng, chuyển giao công nghệ',
    'Knowledge update and technology transfer',
  ],
  ['press_item', 'press', 'Tin, bài trên báo, cổng thông tin', 'Press or web article'],
  ['radio_item', 'press', 'Tin, bài phát thanh', 'Radio item'],
  ['television_item', 'press', 'Tin, phóng sự truyền hình', 'Television item'],
  ['wall_newspaper', 'press', 'Báo tường', 'Wall newspaper'],
  ['printed_matter', 'printed', 'Tờ rơi, áp phích', 'Leaflets and posters'],
  ['book_published', 'printed', 'Sách, tài liệu phát hành', 'Books and materials published'],
  ['banner', 'printed', 'Băng zôn, pa nô, khẩu hiệu', 'Banners and slogans'],
  ['book_donation_drive', 'books', 'Quyên góp sách', 'Book donation drive'],
  ['book_fair', 'books', 'Hội sách, đường sách, phố sách', 'Book fair'],
  ['exhibition', 'books', 'Trưng bày, triển lãm sách báo, tư liệu', 'Exhibition of books and documents'],
  [
    'contest_local_history',
    'contest',
    'Thi tìm hiểu lịch sử, văn hóa địa phương',
    'Contest on local history and culture',
  ],
  [
    'contest_book_art',
    'contest',
    'Thi vẽ, xếp, kể chuyện, viết theo sách',
    'Book art, storytelling and review contest',
  ],
  ['contest_other', 'contest', 'Cuộc thi khác', 'Other contest'],
  ['talk', 'talk', 'Tọa đàm', 'Talk'],
  ['seminar', 'talk', 'Hội thảo', 'Seminar'],
  ['sports', 'arts_sports', 'Thể dục, thể thao', 'Sports'],
  ['arts', 'arts_sports', 'Văn nghệ', 'Arts performance'],
  ['museum_visit', 'visit', 'Tham quan, học tập tại bảo tàng, di tích', 'Visit to a museum or historic site'],
  ['thematic_meeting', 'talk', 'Sinh hoạt chuyên đề', 'Thematic meeting'],
  ['opening_ceremony', 'ceremony', 'Lễ khai mạc Tuần lễ', 'Opening ceremony of the week'],
  ['library_activity', 'library', 'Hoạt động thư viện', 'Library activity'],
  ['award_ceremony', 'award', 'Khen thưởng, tổng kết', 'Awards and closing'],
];

export const activityKindCodes: readonly string[] = catalogue.map(([code]) => code);

/** Brings the stored catalogue up to this one; running it again changes nothing. */
export async function loadActivityKinds(dataSource: DataSource): Promise<void> {
  const rows = catalogue.map(([code, group, labelVi, labelEn], index) => {
    const key = index + 1;
    return { key, code, group: group as ActivityGroup, position: key, labelVi, labelEn };
  });
  const table = tableOf(ActivityKind);
  await table.insertAll(dataSource, rows, { onConflict: table.overwriting() });
}
