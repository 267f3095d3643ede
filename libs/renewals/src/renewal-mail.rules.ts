import { shortDate } from '@app/directives';
import type { IsoDate } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';

/** One recognition of which an organisation is told. */
export interface EndingLine {
  honour: string;
  year: number;
  kind: SubjectKind;
  validUntil: IsoDate;
  /** Of an organisation; people are counted and not named. */
  holder: string | null;
}

const KINDS: Readonly<Record<SubjectKind, string>> = {
  organisation: 'đơn vị',
  community: 'cộng đồng',
  clan: 'dòng họ',
  family: 'gia đình',
  citizen: 'công dân',
};

/** Organisations that are named one by one. */
const MOST_NAMED = 20;

const digits = new Intl.NumberFormat('vi-VN');

function lineOf(own: readonly EndingLine[], at: number): string {
  const [{ honour, year, kind, validUntil }] = own as [EndingLine];
  const named = [...new Set(own.flatMap(({ holder }) => holder ?? []))].toSorted();
  const names = named.slice(0, MOST_NAMED).join('; ');
  const more = named.length > MOST_NAMED ? `; và ${digits.format(named.length - MOST_NAMED)} ${KINDS[kind]} khác` : '';
  return [
    `${at + 1}. ${honour} (năm ${year}): ${digits.format(own.length)} ${KINDS[kind]}`,
    `   Ngày cuối cùng còn hiệu lực: ${shortDate(validUntil)}`,
    ...(names ? [`   ${names}${more}`] : []),
  ].join('\n');
}

/** The mail to one organisation, the nearest day first; mails are in Vietnamese. */
export function renewalMail(organisation: string, lines: readonly EndingLine[]): { subject: string; text: string } {
  const grouped = Map.groupBy(lines, ({ honour, year, kind, validUntil }) =>
    [validUntil, honour, year, kind].join('\t'),
  );
  const sorted = [...grouped].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, own]) => own);
  const first = sorted[0]![0]!.validUntil;
  return {
    subject: `Nhắc hạn công nhận: ${digits.format(lines.length)} công nhận sắp hết hiệu lực, sớm nhất ngày ${shortDate(first)}`,
    text: [
      `Kính gửi: ${organisation}`,
      'Các công nhận sau đây sắp hết hiệu lực:',
      ...sorted.map(lineOf),
      'Muốn được công nhận lại, đơn vị đề nghị trong đợt xét mới. Danh sách từng trường hợp xem trên hệ thống, mục Sắp hết hiệu lực; thư này không nêu tên người dân.',
      'Thư này do hệ thống gửi tự động, xin không trả lời.',
    ].join('\n\n'),
  };
}
