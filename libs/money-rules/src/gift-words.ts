/** Words of lists of contributions, in lower case with their diacritics; the longest of a group that fits is meant. */

const listed = (words: string): string[] =>
  words
    .normalize('NFC')
    .split(',')
    .map((word) => word.replaceAll(/\s+/g, ' ').trim())
    .toSorted((one, other) => other.length - one.length);

/** One of the words, whole. */
export const anyOf = (words: readonly string[]): string =>
  words
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .join('|');

/** As they stand within a sentence, at its beginning, and in capitals. */
export const inAnyCase = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);

/** Before the name or the number of a place: xóm 2, thôn Đông. */
export const PLACES = listed(
  `xóm, thôn, tổ dân phố, tdp, tổ, khu phố, khu dân cư, khu, kp, ấp, bản, làng, đội, ngõ, phố, buôn, sóc, xã, phường, thị trấn, huyện, tỉnh, tp`,
);

/** What has a number in its name, which is no quantity: lớp 9, chi hội 3, khóa 1990-1993. */
export const NUMBERED = listed(
  `lớp, khóa, khoá, niên khóa, niên khoá, số, chi hội, chi bộ, chi đoàn, nhóm, cụm, trường, khối, năm, sn, sinh năm, quốc lộ, tiểu khu, phân hiệu, trạm, đoàn, sư đoàn, trung đoàn, tiểu đoàn, kỳ, đợt, lần, tháng, quý, tập, quyển số, mã, stk, hóa đơn, hđ, phiếu`,
);

export const PEOPLE = listed(
  `anh, chị, ông, bà, cô, chú, bác, em, cụ, dì, cậu, mợ, thím, dượng, cháu, bạn, thầy, cô giáo, thầy giáo, đ/c, đồng chí, bs, bác sĩ, sư thầy, ni sư, cha xứ`,
);

export const HOUSEHOLDS = listed(
  `gđ, g/đ, gđ., gia đình, hộ, hộ gia đình, vợ chồng, vc, ông bà, anh chị, cô chú, nhà ông, nhà bà, nhà anh, nhà chị, nhà cô, nhà chú, nhà bác, nhà cụ, nhà thầy`,
);

export const ORGANISATIONS = listed(
  `cty, c.ty, ct tnhh, ct cp, tnhh, công ty, doanh nghiệp, dn, dntn, xí nghiệp, tập đoàn, tổng công ty, ngân hàng, nh, cửa hàng, shop, quán, tiệm, hiệu, đại lý, siêu thị, nhà hàng, nhà thuốc, nhà xe, nhà máy, nhà trường, nhà thờ, nhà chùa, nhà văn hóa, nhà xuất bản, chùa, đền, đình, giáo xứ, quỹ, bưu điện, hiệu thuốc, gara, xưởng, hkd, hộ kinh doanh, ban liên lạc, ban đại diện, hội đồng, hội, tạp chí, báo`,
);

export const GROUPS = listed(
  `nhóm, lớp, tổ, khóa, khoá, tập thể, đội bóng, cựu học sinh, cựu hs, cựu sinh viên, cựu giáo viên, anh em, chị em, bà con, nhân dân, các anh chị, các ông bà, các bác, các cô, con cháu, con em, đồng hương, phụ huynh, dòng họ, họ, chi họ, tộc họ`,
);

/** Whoever gives without a name. */
export const NAMELESS = listed(
  `nhà hảo tâm giấu tên, nhà hảo tâm ẩn danh, mạnh thường quân giấu tên, người giấu tên, một người giấu tên, người dấu tên, giấu tên, dấu tên, ẩn danh, nhà hảo tâm, các nhà hảo tâm, một nhà hảo tâm, mạnh thường quân, không nêu tên, không tên, không ghi tên, vô danh, xin giấu tên, xin được giấu tên, khách vãng lai, hòm công đức, thùng quyên góp`,
);

/** With these somebody who may well be named asks not to be; also as they are written without diacritics, where they can be nothing else. */
export const UNNAMED = listed(
  `giấu tên, dấu tên, giấu danh, ẩn danh, không nêu tên, không ghi tên, không để tên, không muốn nêu tên, không công khai tên, không công bố tên, giau ten, dau ten, khong neu ten, khong ghi ten, khong de ten`,
);

/** Between who gives and what: no part of either. */
export const GIVING = listed(
  `ủng hộ, đóng góp, quyên góp, đóng, góp, tặng, biếu, hỗ trợ, trao, trao tặng, nộp, gửi, gửi tặng, tài trợ, giúp, đưa, cho, được, là`,
);

/** Behind an amount: how it was given. */
export const MANNERS = listed(`ck, chuyển khoản, tiền mặt, tm, tiền, số tiền, đã, bằng, vào, ngày`);

/** A gift that has not come. */
export const PROMISED = listed(
  `chưa nộp, chưa đóng, chưa thu, chưa ck, chưa chuyển, hứa, đăng ký, còn nợ, nợ, sẽ nộp, sẽ ủng hộ, sẽ chuyển, sẽ`,
);

/** Behind these stands what goods are worth, which is no money. */
export const WORTH = listed(`trị giá, giá trị, tương đương, quy ra tiền, quy tiền, quy đổi, tổng giá, thành tiền, giá`);

export const ROUGHLY = listed(`khoảng, chừng, gần, hơn, trên, dưới, độ, tầm`);

export const LABOUR = listed(
  `công lao động, ngày công lao động, ngày công, ngày lao động, buổi lao động, giờ lao động, giờ công, công thợ, công`,
);

/** In these goods are counted. */
export const UNITS = listed(
  `bộ, quyển, cuốn, chiếc, cái, thùng, kg, kí, ký, cân, tạ, tấn, yến, suất, phần, gói, túi, hộp, lít, bao, bịch, chai, con, cây, tập, ram, xấp, mét, m, m2, m3, khối, đôi, cặp, bó, lon, két, tờ, viên, bình, thanh, tấm, can, vỉ, lọ, lạng, thếp, đầu, quả, khay, set`,
);

/** They are names, too: 200 Thanh Hoa. */
export const NAMES_TOO = listed(`bình, thanh, tấn, yến, viên, sơn, tôn, lịch, ký, lạng, cát, tập, đôi, bộ, quả, cờ`);

/** What goods are that are counted without a unit: 2 xe đạp. */
export const GOODS = listed(
  `xe, sách, vở, máy, bàn, ghế, áo, quần, cặp, bút, tivi, ti vi, tv, gạo, mì, sữa, quạt, loa, tủ, giường, laptop, điện thoại, balo, ba lô, giày, dép, mũ, khăn, chăn, màn, đèn, bảng, kệ, giá sách, từ điển, đồng phục, học bổng, phần quà, quà, trứng, xi măng, gạch, cát, ngói, sơn, tôn, bóng, lịch, đồng hồ, nồi, bếp, nước, dầu, đường, bánh, kẹo, truyện, thẻ, màn hình, camera, cờ`,
);
