import { escaped, shownDay } from '@app/certificates';
import type { Language } from '@app/kernel';
import { dongText } from '@app/ledger';
import { FUND_WORDS } from './fund-page.words';
import type { PublishedCampaign } from './published-content';

/** Bytes of the campaigns of a page, so that it stays under 15 KB with what stands around them; the longest text alone is a little more. */
const MOST_BYTES = 9_000;
/** What stands around a row, or a heading. */
const FRAME = 60;

/** Rows of one campaign on one page. */
export interface CampaignPart {
  name: string;
  /** It began on the page before. */
  isContinued: boolean;
  rows: [name: string, value: string][];
}

/** Campaigns over as many pages as their texts need; a long one goes on, a single text is never torn. */
export function campaignPages(campaigns: readonly PublishedCampaign[], language: Language): CampaignPart[][] {
  const pages: CampaignPart[][] = [];
  let left = 0;
  const begin = (size: number): void => {
    if (pages.length === 0 || size > left) {
      pages.push([]);
      left = MOST_BYTES;
    }
  };
  for (const campaign of campaigns) {
    const { name } = campaign;
    let part: CampaignPart | null = null;
    for (const row of rowsOf(campaign, language)) {
      const heading: number = part === null ? bytesOf(name) : 0;
      const before = pages.length;
      begin(heading + bytesOf(row[1]));
      if (part === null || pages.length > before) {
        part = { name, isContinued: part !== null, rows: [] };
        pages.at(-1)!.push(part);
        left -= bytesOf(name);
      }
      part.rows.push(row);
      left -= bytesOf(row[1]);
    }
  }
  return pages;
}

const bytesOf = (text: string): number => Buffer.byteLength(escaped(text)) + FRAME;

function rowsOf(campaign: PublishedCampaign, language: Language): [string, string][] {
  const { campaign: words, receivedUsed } = FUND_WORDS[language];
  const { received, used, receivedInAll, usedInAll, postedOn, postedAt, resultOn, result } = campaign;
  const rows: [string, string | null][] = [
    [words.aim, campaign.aim],
    [words.content, campaign.content],
    [words.beneficiaries, campaign.beneficiaries],
    [words.activities, campaign.activities],
    [words.estimate, `${dongText(campaign.estimate)} đ`],
    [words.approved, shownDay(campaign.approvedOn)],
    [words.posted, postedOn && [shownDay(postedOn), postedAt].filter(Boolean).join(', ')],
    [words.year, receivedUsed(dongText(received), dongText(used))],
    [words.inAll, receivedUsed(dongText(receivedInAll), dongText(usedInAll))],
    [words.result, result && resultOn && `${result} (${shownDay(resultOn)})`],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
