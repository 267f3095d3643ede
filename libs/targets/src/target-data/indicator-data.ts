import { AdministrativeLevel } from '@app/organisations';
import { IndicatorDirection, IndicatorMeasure } from '../indicator.entity';

/** The name, and what is counted of how many, in Vietnamese and in English. */
type Words = readonly [vi: string, en: string];

const shareOf =
  (level: AdministrativeLevel) => (key: number, code: string, name: Words, part: Words, whole: Words) => ({
    key,
    code,
    position: key,
    nameVi: name[0],
    nameEn: name[1],
    numeratorVi: part[0],
    numeratorEn: part[1],
    denominatorVi: whole[0],
    denominatorEn: whole[1],
    measure: IndicatorMeasure.Share,
    direction: IndicatorDirection.AtLeast,
    level,
  });

const ofCommune = shareOf(AdministrativeLevel.Commune);
const ofProvince = shareOf(AdministrativeLevel.Province);

const provinces: Words = ['tỉnh, thành phố', 'provinces'];
const adults: Words = ['người từ 15 tuổi trở lên', 'people aged 15 and over'];
const workers: Words = ['người trong độ tuổi lao động', 'people of working age'];

/**
 * What Decisions 1373, 387 and 677 of the Prime Minister measure, in words of ours. A province answers for itself as one of one. Keys are never given out again.
 */
export const SHIPPED_INDICATORS = [
  ofProvince(
    1,
    'literacy-2',
    ['Tỉnh đạt chuẩn xoá mù chữ mức độ 2', 'Provinces at literacy level 2'],
    ['tỉnh đạt mức độ 2', 'provinces at level 2'],
    provinces,
  ),
  ofProvince(
    2,
    'preschool',
    ['Tỉnh đạt chuẩn phổ cập giáo dục mầm non', 'Provinces with universal preschool education'],
    ['tỉnh đạt chuẩn', 'provinces that meet it'],
    provinces,
  ),
  ofProvince(
    3,
    'primary-3',
    ['Tỉnh đạt chuẩn phổ cập giáo dục tiểu học mức độ 3', 'Provinces at level 3 of universal primary education'],
    ['tỉnh đạt mức độ 3', 'provinces at level 3'],
    provinces,
  ),
  ofProvince(
    4,
    'lower-secondary-2',
    ['Tỉnh đạt chuẩn phổ cập giáo dục THCS mức độ 2', 'Provinces at level 2 of universal lower secondary education'],
    ['tỉnh đạt mức độ 2', 'provinces at level 2'],
    provinces,
  ),
  ofProvince(
    5,
    'lower-secondary-3',
    ['Tỉnh đạt chuẩn phổ cập giáo dục THCS mức độ 3', 'Provinces at level 3 of universal lower secondary education'],
    ['tỉnh đạt mức độ 3', 'provinces at level 3'],
    provinces,
  ),
  ofCommune(
    6,
    'information-competence',
    ['Người lao động có năng lực thông tin', 'Working-age people with information competence'],
    ['người có năng lực thông tin', 'people with the competence'],
    workers,
  ),
  ofCommune(
    7,
    'life-skills',
    ['Người lao động được trang bị kỹ năng sống', 'Working-age people with life skills'],
    ['người được trang bị kỹ năng sống', 'people with life skills'],
    workers,
  ),
  ofCommune(
    8,
    'trained',
    ['Dân số từ 15 tuổi qua đào tạo chuyên môn kỹ thuật', 'People of 15 and over with technical training'],
    ['người đã qua đào tạo', 'people trained'],
    adults,
  ),
  ofCommune(
    9,
    'university',
    ['Dân số từ 15 tuổi có trình độ đại học trở lên', 'People of 15 and over with a university degree'],
    ['người có trình độ đại học trở lên', 'people with a degree'],
    adults,
  ),
  ofProvince(
    10,
    'digital-universities',
    ['Cơ sở giáo dục đại học triển khai mô hình đại học số', 'Universities that have gone digital'],
    ['cơ sở đã triển khai', 'universities that have'],
    ['cơ sở giáo dục đại học', 'universities'],
  ),
  ofProvince(
    11,
    'digital-schools',
    [
      'Trường phổ thông, cơ sở GDTX, giáo dục nghề nghiệp quản lý và dạy học trên môi trường số',
      'Schools and vocational institutions that manage and teach digitally',
    ],
    ['cơ sở đã thực hiện', 'institutions that do'],
    ['cơ sở giáo dục', 'institutions'],
  ),
  ofCommune(
    12,
    'digital-learning-centres',
    [
      'Trung tâm học tập cộng đồng ứng dụng CNTT trong quản lý',
      'Community learning centres managed with information technology',
    ],
    ['trung tâm có ứng dụng', 'centres that do'],
    ['trung tâm học tập cộng đồng', 'community learning centres'],
  ),
  ofCommune(
    13,
    'learning-citizens',
    ['Người dân đạt danh hiệu Công dân học tập', 'Citizens who are Learning Citizens'],
    ['người đạt danh hiệu', 'people with the title'],
    ['người dân thuộc diện đánh giá', 'people to be assessed'],
  ),
  ofProvince(
    14,
    'learning-districts',
    ['Cấp huyện được công nhận huyện học tập', 'Districts recognised as learning districts'],
    ['huyện được công nhận', 'districts recognised'],
    ['đơn vị cấp huyện', 'districts'],
  ),
  ofProvince(
    15,
    'learning-provinces',
    ['Cấp tỉnh được công nhận tỉnh học tập', 'Provinces recognised as learning provinces'],
    ['tỉnh được công nhận', 'provinces recognised'],
    provinces,
  ),
  ofCommune(
    21,
    'learning-families',
    ['Gia đình đạt danh hiệu Gia đình học tập', 'Families that are Learning Families'],
    ['gia đình đạt danh hiệu', 'families with the title'],
    ['gia đình', 'families'],
  ),
  ofCommune(
    22,
    'learning-clans',
    ['Dòng họ đạt danh hiệu Dòng họ học tập', 'Clans that are Learning Clans'],
    ['dòng họ đạt danh hiệu', 'clans with the title'],
    ['dòng họ', 'clans'],
  ),
  ofCommune(
    23,
    'learning-communities',
    ['Thôn, bản, tổ dân phố đạt danh hiệu Cộng đồng học tập', 'Hamlets that are Learning Communities'],
    ['thôn, bản, tổ dân phố đạt danh hiệu', 'hamlets with the title'],
    ['thôn, bản, tổ dân phố', 'hamlets'],
  ),
  ofCommune(
    24,
    'learning-units',
    ['Đơn vị do cấp xã quản lý đạt danh hiệu Đơn vị học tập', 'Units of the commune that are Learning Units'],
    ['đơn vị đạt danh hiệu', 'units with the title'],
    ['đơn vị', 'units'],
  ),
  ofCommune(
    25,
    'citizens-in-families',
    [
      'Người lao động trong gia đình, dòng họ, cộng đồng học tập là Công dân học tập',
      'Workers of learning families, clans and communities who are Learning Citizens',
    ],
    ['người là Công dân học tập', 'Learning Citizens'],
    ['người lao động trong gia đình, dòng họ, cộng đồng học tập', 'workers there'],
  ),
  ofCommune(
    26,
    'citizens-in-units',
    ['Cán bộ, nhân viên trong đơn vị học tập là Công dân học tập', 'Staff of learning units who are Learning Citizens'],
    ['người là Công dân học tập', 'Learning Citizens'],
    ['cán bộ, nhân viên trong đơn vị học tập', 'staff there'],
  ),
  ofCommune(
    27,
    'chairs-in-centres',
    [
      'Chủ tịch hoặc phó chủ tịch Hội Khuyến học cấp xã tham gia quản lý trung tâm học tập cộng đồng',
      'Chairs or vice-chairs of commune associations who help run the learning centre',
    ],
    ['người tham gia quản lý', 'people who help'],
    ['chủ tịch, phó chủ tịch Hội', 'chairs and vice-chairs'],
  ),
  ofCommune(
    28,
    'trained-association-staff',
    [
      'Cán bộ khuyến học cấp xã tham gia quản lý và được bồi dưỡng CNTT',
      'Commune association staff who take part and are trained in information technology',
    ],
    ['cán bộ được bồi dưỡng', 'staff trained'],
    ['cán bộ khuyến học cấp xã', 'staff'],
  ),
  ofCommune(
    31,
    'briefed-members',
    ['Cán bộ, hội viên khuyến học được phổ biến, quán triệt', 'Association staff and members briefed'],
    ['người được phổ biến', 'people briefed'],
    ['cán bộ, hội viên', 'staff and members'],
  ),
  ofCommune(
    32,
    'adults-in-families',
    [
      'Người lớn trong gia đình, dòng họ, cộng đồng học tập đạt Công dân học tập',
      'Adults of learning families, clans and communities who are Learning Citizens',
    ],
    ['người lớn đạt danh hiệu', 'adults with the title'],
    ['người lớn trong gia đình, dòng họ, cộng đồng học tập', 'adults there'],
  ),
  ofCommune(
    33,
    'staff-in-units',
    [
      'Người lao động trong đơn vị học tập các cấp đạt Công dân học tập',
      'Staff of learning units at all levels who are Learning Citizens',
    ],
    ['người đạt danh hiệu', 'people with the title'],
    ['người lao động trong đơn vị học tập', 'staff there'],
  ),
  ofCommune(
    34,
    'digital-skills',
    ['Công dân học tập có kỹ năng số', 'Learning Citizens with digital skills'],
    ['người có kỹ năng số', 'people with the skills'],
    ['Công dân học tập', 'Learning Citizens'],
  ),
  ofCommune(
    35,
    'fluent-digital-skills',
    ['Người có kỹ năng số sử dụng thành thạo', 'Of those with digital skills, the fluent ones'],
    ['người sử dụng thành thạo', 'fluent people'],
    ['người có kỹ năng số', 'people with the skills'],
  ),
];
