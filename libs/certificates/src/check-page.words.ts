import type { Language } from '@app/kernel';
import { RevocationGround } from '@app/recognitions';
import { CertificateStanding } from './certificate-check.view';

interface Words {
  title: string;
  ask: string;
  hint: string;
  check: string;
  other: string;
  standings: Record<CertificateStanding, { word: string; said: string }>;
  fields: Record<
    'holder' | 'honour' | 'year' | 'issuer' | 'decision' | 'validUntil' | 'replacedOn' | 'revokedOn' | 'ground',
    string
  >;
  unlimited: string;
  grounds: Record<RevocationGround, string>;
  ceased: (day: string) => string;
  heirs: (names: string) => string;
  masked: string;
  checkedOn: (day: string) => string;
}

/** Each language of the page names itself to readers of the other. */
export const CHECK_WORDS: Record<Language, Words> = {
  vi: {
    title: 'Kiểm tra giấy chứng nhận, giấy khen, bằng khen',
    ask: 'Mã in trên giấy',
    hint: '12 ký tự, ví dụ ABCD-EFGH-JKMN; không phân biệt chữ hoa, chữ thường.',
    check: 'Kiểm tra',
    other: 'English',
    standings: {
      [CertificateStanding.Genuine]: { word: 'Giấy thật, còn giá trị', said: 'Hãy so thông tin dưới đây với giấy.' },
      [CertificateStanding.Replaced]: {
        word: 'Đã được cấp lại',
        said: 'Việc công nhận, khen thưởng vẫn còn; tờ giấy này đã được thay bằng giấy khác.',
      },
      [CertificateStanding.Revoked]: { word: 'Đã bị hủy hoặc thu hồi', said: 'Giấy này không còn giá trị.' },
      [CertificateStanding.Expired]: { word: 'Đã hết thời hạn', said: 'Giấy thật, nhưng thời hạn đã qua.' },
      [CertificateStanding.Unknown]: {
        word: 'Không có giấy nào mang mã này',
        said: 'Hãy xem lại từng ký tự. Nếu mã đúng như trên giấy, hãy hỏi cơ quan ghi trên giấy.',
      },
    },
    fields: {
      holder: 'Người, tập thể được công nhận',
      honour: 'Danh hiệu, hình thức khen thưởng',
      year: 'Năm',
      issuer: 'Nơi quyết định',
      decision: 'Quyết định',
      validUntil: 'Có giá trị đến hết',
      replacedOn: 'Cấp lại ngày',
      revokedOn: 'Hủy, thu hồi ngày',
      ground: 'Lý do',
    },
    unlimited: 'không ghi thời hạn',
    grounds: {
      [RevocationGround.FalseDeclaration]: 'khai không đúng thành tích',
      [RevocationGround.FalsePapers]: 'giấy tờ không đúng',
      [RevocationGround.UnlawfulAppraisal]: 'xét, thẩm định trái quy định',
      [RevocationGround.LaterFinding]: 'kết luận có sau khi quyết định',
    },
    ceased: (day) => `Cơ quan này đã thôi hoạt động từ sau ngày ${day}.`,
    heirs: (names) => `Nay là: ${names}.`,
    masked: 'Tên người được viết tắt để bảo vệ dữ liệu cá nhân.',
    checkedOn: (day) => `Kết quả của ngày ${day}.`,
  },
  en: {
    title: 'Check a certificate',
    ask: 'Code on the certificate',
    hint: '12 characters, such as ABCD-EFGH-JKMN; capitals do not matter.',
    check: 'Check',
    other: 'Tiếng Việt',
    standings: {
      [CertificateStanding.Genuine]: { word: 'Genuine and valid', said: 'Compare what stands below with the paper.' },
      [CertificateStanding.Replaced]: {
        word: 'Replaced',
        said: 'The recognition stands; another certificate has taken the place of this one.',
      },
      [CertificateStanding.Revoked]: { word: 'Revoked', said: 'The certificate is no longer valid.' },
      [CertificateStanding.Expired]: { word: 'Expired', said: 'Genuine, but its term is over.' },
      [CertificateStanding.Unknown]: {
        word: 'No certificate has this code',
        said: 'Look at each character again. If the code is as printed, ask the office named on the paper.',
      },
    },
    fields: {
      holder: 'Recognised',
      honour: 'Title or award',
      year: 'Year',
      issuer: 'Decided by',
      decision: 'Decision',
      validUntil: 'Valid until',
      replacedOn: 'Replaced on',
      revokedOn: 'Revoked on',
      ground: 'Reason',
    },
    unlimited: 'no term is set',
    grounds: {
      [RevocationGround.FalseDeclaration]: 'false declaration of achievements',
      [RevocationGround.FalsePapers]: 'false papers',
      [RevocationGround.UnlawfulAppraisal]: 'appraised against the rules',
      [RevocationGround.LaterFinding]: 'a finding after the decision',
    },
    ceased: (day) => `This office ceased after ${day}.`,
    heirs: (names) => `Its work is continued by: ${names}.`,
    masked: 'Names of people are shortened to protect personal data.',
    checkedOn: (day) => `As of ${day}.`,
  },
};
