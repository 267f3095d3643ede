/**
 * Weeks and documents that really were, as the official documents and dispatches of those years give them. What they leave
 * blank stays blank here too; no figure of theirs is invented.
 */
export interface DocumentFact {
  /** How the other facts name it. */
  ref: string;
  type: string;
  code: string | null;
  issuer: string;
  issuedOn: string | null;
  subject: string;
  basedOn: string[];
  keeper: KeeperName;
}

export type KeeperName = 'government' | 'khanhHoa2021' | 'haiAn2022' | 'quangNam2023' | 'laiChau';

export const documents: DocumentFact[] = [
  {
    ref: 'NĐ30',
    type: 'NĐ',
    code: '30/2020/NĐ-CP',
    issuer: 'Chính phủ',
    issuedOn: '2020-03-05',
    subject: 'Về công tác văn thư',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'QĐ1373',
    type: 'QĐ',
    code: '1373/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2021-07-30',
    subject: 'Phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021-2030”',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'QĐ387',
    type: 'QĐ',
    code: '387/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2022-03-25',
    subject:
      'Phê duyệt Chương trình “Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021-2030”',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'QĐ677',
    type: 'QĐ',
    code: '677/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2022-06-03',
    subject: 'Phê duyệt Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021-2030”',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'TT24',
    type: 'TT',
    code: '24/2023/TT-BGDĐT',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issuedOn: '2023-12-11',
    subject: 'Quy định về đánh giá, công nhận “Đơn vị học tập” cấp huyện, tỉnh',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'TT25',
    type: 'TT',
    code: '25/2023/TT-BGDĐT',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issuedOn: '2023-12-27',
    subject: 'Quy định về đánh giá, công nhận “Cộng đồng học tập” cấp xã, huyện, tỉnh',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'CV3764',
    type: 'CV',
    code: '3764/BGDĐT-GDTX',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issuedOn: '2021-08-31',
    subject: 'Về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'CV4864',
    type: 'CV',
    code: '4864/BGDĐT-GDTX',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issuedOn: '2023-09-08',
    subject: 'Về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2023',
    basedOn: ['QĐ1373'],
    keeper: 'government',
  },
  {
    ref: 'CV5201',
    type: 'CV',
    code: '5201/BGDĐT-GDĐT',
    issuer: 'Bộ Giáo dục và Đào tạo',
    issuedOn: '2024-09-09',
    subject: 'Về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    basedOn: [],
    keeper: 'government',
  },
  {
    ref: 'CV8852',
    type: 'CV',
    code: '8852/UBND-KGVX',
    issuer: 'Ủy ban nhân dân tỉnh Khánh Hòa',
    issuedOn: '2021-09-10',
    subject: 'V/v tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2021',
    basedOn: ['CV3764', 'QĐ1373'],
    keeper: 'khanhHoa2021',
  },
  {
    ref: 'KH-HaiAn',
    type: 'KH',
    code: null,
    issuer: 'Ủy ban nhân dân quận Hải An',
    issuedOn: null,
    subject: 'Tổ chức “Tuần lễ hưởng ứng học tập suốt đời năm 2022” quận Hải An',
    basedOn: [],
    keeper: 'haiAn2022',
  },
  {
    ref: 'KH6543',
    type: 'KH',
    code: '6543/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Quảng Nam',
    issuedOn: '2023-09-26',
    subject: 'Triển khai các hoạt động Tuần lễ hưởng ứng học tập suốt đời năm 2023 trên địa bàn tỉnh Quảng Nam',
    basedOn: ['QĐ1373', 'CV4864'],
    keeper: 'quangNam2023',
  },
  {
    ref: 'KH-LaiChau',
    type: 'KH',
    code: null,
    issuer: 'Ủy ban nhân dân tỉnh Lai Châu',
    issuedOn: null,
    subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    basedOn: ['CV5201'],
    keeper: 'laiChau',
  },
];

export interface WeekFact {
  ref: string;
  organisation: KeeperName;
  parent: string | null;
  directive: string | null;
  year: number;
  theme: string | null;
  startsOn: string | null;
  endsOn: string | null;
  openingOn: string | null;
}

/** National weeks, and the local ones that inherit from them. In 2021 each place chose its own theme. */
export const weeks: WeekFact[] = [
  {
    ref: 'VN2021',
    organisation: 'government',
    parent: null,
    directive: 'CV3764',
    year: 2021,
    theme: null,
    startsOn: '2021-10-01',
    endsOn: '2021-10-07',
    openingOn: null,
  },
  {
    ref: 'VN2022',
    organisation: 'government',
    parent: null,
    directive: null,
    year: 2022,
    theme: 'Thúc đẩy chuyển đổi số phục vụ cho học tập suốt đời sau đại dịch COVID-19',
    startsOn: '2022-10-01',
    endsOn: '2022-10-07',
    openingOn: null,
  },
  {
    ref: 'VN2023',
    organisation: 'government',
    parent: null,
    directive: 'CV4864',
    year: 2023,
    theme: 'Xây dựng năng lực tự học trong kỷ nguyên số',
    startsOn: '2023-10-02',
    endsOn: '2023-10-08',
    openingOn: null,
  },
  {
    ref: 'VN2024',
    organisation: 'government',
    parent: null,
    directive: 'CV5201',
    year: 2024,
    theme: 'Phát triển văn hóa đọc thúc đẩy học tập suốt đời',
    startsOn: '2024-10-01',
    endsOn: '2024-10-07',
    openingOn: null,
  },
  {
    ref: 'KH2021',
    organisation: 'khanhHoa2021',
    parent: 'VN2021',
    directive: 'CV8852',
    year: 2021,
    theme: null,
    startsOn: null,
    endsOn: null,
    openingOn: null,
  },
  {
    ref: 'HA2022',
    organisation: 'haiAn2022',
    parent: 'VN2022',
    directive: 'KH-HaiAn',
    year: 2022,
    theme: null,
    startsOn: null,
    endsOn: null,
    openingOn: '2022-10-01',
  },
  {
    ref: 'QN2023',
    organisation: 'quangNam2023',
    parent: 'VN2023',
    directive: 'KH6543',
    year: 2023,
    theme: null,
    startsOn: null,
    endsOn: null,
    openingOn: '2023-10-02',
  },
  {
    ref: 'LC2024',
    organisation: 'laiChau',
    parent: 'VN2024',
    directive: 'KH-LaiChau',
    year: 2024,
    theme: null,
    startsOn: null,
    endsOn: null,
    openingOn: '2024-10-01',
  },
];
