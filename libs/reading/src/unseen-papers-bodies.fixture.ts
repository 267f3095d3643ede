import type { Paper } from './unseen-papers.fixture.ts';

/** Further ones: letterheads, days, reports and forms of assignment. */
export const PAPERS_OF_BODIES: Paper[] = [
  {
    kind: 'text flattened to one line',
    text: `HỘI ĐỒNG NHÂN DÂN XÃ CỒN ÉN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 08/NQ-HĐND Cồn Én, ngày 17 tháng 7 năm 2025 NGHỊ QUYẾT Về việc phát triển trung tâm học tập cộng đồng giai đoạn 2025 - 2030 HỘI ĐỒNG NHÂN DÂN XÃ CỒN ÉN KHÓA II, KỲ HỌP THỨ 3 Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Xét Tờ trình số 55/TTr-UBND ngày 08/7/2025 của Ủy ban nhân dân xã; QUYẾT NGHỊ: Điều 1. Thông qua mục tiêu phát triển trung tâm học tập cộng đồng. Điều 2. Giao Ủy ban nhân dân xã tổ chức thực hiện Nghị quyết, báo cáo Hội đồng nhân dân xã tại kỳ họp cuối năm. Điều 3. Thường trực Hội đồng nhân dân xã, các Ban của Hội đồng nhân dân xã giám sát việc thực hiện./. Nơi nhận: - Thường trực HĐND tỉnh; - UBND xã; - Lưu: VT. CHỦ TỊCH Huỳnh Văn Thử Bút`,
    says: {
      type: 'NQ',
      code: '08/NQ-HĐND',
      date: '2025-07-17',
      place: 'Cồn Én',
      issuers: ['Hội đồng nhân dân xã Cồn Én'],
      cites: ['55/TTr-UBND'],
      signers: ['Huỳnh Văn Thử Bút'],
      deadlines: [],
      tasks: ['do: Ủy ban nhân dân xã', 'do: Thường trực Hội đồng nhân dân xã', 'do: các Ban của Hội đồng nhân dân xã'],
    },
  },
  {
    kind: 'numbers and symbols with a dot or a space',
    text: `HỘI CỰU GIÁO CHỨC
TỈNH ĐỒNG VÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số : 17 / CV . HCGC
V/v phối hợp dạy lớp xóa mù chữ

Đồng Vân, ngày 5/5/2025

Kính gửi: Hội Cựu giáo chức các xã, phường

Căn cứ Chương trình phối hợp số 02 / CTrPH . HKH - HCGC ngày 10/02/2025, đề nghị Hội Cựu giáo chức các xã, phường cử hội viên dạy lớp xóa mù chữ, báo cáo về Tỉnh hội qua thư điện tử trước ngày 30.5.2025.

Nơi nhận:
- Như trên;
- Lưu VP.

TM. BAN THƯỜNG TRỰC
CHỦ TỊCH

Bàn Thị Mẫu Đơn`,
    says: {
      type: 'công văn',
      code: '17/CV-HCGC',
      date: '2025-05-05',
      place: 'Đồng Vân',
      subject: 'phối hợp dạy lớp xóa mù chữ',
      issuers: ['Hội Cựu giáo chức tỉnh Đồng Vân'],
      cites: ['02/CTrPH-HKH-HCGC'],
      addressees: ['Hội Cựu giáo chức các xã, phường'],
      recipients: ['Như trên', 'Lưu VP'],
      signers: ['Bàn Thị Mẫu Đơn'],
      deadlines: ['2025-05-30 Hội Cựu giáo chức các xã, phường > Tỉnh hội'],
      tasks: ['do: Hội Cựu giáo chức các xã, phường'],
    },
  },
  {
    kind: 'letterheads of bodies outside the government',
    text: `ĐẢNG BỘ TỈNH ĐỒNG VÂN
ĐẢNG ỦY XÃ LŨNG SIM
*
Số 33-CT/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Lũng Sim, ngày 21 tháng 3 năm 2025

CHỈ THỊ
về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học

Thời gian qua, công tác khuyến học của xã có chuyển biến. Ban Thường vụ Đảng ủy yêu cầu:

1- Các chi bộ đưa nội dung khuyến học vào nghị quyết hằng năm.
2- Ban Xây dựng Đảng chủ trì, phối hợp với Hội Khuyến học xã biên tập tài liệu tuyên truyền.
3- Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện Chỉ thị.
4- Ủy ban Kiểm tra Đảng ủy theo dõi, báo cáo Ban Thường vụ Đảng ủy trước ngày 15-12-2025.

Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lường Văn Minh Họa`,
    says: {
      type: 'CT',
      code: '33-CT/ĐU',
      date: '2025-03-21',
      place: 'Lũng Sim',
      subject: 'tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học',
      issuers: ['Đảng ủy xã Lũng Sim'],
      recipients: ['Thường trực Tỉnh ủy (báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
      signers: ['Lường Văn Minh Họa'],
      deadlines: ['2025-12-15 Ủy ban Kiểm tra Đảng ủy > Ban Thường vụ Đảng ủy'],
      tasks: [
        'do: Các chi bộ',
        'lead: Ban Xây dựng Đảng',
        'coordinate: Hội Khuyến học xã',
        'do: Mặt trận Tổ quốc Việt Nam xã',
        'do: Ủy ban Kiểm tra Đảng ủy',
      ],
    },
  },
  {
    kind: 'letterheads of bodies outside the government',
    text: `HỘI LIÊN HIỆP PHỤ NỮ TỈNH ĐỒNG VÂN
BTV HỘI LHPN XÃ THƯỢNG KHÊ
***
Số: 21/KH-BTV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thượng Khê, ngày 01 tháng 4 năm 2025

KẾ HOẠCH
Thực hiện mô hình "Mẹ đọc cùng con" năm 2025

III. TỔ CHỨC THỰC HIỆN
1. Ban Thường vụ Hội LHPN xã: ban hành kế hoạch, kiểm tra 02 đợt.
2. Các chi hội phụ nữ: đăng ký ít nhất 10 gia đình tham gia, gửi danh sách về Hội LHPN xã trước ngày 20/4.
Định kỳ ngày 25 hằng tháng, các chi hội phụ nữ báo cáo kết quả về Hội LHPN xã.

Nơi nhận:
- BTV Hội LHPN tỉnh;
- Các chi hội;
- Lưu VT.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Mùa Thị Ví Dụ`,
    says: {
      type: 'KH',
      code: '21/KH-BTV',
      date: '2025-04-01',
      place: 'Thượng Khê',
      subject: 'Thực hiện mô hình "Mẹ đọc cùng con" năm 2025',
      recipients: ['BTV Hội LHPN tỉnh', 'Các chi hội', 'Lưu VT'],
      signers: ['Mùa Thị Ví Dụ'],
      deadlines: ['2025-04-20 Các chi hội phụ nữ > Hội LHPN xã'],
      tasks: ['do: Ban Thường vụ Hội LHPN xã', 'do: Các chi hội phụ nữ', 'do: Các chi hội phụ nữ'],
      problems: ['DEADLINE_RECURS'],
    },
  },
  {
    kind: 'deadlines',
    text: `ỦY BAN NHÂN DÂN
TỈNH ĐỒNG VÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 405/KH-UBND

Đồng Vân, ngày 11 tháng 2 năm 2026

KẾ HOẠCH
Thực hiện chế độ thông tin về xã hội học tập năm 2026

II. CHẾ ĐỘ BÁO CÁO
1. Trung tâm học tập cộng đồng gửi số liệu cho UBND cấp xã trước ngày 05/6/2026; UBND cấp xã rà soát, gửi Sở Giáo dục và Đào tạo chậm nhất ngày 12/6/2026; Sở Giáo dục và Đào tạo tổng hợp, trình UBND tỉnh trước ngày 20/6/2026.
2. Hội Khuyến học tỉnh báo cáo Sở Giáo dục và Đào tạo chậm nhất 07 ngày làm việc kể từ khi kết thúc đợt kiểm tra.
3. UBND cấp xã hoàn thành việc cập nhật phần mềm trong quý III năm 2026.
4. Đơn vị được thành lập sau ngày 01/7/2026 thì chưa phải báo cáo kỳ này.
5. Nếu đến ngày 30/9/2026 không còn đơn vị chậm, tỉnh dự kiến rút gọn biểu mẫu.
6. Sở Nội vụ gửi kết quả bình xét thi đua về UBND tỉnh trước ngày 10 tháng 11 hằng năm.

Nơi nhận:
- Các sở, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nông Quốc Minh Hoạ`,
    says: {
      type: 'KH',
      code: '405/KH-UBND',
      date: '2026-02-11',
      deadlines: [
        '2026-06-05 Trung tâm học tập cộng đồng > UBND cấp xã',
        '2026-06-12 UBND cấp xã > Sở Giáo dục và Đào tạo',
        '2026-06-20 Sở Giáo dục và Đào tạo > UBND tỉnh',
        '2026-09-30 UBND cấp xã > ',
        '11-10 Sở Nội vụ > UBND tỉnh',
      ],
      problems: ['DEADLINE_RELATIVE'],
    },
  },
  {
    kind: 'reports tell what was done, and order nothing',
    text: `UBND XÃ CỒN ÉN
TRUNG TÂM HỌC TẬP CỘNG ĐỒNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 31/BC-TTHTCĐ

Cồn Én, ngày 28 tháng 11 năm 2025

BÁO CÁO
Kết quả hoạt động năm 2025 và phương hướng năm 2026

I. KẾT QUẢ
1. Ban Giám đốc đã giao các ấp rà soát nhu cầu học nghề, hoàn thành trước ngày 15/3/2025.
2. Hội Nông dân xã chủ trì, phối hợp với Trạm Khuyến nông mở 06 lớp, thu hút 214 lượt người.
3. Tổ thông tin lưu động đến từng hộ trước ngày khai giảng 05/9/2025.

II. HẠN CHẾ
Một số ấp chưa nộp báo cáo quý đúng hạn ngày 25/9/2025.

III. KIẾN NGHỊ
1. Đề nghị UBND xã bố trí kinh phí sửa mái nhà trung tâm.
2. Đề nghị Hội Khuyến học tỉnh hỗ trợ 02 bộ máy tính.

Nơi nhận:
- UBND xã;
- Lưu: TT.

GIÁM ĐỐC

Trà Thị Giả Thử`,
    says: {
      type: 'BC',
      code: '31/BC-TTHTCĐ',
      date: '2025-11-28',
      place: 'Cồn Én',
      subject: 'Kết quả hoạt động năm 2025 và phương hướng năm 2026',
      issuers: ['Trung tâm học tập cộng đồng xã Cồn Én'],
      recipients: ['UBND xã', 'Lưu: TT'],
      signers: ['Trà Thị Giả Thử'],
      deadlines: [],
      tasks: [],
    },
  },
  {
    kind: 'forms of assignment',
    text: `ỦY BAN NHÂN DÂN
PHƯỜNG BÃI SẬY

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 97/KH-UBND

Bãi Sậy, ngày 6 tháng 3 năm 2026

KẾ HOẠCH
Hưởng ứng Ngày Sách và Văn hóa đọc năm 2026

II. NHIỆM VỤ
1. Trang trí đường sách (đơn vị chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị; đơn vị phối hợp: Đoàn phường, Hội Phụ nữ phường). Thời gian: trước ngày 10/4/2026.
2. Thi kể chuyện theo sách.
- Chủ trì: Phòng Văn hóa - Xã hội.
- Phối hợp: các trường tiểu học.
3. Vận động tặng sách: giao Ủy ban MTTQ Việt Nam phường.
III. TỔ CHỨC THỰC HIỆN
1. Công an phường bảo đảm trật tự.
2. Các khu phố treo băng rôn từ ngày 15/4/2026.
3. Kinh phí: từ ngân sách phường.
Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội để được hướng dẫn./.

Nơi nhận:
- Các đơn vị tại mục III;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Đoàn Thị Nháp`,
    says: {
      code: '97/KH-UBND',
      issuers: ['Ủy ban nhân dân phường Bãi Sậy'],
      signers: ['Đoàn Thị Nháp'],
      deadlines: ['2026-04-10 Phòng Kinh tế, Hạ tầng và Đô thị > '],
      tasks: [
        'lead: Phòng Kinh tế, Hạ tầng và Đô thị',
        'coordinate: Đoàn phường',
        'coordinate: Hội Phụ nữ phường',
        'lead: Phòng Văn hóa - Xã hội',
        'coordinate: các trường tiểu học',
        'do: Ủy ban MTTQ Việt Nam phường',
        'do: Công an phường',
        'do: Các khu phố',
      ],
    },
  },
];
