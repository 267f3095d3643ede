/** The first day of the two-tier map: 34 provinces, no districts. */
export const NEW_MAP_FROM = '2025-07-01';
export const OLD_MAP_TO = '2025-06-30';

/**
 * "Before our records": the lower bound of everything that stood before the new map. When a unit was really founded is not
 * confirmed, and an invented day would look like a fact.
 */
export const BEFORE_RECORDS = '1900-01-01';

/** The provinces were merged by the resolution; their codes were given by the decision of 30 June 2025. */
export const MERGER_BASIS = 'Nghị quyết 202/2025/QH15; mã số theo Quyết định 19/2025/QĐ-TTg';

export interface ProvinceFact {
  code: string;
  /** Name on 2025-07-01. */
  name: string;
  /** Codes, until 2025-06-30, of the provinces that it was formed from. */
  from: readonly string[];
}

/** The 34 provincial units of 2025-07-01 and what became of the 63. */
export const provinceFacts: readonly ProvinceFact[] = [
  { code: '01', name: 'Thành phố Hà Nội', from: ['01'] },
  { code: '04', name: 'Tỉnh Cao Bằng', from: ['04'] },
  { code: '08', name: 'Tỉnh Tuyên Quang', from: ['02', '08'] },
  { code: '11', name: 'Tỉnh Điện Biên', from: ['11'] },
  { code: '12', name: 'Tỉnh Lai Châu', from: ['12'] },
  { code: '14', name: 'Tỉnh Sơn La', from: ['14'] },
  { code: '15', name: 'Tỉnh Lào Cai', from: ['10', '15'] },
  { code: '19', name: 'Tỉnh Thái Nguyên', from: ['06', '19'] },
  { code: '20', name: 'Tỉnh Lạng Sơn', from: ['20'] },
  { code: '22', name: 'Tỉnh Quảng Ninh', from: ['22'] },
  { code: '24', name: 'Tỉnh Bắc Ninh', from: ['24', '27'] },
  { code: '25', name: 'Tỉnh Phú Thọ', from: ['17', '25', '26'] },
  { code: '31', name: 'Thành phố Hải Phòng', from: ['30', '31'] },
  { code: '33', name: 'Tỉnh Hưng Yên', from: ['33', '34'] },
  { code: '37', name: 'Tỉnh Ninh Bình', from: ['35', '36', '37'] },
  { code: '38', name: 'Tỉnh Thanh Hoá', from: ['38'] },
  { code: '40', name: 'Tỉnh Nghệ An', from: ['40'] },
  { code: '42', name: 'Tỉnh Hà Tĩnh', from: ['42'] },
  { code: '44', name: 'Tỉnh Quảng Trị', from: ['44', '45'] },
  { code: '46', name: 'Thành phố Huế', from: ['46'] },
  { code: '48', name: 'Thành phố Đà Nẵng', from: ['48', '49'] },
  { code: '51', name: 'Tỉnh Quảng Ngãi', from: ['51', '62'] },
  { code: '52', name: 'Tỉnh Gia Lai', from: ['52', '64'] },
  { code: '56', name: 'Tỉnh Khánh Hoà', from: ['56', '58'] },
  { code: '66', name: 'Tỉnh Đắk Lắk', from: ['54', '66'] },
  { code: '68', name: 'Tỉnh Lâm Đồng', from: ['60', '67', '68'] },
  { code: '75', name: 'Tỉnh Đồng Nai', from: ['70', '75'] },
  { code: '79', name: 'Thành phố Hồ Chí Minh', from: ['74', '77', '79'] },
  { code: '80', name: 'Tỉnh Tây Ninh', from: ['72', '80'] },
  { code: '82', name: 'Tỉnh Đồng Tháp', from: ['82', '87'] },
  { code: '86', name: 'Tỉnh Vĩnh Long', from: ['83', '84', '86'] },
  { code: '91', name: 'Tỉnh An Giang', from: ['89', '91'] },
  { code: '92', name: 'Thành phố Cần Thơ', from: ['92', '93', '94'] },
  { code: '96', name: 'Tỉnh Cà Mau', from: ['95', '96'] },
];

/** Kind and name of a unit, and of communes below it, changed on a day by a text. */
export interface RenamingFact {
  provinceCode: string;
  on: string;
  name: string;
  legalBasis: string;
  /** Ten communes became wards on the same day; which ones, the official list says. */
  communesLegalBasis: string;
}

export const renamingFacts: readonly RenamingFact[] = [
  {
    provinceCode: '75',
    on: '2026-04-30',
    name: 'Thành phố Đồng Nai',
    legalBasis: 'Nghị quyết 30/2026/QH16',
    communesLegalBasis: 'Nghị quyết 30/2026/QH16 và Nghị quyết 237/NQ-UBTVQH16',
  },
];
