import { type DraftParts, counted, type Office, openDraft } from '@app/issuing';
import { DonationKind } from '@app/donations';
import { amountInWords } from '@app/money-rules';

/** What was given, as a letter says it. */
export interface ThankedGift {
  kind: DonationKind;
  day: string;
  amount: number | null;
  quantity: number | null;
  unit: string | null;
  what: string | null;
  campaign: string | null;
}

export interface Thanked {
  /** Null of whoever asked not to be named, and of whoever said no name. */
  giver: string | null;
  gifts: readonly ThankedGift[];
}

const NUMBER = new Intl.NumberFormat('vi-VN');
/** Whoever is not named is spoken to as this. */
const SOMEBODY = 'Quý nhà hảo tâm';

const paragraph = (text: string): DraftParts['body'][number] => ({ kind: 'paragraph', text });

/** `50 bộ Sách giáo khoa lớp 5`, `12 công Đóng kệ sách`, `1.000.000 đồng` */
export const giftText = ({ kind, amount, quantity, unit, what }: Omit<ThankedGift, 'day' | 'campaign'>): string =>
  kind === DonationKind.Money
    ? `${NUMBER.format(amount ?? 0)} đồng`
    : [NUMBER.format(quantity ?? 0), unit, what].filter(Boolean).join(' ');

/** Thanks for one gift or several, in writing: a person finishes it. */
export function thankYouLetter(office: Office, { giver, gifts }: Thanked, day: (on: string) => string): DraftParts {
  const whom = giver ?? SOMEBODY;
  const campaigns = [...new Set(gifts.flatMap(({ campaign }) => campaign ?? []))];
  const forWhat = campaigns.length === 0 ? '' : ` cho ${campaigns.map((name) => `"${name}"`).join(', ')}`;
  const money = gifts.reduce((sum, { kind, amount }) => sum + (kind === DonationKind.Money ? amount! : 0), 0);
  return {
    ...openDraft(office, 'CV', 'Cảm ơn đóng góp, tài trợ'),
    addressees: [whom],
    body: [
      paragraph(`${office.name} trân trọng cảm ơn ${whom} đã đóng góp, tài trợ${forWhat}:`),
      ...gifts.map((gift): DraftParts['body'][number] => ({
        kind: 'item',
        text: `- ${giftText(gift)}, nhận ${day(gift.day)};`,
      })),
      ...(money > 0
        ? [paragraph(`Số tiền đã nhận: ${NUMBER.format(money)} đồng (bằng chữ: ${amountInWords(money, 'vi')}).`)]
        : []),
      paragraph(
        `${counted(gifts.length)} khoản trên đã được ghi sổ và sử dụng đúng mục đích; ${office.name} công khai kết quả sử dụng theo quy định.`,
      ),
      paragraph(`Kính chúc ${whom} sức khỏe, thành công.`),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}
