import type { OfficialDocument } from '@app/documents';
import { longDate, shortDate } from '@app/directives';
import { type Office, unnumberedPaper } from '@app/issuing';
import type { Movement } from './movement.entity';
import type { MovementRegistration } from './registration.entity';

/** One registration with the words that a paper has for who takes part, and who registered on their behalf. */
export interface SpokenRegistration {
  registration: MovementRegistration;
  who: string;
  by: string | null;
}

type About = Pick<Movement, 'name' | 'slogan' | 'startsOn' | 'endsOn'>;

/** Lines to be filled in by hand where nothing was entered. */
const OPEN_LINES = 4;
const DOTS = '.'.repeat(60);

/** Bản đăng ký: what somebody undertakes in a movement, to be signed. No text at hand prescribes its form. */
export function commitmentPaper(
  office: Office,
  { name, slogan, startsOn, endsOn }: About,
  launcher: string | null,
  { registration, who, by }: SpokenRegistration,
): OfficialDocument {
  const { commitment, registeredOn } = registration;
  const time = endsOn === null ? `từ ${longDate(startsOn)}` : `từ ${longDate(startsOn)} đến ${longDate(endsOn)}`;
  const undertaken = commitment?.split(/\r?\n/).filter((line) => line.trim() !== '') ?? Array(OPEN_LINES).fill(DOTS);
  const texts = [
    `Bên đăng ký: ${who}.`,
    `Đăng ký tham gia phong trào "${name}"${launcher ? ` do ${launcher} phát động` : ''}, ${time}.`,
    ...(slogan ? [`Khẩu hiệu: "${slogan}".`] : []),
    'Nội dung đăng ký thực hiện:',
    ...(undertaken as string[]),
    by === null
      ? `Ngày đăng ký: ${shortDate(registeredOn)}.`
      : `Ngày đăng ký: ${shortDate(registeredOn)}, do ${by} đăng ký thay.`,
  ];
  const own = registration.organisationKey !== null && by === null;
  const made = unnumberedPaper(office, 'Bản đăng ký', `Tham gia phong trào "${name}"`);
  return {
    ...made,
    addressees: launcher ? [launcher] : [],
    body: texts.map((text) => ({ kind: 'paragraph', text })),
    signature: own ? made.signature : { lines: ['Đại diện bên đăng ký'], name: null },
  };
}

/** Who takes part, one line each. */
export function registrationList(
  office: Office,
  { name }: About,
  of: string,
  rows: readonly SpokenRegistration[],
): OfficialDocument {
  return {
    ...unnumberedPaper(office, 'Danh sách', `${of} đăng ký tham gia phong trào "${name}"`),
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', widthPercent: 7, align: 'center' },
          { title: 'Bên tham gia', widthPercent: 35, align: 'left' },
          { title: 'Ngày đăng ký', widthPercent: 14, align: 'center' },
          { title: 'Đăng ký thay bởi', widthPercent: 20, align: 'left' },
          { title: 'Nội dung đăng ký', widthPercent: 24, align: 'left' },
        ],
        rows: rows.map(({ registration, who, by }, at) => [
          String(at + 1),
          who,
          shortDate(registration.registeredOn),
          by ?? '',
          registration.commitment ?? '',
        ]),
      },
      { kind: 'paragraph', text: `Danh sách này có ${rows.length} bên tham gia.` },
    ],
  };
}
