import type { OfficialDocument } from '@app/documents';
import { shortDate } from '@app/directives';
import { type Office, unnumberedPaper } from '@app/issuing';
import type { TitleRegistration } from './title-registration.entity';

/** One registration with the words that a paper has for its title, for who strives, and who registered on their behalf. */
export interface SpokenTitle {
  registration: TitleRegistration;
  title: string;
  who: string;
  by: string | null;
}

/** Bản đăng ký danh hiệu: all that one strives for in the year of the asked registration, to be signed as that was made. No text at hand prescribes its form. */
export function titlePaper(office: Office, asked: SpokenTitle, rows: readonly SpokenTitle[]): OfficialDocument {
  const { registration, who, by } = asked;
  const { year } = registration;
  const made = unnumberedPaper(office, 'Bản đăng ký', `Danh hiệu năm ${year}`);
  const own = registration.organisationKey !== null && by === null;
  return {
    ...made,
    body: [
      { kind: 'paragraph', text: `Bên đăng ký: ${who}.` },
      { kind: 'paragraph', text: `Đăng ký phấn đấu đạt các danh hiệu sau trong năm ${year}:` },
      {
        kind: 'table',
        columns: [
          { title: 'TT', widthPercent: 8, align: 'center' },
          { title: 'Danh hiệu', widthPercent: 37, align: 'left' },
          { title: 'Ngày đăng ký', widthPercent: 15, align: 'center' },
          { title: 'Nội dung phấn đấu', widthPercent: 40, align: 'left' },
        ],
        rows: rows.map((row, at) => [
          String(at + 1),
          row.title,
          shortDate(row.registration.registeredOn),
          row.registration.note ?? '',
        ]),
      },
      ...(by === null ? [] : [{ kind: 'paragraph' as const, text: `Do ${by} đăng ký thay.` }]),
    ],
    signature: own ? made.signature : { lines: ['Đại diện bên đăng ký'], name: null },
  };
}

/** Who strives for what in a year, one line each. */
export function titleList(office: Office, year: number, of: string, rows: readonly SpokenTitle[]): OfficialDocument {
  return {
    ...unnumberedPaper(office, 'Danh sách', `${of} đăng ký danh hiệu năm ${year}`),
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', widthPercent: 6, align: 'center' },
          { title: 'Bên đăng ký', widthPercent: 30, align: 'left' },
          { title: 'Danh hiệu', widthPercent: 28, align: 'left' },
          { title: 'Ngày đăng ký', widthPercent: 14, align: 'center' },
          { title: 'Đăng ký thay bởi', widthPercent: 22, align: 'left' },
        ],
        rows: rows.map(({ registration, title, who, by }, at) => [
          String(at + 1),
          who,
          title,
          shortDate(registration.registeredOn) + (registration.isLate ? ' (quá hạn)' : ''),
          by ?? '',
        ]),
      },
      { kind: 'paragraph', text: `Danh sách này có ${rows.length} lượt đăng ký.` },
    ],
  };
}
