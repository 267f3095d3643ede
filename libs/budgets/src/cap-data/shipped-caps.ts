import { CapUnit } from '@app/ledger';

/** Read about second hand; the resolutions themselves were not read, so days and articles are missing. */
export const shippedCaps = [
  {
    name: 'Hỗ trợ người học xóa mù chữ (Kon Tum)',
    amount: 500_000,
    per: [CapUnit.Person],
    citation: 'Nghị quyết 58/2022/NQ-HĐND tỉnh Kon Tum, 29/8/2022; chưa đọc điều khoản',
  },
  {
    name: 'Người học xóa mù chữ, mỗi chương trình (Nghệ An)',
    amount: 1_800_000,
    per: [CapUnit.Person],
    citation: 'Nghị quyết 10/2023/NQ-HĐND tỉnh Nghệ An; chưa đọc điều khoản',
  },
  {
    name: 'Thắp sáng lớp học ban đêm (Nghệ An)',
    amount: 200_000,
    per: [CapUnit.Class],
    citation: 'Nghị quyết 10/2023/NQ-HĐND tỉnh Nghệ An; chưa đọc điều khoản và đơn vị tính',
  },
  {
    name: 'Sổ sách lớp học mỗi kỳ (Nghệ An)',
    amount: 480_000,
    per: [CapUnit.Class],
    citation: 'Nghị quyết 10/2023/NQ-HĐND tỉnh Nghệ An; chưa đọc điều khoản',
  },
];
