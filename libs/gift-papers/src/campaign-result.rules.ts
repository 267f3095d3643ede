import { type DraftParts, type Office, openDraft, section } from '@app/issuing';
import type { Campaign } from '@app/campaigns';
import { amountInWords } from '@app/money-rules';

/** What one giver gave, as it is posted; null of whoever is not named. */
export interface PostedGiver {
  name: string | null;
  /** How many of those who are not named stand together in the line. */
  count: number;
  money: number;
  /** Goods and labour, each as it is counted. */
  others: readonly string[];
}

export interface CampaignResult {
  campaign: Pick<
    Campaign,
    'name' | 'content' | 'aim' | 'beneficiaries' | 'estimate' | 'approvedOn' | 'postedOn' | 'result'
  >;
  /** Number of the document by which it was approved. */
  document: string | null;
  givers: readonly PostedGiver[];
  /** Givers beyond those that are listed. */
  unlisted: { count: number; money: number };
  received: number;
  used: number;
  /** What money was spent on, as the books call it. */
  uses: readonly { name: string; amount: number }[];
  /** Goods: what came in, was handed out, and is still in the store. */
  goods: readonly { name: string; unit: string; cameIn: number; wentOut: number; remains: number }[];
}

const NUMBER = new Intl.NumberFormat('vi-VN');
const NAMELESS = 'Nhà hảo tâm không nêu tên';

const paragraph = (text: string): DraftParts['body'][number] => ({ kind: 'paragraph', text });
const heading = (at: number, title: string): DraftParts['body'][number] => ({
  kind: 'heading',
  level: 1,
  text: section(at, title),
});

/** What a campaign took in, from whom, and what was done with it: a report that a person finishes, signs and posts. */
export function campaignResult(office: Office, said: CampaignResult, day: (on: string) => string): DraftParts {
  const { campaign, document, received, used } = said;
  const { name, content, aim, beneficiaries, estimate, approvedOn, postedOn } = campaign;
  const since = [
    approvedOn && `được duyệt ${day(approvedOn)}${document === null ? '' : ` (${document})`}`,
    postedOn && `niêm yết ${day(postedOn)}`,
  ].filter(Boolean);
  return {
    ...openDraft(office, 'BC', `Kết quả vận động, tiếp nhận và sử dụng tài trợ "${name}"`),
    body: [
      heading(0, 'Đợt vận động'),
      paragraph(`${content}. Mục đích: ${aim}. Đối tượng thụ hưởng: ${beneficiaries}.`),
      paragraph(`Dự toán ${NUMBER.format(estimate)} đồng${since.length > 0 ? `; ${since.join('; ')}` : ''}.`),
      heading(1, 'Kết quả tiếp nhận'),
      ...takenIn(said),
      heading(2, 'Việc sử dụng'),
      ...uses(said),
      paragraph(remainder(received - used)),
      ...(campaign.result === null ? [] : [paragraph(campaign.result)]),
    ],
    recipients: ['Các nhà tài trợ', 'Niêm yết', 'Lưu: VT'],
  };
}

/** More may have been spent than came in: of another source, or with what was lent. */
function remainder(amount: number): string {
  const said = `${NUMBER.format(Math.abs(amount))} đồng (bằng chữ: ${amountInWords(Math.abs(amount), 'vi')}).`;
  return `${amount < 0 ? 'Đã chi vượt số đã thu' : 'Còn lại'}: ${said}`;
}

function takenIn({ givers, unlisted, received }: CampaignResult): DraftParts['body'] {
  if (givers.length === 0) return [paragraph('Chưa tiếp nhận khoản nào.')];
  const money = `Tiền đã thu vào sổ: ${NUMBER.format(received)} đồng (bằng chữ: ${amountInWords(received, 'vi')}).`;
  return [
    paragraph(money),
    {
      kind: 'table',
      columns: [
        { title: 'STT', widthPercent: 8, align: 'center' },
        { title: 'Nhà tài trợ', widthPercent: 37, align: 'left' },
        { title: 'Số tiền (đồng)', widthPercent: 20, align: 'right' },
        { title: 'Hiện vật, ngày công', widthPercent: 35, align: 'left' },
      ],
      rows: givers.map(({ name, count, money: amount, others }, at) => [
        String(at + 1),
        name ?? (count > 1 ? `${NAMELESS} (${count} khoản)` : NAMELESS),
        amount === 0 ? '' : NUMBER.format(amount),
        others.join('; '),
      ]),
    },
    ...(unlisted.count === 0
      ? []
      : [
          paragraph(
            `Và ${unlisted.count} nhà tài trợ khác: ${NUMBER.format(unlisted.money)} đồng (danh sách kèm theo).`,
          ),
        ]),
  ];
}

function uses({ uses: spent, used, goods }: CampaignResult): DraftParts['body'] {
  const money =
    spent.length === 0
      ? [paragraph('Chưa chi khoản nào.')]
      : [
          paragraph(`Đã chi ${NUMBER.format(used)} đồng:`),
          ...spent.map(({ name, amount }): DraftParts['body'][number] => ({
            kind: 'item',
            text: `- ${name}: ${NUMBER.format(amount)} đồng;`,
          })),
        ];
  return [
    ...money,
    ...goods.map(({ name, unit, cameIn, wentOut, remains }): DraftParts['body'][number] => ({
      kind: 'item',
      text: `- ${name}: nhận ${NUMBER.format(cameIn)} ${unit}, đã trao ${NUMBER.format(wentOut)} ${unit}, còn trong kho ${NUMBER.format(remains)} ${unit};`,
    })),
  ];
}
