import { escaped } from '@app/certificates';
import type { Language } from '@app/kernel';
import { dongText } from '@app/ledger';
import type { CampaignPart } from './campaign-pages';
import { type FundPage, hrefOf, quantityText, turning } from './fund-page-parts';
import { FUND_WORDS } from './fund-page.words';
import type { PublishedGoods } from './published-content';

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
  const { edition } = facts.shown;
  const asOf = edition === null ? '' : `<small>${words.namesNow(edition)}</small>`;
  return `<section><h2>${words.givers}</h2>${list}${rest}${asOf}</section>${turning(language, facts.page, facts.pages, (to) => hrefOf(page, { page: to }))}`;
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
  const list =
    facts.campaigns.length === 0
      ? `<section><p>${words.noCampaigns}</p></section>`
      : facts.campaigns.map((part) => campaignSaid(part, words.goesOn)).join('\n');
  const beyond = facts.shown.content.campaignsLeftOut ?? 0;
  const more = beyond > 0 && facts.page === facts.pages ? `<p>${words.campaignsBeyond(beyond)}</p>` : '';
  return `${list}${more}${turning(language, facts.page, facts.pages, (to) => hrefOf(page, { page: to }))}`;
}

function campaignSaid({ name, isContinued, rows }: CampaignPart, goesOn: string): string {
  const facts = rows.map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`);
  return `<section><h2>${escaped(name)}${isContinued ? ` (${goesOn})` : ''}</h2><dl>${facts.join('')}</dl></section>`;
}
