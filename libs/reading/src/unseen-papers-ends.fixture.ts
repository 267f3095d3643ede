import type { Paper } from './unseen-papers.fixture.ts';

/** Further ones: persons, telegrams, the week, signatures, texts without a letterhead, rows. */
export const PAPERS_OF_ENDS: Paper[] = [
  {
    kind: 'forms of assignment',
    text: `UBND XÃ THƯỢNG KHÊ
TRƯỜNG TH&THCS SUỐI BẠC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-TH&THCS

Thượng Khê, ngày 25 tháng 9 năm 2025

KẾ HOẠCH
Tổ chức Hội thi "Đại sứ văn hóa đọc" cấp trường

V. PHÂN CÔNG NHIỆM VỤ
1. Ông Hồ Văn Tạm - Hiệu trưởng: chỉ đạo chung.
2. Bà Y Ví Dụ - Phó Hiệu trưởng: xây dựng thể lệ, duyệt bài dự thi trước ngày 10/10/2025.
3. Tổng phụ trách Đội: dàn dựng chương trình văn nghệ.
4. Giáo viên chủ nhiệm các lớp: phát động học sinh, nộp bài về cô Y Thử (thư viện) chậm nhất ngày 07/10/2025.
5. Nhân viên thư viện: trưng bày sách.
6. Ban đại diện cha mẹ học sinh: hỗ trợ phần thưởng.

Nơi nhận:
- Các tổ chuyên môn;
- Lưu: VT.

HIỆU TRƯỞNG

Hồ Văn Tạm`,
    says: {
      type: 'KH',
      code: '12/KH-TH&THCS',
      date: '2025-09-25',
      issuers: ['Trường TH&THCS Suối Bạc'],
      signers: ['Hồ Văn Tạm'],
      deadlines: ['2025-10-10 Bà Y Ví Dụ - Phó Hiệu trưởng > ', '2025-10-07 Giáo viên chủ nhiệm các lớp > cô Y Thử'],
      tasks: [
        'do: Ông Hồ Văn Tạm - Hiệu trưởng',
        'do: Bà Y Ví Dụ - Phó Hiệu trưởng',
        'do: Tổng phụ trách Đội',
        'do: Giáo viên chủ nhiệm các lớp',
        'do: Nhân viên thư viện',
        'do: Ban đại diện cha mẹ học sinh',
      ],
    },
  },
  {
    kind: 'forms of assignment',
    text: `CHỦ TỊCH ỦY BAN NHÂN DÂN
TỈNH ĐỒNG VÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/CĐ-CTUBND

Đồng Vân, ngày 30 tháng 8 năm 2025

CÔNG ĐIỆN
Về việc bảo đảm an toàn trường học trước mưa lũ

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG VÂN điện:
- Giám đốc các Sở: Giáo dục và Đào tạo, Xây dựng;
- Chủ tịch UBND các xã vùng thấp;
- Trưởng ban Quản lý các hồ chứa.

Mưa lớn dự báo kéo dài đến ngày 03/9/2025. Chủ tịch UBND tỉnh yêu cầu:

1. Sở Giáo dục và Đào tạo quyết định việc nghỉ học ở nơi ngập sâu.
2. Sở Xây dựng kiểm tra mái, tường rào trường học, hoàn thành trước 17 giờ ngày 31/8/2025.
3. Chủ tịch UBND các xã vùng thấp trực tiếp kiểm tra, báo cáo về Văn phòng UBND tỉnh trước 15 giờ hằng ngày.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Nông Quốc Minh Hoạ`,
    says: {
      type: 'CĐ',
      code: '07/CĐ-CTUBND',
      date: '2025-08-30',
      subject: 'bảo đảm an toàn trường học trước mưa lũ',
      issuers: ['Chủ tịch Ủy ban nhân dân tỉnh Đồng Vân'],
      deadlines: ['2025-08-31 Sở Xây dựng > '],
      tasks: ['do: Sở Giáo dục và Đào tạo', 'do: Sở Xây dựng', 'do: Chủ tịch UBND các xã vùng thấp'],
      problems: ['DEADLINE_RECURS'],
    },
  },
  {
    kind: 'week: dates and theme',
    text: `UBND XÃ CỒN ÉN
BAN CHỈ ĐẠO TUẦN LỄ HỌC TẬP SUỐT ĐỜI

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 03/KH-BCĐ

Cồn Én, ngày 18 tháng 9 năm 2025

KẾ HOẠCH
Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2025

1. Chủ đề: "Một ấp một lớp học, một nhà một tủ sách".
2. Thời gian: từ thứ Tư, ngày 01 đến hết thứ Ba, ngày 07 tháng 10 năm 2025.
3. Lễ khai mạc: 07 giờ 30 ngày 02/10/2025 tại sân đình ấp Giữa.
4. Phát động phong trào thi đua "Cả xã học số" trong Tuần lễ.
5. Các ấp gửi báo cáo kết quả về Ban Chỉ đạo xã sau khi bế mạc 03 ngày.

Nơi nhận:
- Các ấp;
- Lưu: VT.

TRƯỞNG BAN

Trà Văn Thử Việc`,
    says: {
      code: '03/KH-BCĐ',
      subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2025',
      week: {
        year: 2025,
        theme: 'Một ấp một lớp học, một nhà một tủ sách',
        from: '2025-10-01',
        to: '2025-10-07',
        opening: '2025-10-02',
      },
      movement: 'Cả xã học số',
      deadlines: [],
      problems: ['DEADLINE_RELATIVE'],
    },
    unread: ['movement'],
  },
  {
    kind: 'signatures',
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO - HỘI KHUYẾN HỌC - TỈNH ĐOÀN
TỈNH ĐỒNG VÂN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/CTrPH-SGDĐT-HKH-TĐ

Đồng Vân, ngày 3 tháng 3 năm 2025

CHƯƠNG TRÌNH PHỐI HỢP
Tiếp sức người học vùng khó giai đoạn 2025 - 2027

II. TRÁCH NHIỆM
1. Sở Giáo dục và Đào tạo: cung cấp danh sách học sinh.
2. Hội Khuyến học tỉnh: vận động nguồn lực.
3. Tỉnh đoàn: tổ chức đội hình tình nguyện.

TM. BAN THƯỜNG VỤ TỈNH ĐOÀN          TM. BAN THƯỜNG VỤ HỘI KHUYẾN HỌC          KT. GIÁM ĐỐC SỞ GDĐT
PHÓ BÍ THƯ                           CHỦ TỊCH                                  PHÓ GIÁM ĐỐC

Giàng A Nháp                         Lã Thị Minh Họa                           Quàng Văn Ví Dụ

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT 3 cơ quan.`,
    says: {
      type: 'CTr',
      code: '15/CTrPH-SGDĐT-HKH-TĐ',
      date: '2025-03-03',
      issuers: ['Sở Giáo dục và Đào tạo tỉnh Đồng Vân', 'Hội Khuyến học tỉnh Đồng Vân', 'Tỉnh đoàn Đồng Vân'],
      signers: ['Giàng A Nháp', 'Lã Thị Minh Họa', 'Quàng Văn Ví Dụ'],
      recipients: ['UBND tỉnh (b/c)', 'Lưu: VT 3 cơ quan'],
      tasks: ['do: Sở Giáo dục và Đào tạo', 'do: Hội Khuyến học tỉnh', 'do: Tỉnh đoàn'],
    },
  },
  {
    kind: 'signatures',
    text: `UBND XÃ LŨNG SIM
BẢN NÀ THỬ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

BIÊN BẢN
Họp bình xét danh hiệu "Gia đình học tập" năm 2025

Hôm nay, ngày 30 tháng 10 năm 2025, tại nhà văn hóa bản Nà Thử.
Chủ trì: ông Lò Văn Tạm, Trưởng bản. Thư ký: bà Cà Thị Thử.
Thành phần: 62/70 hộ.
Kết quả: 48 hộ được đề nghị công nhận.
Cuộc họp giao Trưởng bản hoàn thiện hồ sơ gửi UBND xã trước ngày 10/11/2025.
Biên bản kết thúc lúc 21 giờ cùng ngày.

ĐẠI DIỆN CÁC HỘ        THƯ KÝ              CHỦ TRÌ
(Ký, ghi rõ họ tên)    (Ký, ghi rõ họ tên)  (Ký, ghi rõ họ tên)

Lò Thị Nháp            Cà Thị Thử          Lò Văn Tạm`,
    says: {
      type: 'BB',
      code: null,
      date: '2025-10-30',
      subject: 'Họp bình xét danh hiệu "Gia đình học tập" năm 2025',
      issuers: ['Bản Nà Thử xã Lũng Sim'],
      signers: ['Lò Thị Nháp', 'Cà Thị Thử', 'Lò Văn Tạm'],
      deadlines: ['2025-11-10 Trưởng bản > UBND xã'],
      tasks: ['do: Trưởng bản'],
    },
  },
  {
    kind: 'no letterhead',
    text: `KẾ HOẠCH
Triển khai học bạ số cho học viên xóa mù chữ

Thực hiện Kế hoạch số 405/KH-UBND ngày 11/02/2026 của UBND tỉnh Đồng Vân;

Trung tâm Giáo dục thường xuyên tỉnh Đồng Vân xây dựng kế hoạch như sau:

I. NỘI DUNG
1. Nhập dữ liệu học viên.

II. THỰC HIỆN
1. Phòng Đào tạo tập huấn phần mềm cho giáo viên.
2. Giáo viên dạy lớp hoàn thành nhập dữ liệu trước 30/4/2026.`,
    says: {
      type: 'KH',
      code: null,
      subject: 'Triển khai học bạ số cho học viên xóa mù chữ',
      issuers: ['Trung tâm Giáo dục thường xuyên tỉnh Đồng Vân'],
      cites: ['405/KH-UBND'],
      deadlines: ['2026-04-30 Giáo viên dạy lớp > '],
      tasks: ['do: Phòng Đào tạo', 'do: Giáo viên dạy lớp'],
      signers: [],
    },
    unread: ['deadlines', 'tasks'],
  },
  {
    kind: 'file kinds',
    text: `| ỦY BAN NHÂN DÂN<br>XÃ THƯỢNG KHÊ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
| Số: 140/QĐ-UBND | Thượng Khê, ngày 07 tháng 5 năm 2026 |

QUYẾT ĐỊNH

Về việc thành lập Tổ công tác chuyển đổi số trong giáo dục thường xuyên

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THƯỢNG KHÊ

Căn cứ Quyết định số 99/QĐ-UBND ngày 02/4/2026 của Chủ tịch UBND tỉnh¹;

Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 18/TTr-VHXH ngày 05/5/2026.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác gồm các ông, bà có tên sau:

| STT | Họ và tên | Chức vụ | Nhiệm vụ |
| 1 | Kha Văn Nháp | Phó Chủ tịch UBND xã | Tổ trưởng |
| 2 | Lục Thị Thử | Trưởng phòng VH-XH | Tổ phó |

Điều 2. Tổ công tác xây dựng kế hoạch hoạt động, trình Chủ tịch UBND xã trước ngày 01/6/2026.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.

Điều 4. Chánh Văn phòng HĐND và UBND xã, Trưởng phòng Văn hóa - Xã hội và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.

| Nơi nhận:<br>- Như Điều 4;<br>- Lưu: VT. | CHỦ TỊCH<br><br><br>Kha Thị Giả Định |

¹ Đã được sửa đổi tại Quyết định số 101/QĐ-UBND ngày 20/4/2026.`,
    says: {
      type: 'QĐ',
      code: '140/QĐ-UBND',
      date: '2026-05-07',
      place: 'Thượng Khê',
      subject: 'thành lập Tổ công tác chuyển đổi số trong giáo dục thường xuyên',
      issuers: ['Ủy ban nhân dân xã Thượng Khê'],
      cites: ['99/QĐ-UBND', '18/TTr-VHXH', '101/QĐ-UBND'],
      recipients: ['Như Điều 4', 'Lưu: VT'],
      signers: ['Kha Thị Giả Định'],
      deadlines: ['2026-06-01 Tổ công tác > Chủ tịch UBND xã'],
      tasks: ['do: Tổ công tác'],
    },
    unread: ['cites'],
  },
];
