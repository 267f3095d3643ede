/** What a paper says by heart of a person, before any reader saw it. What is not named here is not looked at. */
export interface Says {
  type?: string | null;
  code?: string | null;
  date?: string | null;
  place?: string | null;
  subject?: string | null;
  issuers?: string[];
  /** Numbers of other documents, bases and references. */
  cites?: string[];
  addressees?: string[];
  recipients?: string[];
  signers?: string[];
  /** `2025-10-05 Các trường > UBND xã`, `10-31 …` of each year. */
  deadlines?: string[];
  tasks?: string[];
  week?: Record<string, unknown> | null;
  movement?: string | null;
  problems?: string[];
}

export interface Paper {
  /** One of the kinds of `reading-cases/index.json`. */
  kind: string;
  text: string;
  says: Says;
  /** What the reader does not get right yet, as it says it: `movement: null`. */
  unread?: string[];
}

/** Papers of offices, persons and places that do not exist, as they come from sites, scanners and colleagues. */
export const UNSEEN_PAPERS: Paper[] = [
  {
    kind: 'signature and registry marks that are no part of the text',
    text: `Người ký: Ủy ban nhân dân xã Lũng Sim
Email: lungsim@dongvan.example
Cơ quan: Tỉnh Đồng Vân
Thời gian ký: 14.10.2025 08:12:44 +07:00

TRƯỜNG THCS HẠ NAI
CÔNG VĂN ĐẾN
Số: 1204
Ngày 16 tháng 10 năm 2025
Chuyển: PHT Sầm

ỦY BAN NHÂN DÂN
XÃ LŨNG SIM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 518/UBND-VHXH
V/v rà soát người lớn chưa biết chữ
HỎA TỐC

Lũng Sim, ngày 14 tháng 10 năm 2025

Kính gửi:
- Hiệu trưởng các trường học trên địa bàn xã;
- Trưởng các bản.

Thực hiện Công văn số 2077/SGDĐT-GDTX ngày 06/10/2025 của Sở Giáo dục và Đào tạo tỉnh Đồng Vân về xóa mù chữ, UBND xã đề nghị Hiệu trưởng các trường học trên địa bàn xã, Trưởng các bản lập danh sách người từ 15 đến 60 tuổi chưa biết chữ, gửi về Phòng Văn hóa - Xã hội trước ngày 24/10/2025.

Nơi nhận:
- Như trên;
- Đảng ủy, HĐND xã (b/c);
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Sầm Văn Thí Dụ`,
    says: {
      type: 'công văn',
      code: '518/UBND-VHXH',
      date: '2025-10-14',
      place: 'Lũng Sim',
      subject: 'rà soát người lớn chưa biết chữ',
      issuers: ['Ủy ban nhân dân xã Lũng Sim'],
      cites: ['2077/SGDĐT-GDTX'],
      addressees: ['Hiệu trưởng các trường học trên địa bàn xã', 'Trưởng các bản'],
      recipients: ['Như trên', 'Đảng ủy, HĐND xã (b/c)', 'Lưu: VT, VHXH'],
      signers: ['Sầm Văn Thí Dụ'],
      deadlines: ['2025-10-24 Hiệu trưởng các trường học trên địa bàn xã + Trưởng các bản > Phòng Văn hóa - Xã hội'],
      tasks: ['do: Hiệu trưởng các trường học trên địa bàn xã', 'do: Trưởng các bản'],
    },
  },
  {
    kind: 'attached plan or regulation without its decision',
    text: `QUY CHẾ
Quản lý và sử dụng tủ sách cộng đồng
(Kèm theo Quyết định số 2216/QĐ-UBND ngày 04/11/2025 của Chủ tịch UBND xã Cồn Én)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
Quy chế này quy định việc cho mượn, kiểm kê và bổ sung sách.

Chương II
TRÁCH NHIỆM

Điều 4. Trách nhiệm của Ban Quản lý tủ sách
Mở cửa tủ sách ít nhất 03 buổi mỗi tuần.

Điều 5. Trách nhiệm của Trưởng ấp
Vận động hộ dân đóng góp sách.

Điều 6. Chế độ báo cáo
Ban Quản lý tủ sách báo cáo UBND xã kết quả hoạt động trước ngày 15 tháng 12 hằng năm.`,
    says: {
      type: 'QC',
      code: null,
      date: null,
      subject: 'Quản lý và sử dụng tủ sách cộng đồng',
      cites: ['2216/QĐ-UBND'],
      deadlines: ['12-15 Ban Quản lý tủ sách > UBND xã'],
      tasks: ['do: Ban Quản lý tủ sách', 'do: Trưởng ấp'],
      signers: [],
    },
  },
  {
    kind: 'text of a page above the letterhead',
    text: `Trang chủ » Chỉ đạo điều hành » Giáo dục
Xã Thượng Khê triển khai Kế hoạch số 12/KH-UBND về xã hội học tập
Đăng ngày: 22/09/2025 16:40 | Lượt xem: 318
Cỡ chữ A- A A+

UBND XÃ THƯỢNG KHÊ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO XÂY DỰNG              Độc lập - Tự do - Hạnh phúc
   XÃ HỘI HỌC TẬP

Số: 04/HD-BCĐ                     Thượng Khê, ngày 19 tháng 9 năm 2025

HƯỚNG DẪN
Đánh giá, công nhận "Dòng họ học tập" năm 2025

Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã Thượng Khê về xã hội học tập;

I. HỒ SƠ
Bản đăng ký và bảng tự chấm điểm.

II. TỔ CHỨC THỰC HIỆN
1. Hội Khuyến học xã
Thẩm định hồ sơ, trình Ban Chỉ đạo.
2. Chi hội khuyến học các thôn
Hướng dẫn dòng họ tự chấm điểm.

Nơi nhận:
- Ban Chỉ đạo huyện;
- Các thôn;
- Lưu: BCĐ.

TM. BAN CHỈ ĐẠO
TRƯỞNG BAN

Kha Thị Giả Định`,
    says: {
      type: 'HD',
      code: '04/HD-BCĐ',
      date: '2025-09-19',
      place: 'Thượng Khê',
      subject: 'Đánh giá, công nhận "Dòng họ học tập" năm 2025',
      issuers: ['Ban Chỉ đạo Xây dựng xã hội học tập xã Thượng Khê'],
      cites: ['12/KH-UBND'],
      recipients: ['Ban Chỉ đạo huyện', 'Các thôn', 'Lưu: BCĐ'],
      signers: ['Kha Thị Giả Định'],
      deadlines: [],
      tasks: ['do: Hội Khuyến học xã', 'do: Chi hội khuyến học các thôn'],
    },
  },
  {
    kind: 'text of a page below the end',
    text: `HỘI KHUYẾN HỌC TỈNH ĐỒNG VÂN
HỘI KHUYẾN HỌC XÃ LŨNG SIM

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 09/TB-HKH

Lũng Sim, ngày 02 tháng 6 năm 2025

THÔNG BÁO
Xét trao học bổng "Bước chân vùng cao" đợt 1 năm 2025

1. Đối tượng: học sinh hộ nghèo.
2. Các chi hội nộp hồ sơ về Thường trực Hội Khuyến học xã chậm nhất ngày 20/6/2025.

Nơi nhận:
- Các chi hội;
- Lưu: VPH.

TM. BAN CHẤP HÀNH
CHỦ TỊCH

Vừ A Ví Dụ

TIN CÙNG CHUYÊN MỤC
» Công văn số 311/UBND-VX ngày 28/5/2025 về tổng kết năm học
» Quyết định 87/QĐ-HKH về khen thưởng
Tải văn bản: 09-TB-HKH.pdf (214 KB)
Bình luận (0)
© 2025 Trang thông tin xã Lũng Sim. Chịu trách nhiệm chính: Lò Thị Tạm`,
    says: {
      type: 'TB',
      code: '09/TB-HKH',
      date: '2025-06-02',
      place: 'Lũng Sim',
      subject: 'Xét trao học bổng "Bước chân vùng cao" đợt 1 năm 2025',
      issuers: ['Hội Khuyến học xã Lũng Sim'],
      cites: [],
      recipients: ['Các chi hội', 'Lưu: VPH'],
      signers: ['Vừ A Ví Dụ'],
      deadlines: ['2025-06-20 Các chi hội > Thường trực Hội Khuyến học xã'],
      tasks: ['do: Các chi hội'],
    },
  },
  {
    kind: 'words broken by a scanner',
    text: `UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘl CHỦ NGHĨA VIÊT NAM
TÌNH ĐỒNG VÂN                 Ðộc lập - Tự do - Hanh phúc

Sô: 1 733 /KH-UBND           Đồng Vân, ngày 2l tháng 8 năm 2O25

KÊ HOẠCH
Phát triển thư viện lưu động giai đoạn 2025 - 2030

Căn cứ Nghị quyết số 21/NQ-HĐND ngày 11/7/2025 của Hội đồng nhân dân tỉnh;

Ill. TÔ CHỨC THỰC HIỆN
1. Sở Văn hóa, Thể thao và Du lịch: Chủ trì, phối hợp với Sở Giáo dục và Đào tạo vận hành xe thư viện.
2. Uỷ ban nhân dân các xã, phường: Bố trí địa điểm.

Nơi nhận:
- TT Tỉnh uỷ;
- UBND các xã, phường;
- Lưu: VT, KGVX.

TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH

Nông Quốc Minh Hoạ`,
    says: {
      type: 'KH',
      code: '1733/KH-UBND',
      place: 'Đồng Vân',
      subject: 'Phát triển thư viện lưu động giai đoạn 2025 - 2030',
      issuers: ['Ủy ban nhân dân tỉnh Đồng Vân'],
      cites: ['21/NQ-HĐND'],
      recipients: ['TT Tỉnh uỷ', 'UBND các xã, phường', 'Lưu: VT, KGVX'],
      signers: ['Nông Quốc Minh Hoạ'],
      deadlines: [],
      tasks: [
        'lead: Sở Văn hóa, Thể thao và Du lịch',
        'coordinate: Sở Giáo dục và Đào tạo',
        'do: Uỷ ban nhân dân các xã, phường',
      ],
    },
  },
  {
    kind: 'lines broken where they should not be',
    text: `SỞ GIÁO DỤC VÀ ĐÀO TẠO
ĐỒNG VÂN
TRUNG TÂM GDNN-GDTX
KHU VỰC 3

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 66/KH-
TTKV3

Lũng Sim, ngày 09
tháng 01 năm 2026

KẾ HOẠCH
Mở lớp xóa mù chữ giai đoạn 2
năm 2026 tại các bản vùng
biên

I. MỤC TIÊU
Mở 04 lớp, mỗi lớp không quá 25
học viên.
II. PHÂN CÔNG
1. Tổ Giáo vụ: xếp thời khóa biểu, hoàn
thành trước ngày
- 2 -
25/01/2026.
2. Tổ Hành chính - Quản trị: chuẩn bị đèn, bàn ghế.

Nơi nhận:
- Sở GDĐT (để
báo cáo);
- Các tổ;
- Lưu: VT.

GIÁM ĐỐC

Đèo Thị Thử
Nghiệm`,
    says: {
      type: 'KH',
      code: '66/KH-TTKV3',
      date: '2026-01-09',
      place: 'Lũng Sim',
      subject: 'Mở lớp xóa mù chữ giai đoạn 2 năm 2026 tại các bản vùng biên',
      recipients: ['Sở GDĐT (để báo cáo)', 'Các tổ', 'Lưu: VT'],
      deadlines: ['2026-01-25 Tổ Giáo vụ > '],
      tasks: ['do: Tổ Giáo vụ', 'do: Tổ Hành chính - Quản trị'],
    },
  },
];
