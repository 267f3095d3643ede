import { escaped, shownDay } from '@app/certificates';
import type { Language } from '@app/kernel';
import { dongText } from '@app/ledger';
import { type FundPage, hrefOf, quantityText, turning } from './fund-page-parts';
import { FUND_WORDS } from './fund-page.words';
import { CAMPAIGNS_ON_A_PAGE } from './fund-pages.service';
import type { PublishedGoods } from './published-content';
import type { PublishedCampaign } from './published-content';

/** Fewer givers who are not named are not counted out. */
export const FEW = 5;
/** Kinds of goods of one giver on a page; the rest stands in the files. */
const MOST_GOODS = 4;

/** Who gave what: whoever is not named is counted alone. */
export function giverPart(page: FundPage): string {
  const { language, facts } = page;
  const words = FUND_WORDS[language];
  const named = facts.givers.filter(({ name }) => name !== null);
  const items = named.map(({ name, amount, goods }) => {
    const given = [amount === 0 ? null : `${dongText(amount)} đ`, goodsSaid(goods, language)].filter(Boolean);
    return `<li><b>${escaped(name!)}</b><span>${escaped(given.join('; '))}</span></li>`;
  });
  const hidden = facts.givers.length - named.length;
  const list = items.length === 0 ? `<p>${words.noGivers}</p>` : `<ul>${items.join('\n')}</ul>`;
  const rest = hidden < FEW ? '' : `<p>${words.hiddenHere(hidden)}</p>`;
  return `<section><h2>${words.givers}</h2>${list}${rest}</section>${turning(language, facts.page, facts.pages, (to) => hrefOf(page, { page: to }))}`;
}

function goodsSaid(goods: readonly PublishedGoods[], language: Language): string {
  const said = goods
    .slice(0, MOST_GOODS)
    .map(({ what, unit, hundredths }) => `${quantityText(hundredths)} ${unit} ${what}`);
  const more = goods.length - MOST_GOODS;
  return [...said, ...(more > 0 ? [FUND_WORDS[language].more(more)] : [])].join('; ');
}

/** Campaigns with their plan, their posting and what came of them. */
export function campaignPart(page: FundPage): string {
  const { language, facts } = page;
  const words = FUND_WORDS[language];
  const { campaigns } = facts.shown.content;
  const begin = (facts.page - 1) * CAMPAIGNS_ON_A_PAGE;
  const shown = campaigns.slice(begin, begin + CAMPAIGNS_ON_A_PAGE).map((one) => campaignSaid(one, language));
  const list = shown.length === 0 ? `<section><p>${words.noCampaigns}</p></section>` : shown.join('\n');
  return `${list}${turning(language, facts.page, facts.pages, (to) => hrefOf(page, { page: to }))}`;
}

function campaignSaid(campaign: PublishedCampaign, language: Language): string {
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
  const facts = rows.flatMap(([name, value]) => (value ? [`<dt>${name}</dt><dd>${escaped(value)}</dd>`] : []));
  return `<section><h2>${escaped(campaign.name)}</h2><dl>${facts.join('')}</dl></section>`;
}
