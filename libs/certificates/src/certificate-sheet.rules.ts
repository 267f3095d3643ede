import type { CertificateSheet } from '@app/documents';
import { AWARD_TEMPLATE, CERTIFICATE_TEMPLATES, type CertificateTemplate } from './certificate-templates';
import { inGroups } from './certificate-code.rules';

/** All that a certificate says. */
export interface CertificateFacts {
  code: string;
  honourCode: string;
  honour: string;
  isAward: boolean;
  theme: string | null;
  year: number;
  holder: string;
  place: string | null;
  issuer: string;
  /** Number and symbol of the decision. */
  decision: string | null;
  grantedOn: string;
  /** Where the decision is dated. */
  datedAt: string | null;
  signatureLines: readonly string[];
  signer: string | null;
  bookYear: number;
  number: number;
  validUntil: string | null;
}

export function templateOf({
  isAward,
  honourCode,
}: Pick<CertificateFacts, 'isAward' | 'honourCode'>): CertificateTemplate {
  if (isAward) return AWARD_TEMPLATE;
  const fitting = CERTIFICATE_TEMPLATES.filter(({ honours }) => honourCode.startsWith(honours));
  return fitting.toSorted((one, other) => other.honours.length - one.honours.length)[0]!;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** `ngày 15 tháng 02 năm 2027`: days below 10 and the months 1 and 2 with a zero, as Decree 30/2020 has it. */
function spoken(day: string): string {
  const [, year, month, date] = DATE.exec(day)!;
  const shown = Number(month) < 3 ? month! : String(Number(month));
  return `ngày ${date!} tháng ${shown} năm ${year!}`;
}

const DOTS = '……';

/** What has no number and no day yet. */
const UNDECIDED = {
  sources: [`Theo Quyết định số ${DOTS} ngày ${DOTS}`, `Vào sổ số ${DOTS}`],
  dateLine: `${DOTS}, ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`,
  code: null,
  qr: null,
};

/** As it would be, of what nobody has decided: no code, no squares, no number. */
export const previewSheet = (
  facts: Omit<CertificateFacts, 'code' | 'decision' | 'grantedOn' | 'datedAt' | 'signer' | 'bookYear' | 'number'> & {
    today: string;
  },
): CertificateSheet => {
  const { today, ...known } = facts;
  // Of the code nothing stays.
  const open = {
    code: '0'.repeat(12),
    decision: null,
    grantedOn: today,
    datedAt: null,
    signer: null,
    bookYear: 0,
    number: 0,
  };
  return { ...certificateSheet({ ...known, ...open }, { address: '', qr: '' }), ...UNDECIDED };
};

export function certificateSheet(
  facts: CertificateFacts,
  { address, qr }: { address: string; qr: string },
): CertificateSheet {
  const { heading, verb, phrase, withoutTheme = phrase } = templateOf(facts);
  const { code, holder, place, issuer, decision, grantedOn, datedAt, signatureLines, signer, bookYear, number } = facts;
  const wording = facts.theme === null ? withoutTheme : phrase;
  const filled = (text: string): string =>
    text
      .replaceAll('{year}', String(facts.year))
      .replaceAll('{honour}', () => facts.honour)
      .replaceAll('{theme}', () => facts.theme ?? '');
  return {
    issuer,
    heading: filled(heading),
    verb,
    holder,
    place,
    honour: filled(wording),
    notes: facts.validUntil === null ? [] : [`Có giá trị đến hết ${spoken(facts.validUntil)}`],
    sources: [
      `Theo Quyết định ${decision === null ? '' : `số ${decision} `}${spoken(grantedOn)}`,
      `Vào sổ số ${number}/${bookYear}`,
    ],
    dateLine: `${datedAt === null ? '' : `${datedAt}, `}${spoken(grantedOn)}`,
    authority: signatureLines.map((line) => line.toLocaleUpperCase('vi')),
    signer,
    code: inGroups(code),
    address,
    qr,
  };
}
