import { escaped, otherLanguage, publicPage, shownDay } from '@app/certificates';
import type { Language } from '@app/kernel';
import { dongText } from '@app/ledger';
import { campaignPart, FEW, giverPart } from './fund-page-lists';
import { type FundPage, hrefOf, quantityText, type Show, STYLE, turning } from './fund-page-parts';
import { FUND_WORDS } from './fund-page.words';
import type { ListedFund } from './fund-pages.service';
import { contributionsOf, type PublishedLine, type PublishedStock, SECTIONS, sumOf } from './published-content';

/** Lines of one list on a page; the rest stands in the files. */
const MOST_LINES = 30;

/** A year of a fund, or one of its lists. */
export function fundPage(page: FundPage): string {
  const { language, show, facts } = page;
  const words = FUND_WORDS[language];
  const { shown } = facts;
  const parts = { figures: figurePart, givers: giverPart, campaigns: campaignPart };
  const body = `${head(page)}${ways(page)}${parts[show](page)}${show === 'figures' ? foot(page) : ''}`;
  const lang = otherLanguage(language);
  const other = { href: hrefOf(page, { lang }), word: words.other };
  return publicPage({ language, title: words.title(shown.year), style: STYLE, body, other });
}

function head({ language, facts: { shown } }: FundPage): string {
  const words = FUND_WORDS[language];
  const { content, edition, publishedOn, closedThrough, reason, year } = shown;
  const rows: [string, string][] = [
    [words.fields.fund, content.fund],
    [words.fields.office, content.office],
    ...(edition === null || publishedOn === null
      ? []
      : [[words.fields.published, words.published(shownDay(publishedOn), edition)] as [string, string]]),
    ...(reason === null ? [] : [[words.fields.reason, reason] as [string, string]]),
    [words.fields.books, booksSaid(closedThrough, year, language)],
  ];
  const draft = edition === null ? `<p class="draft">${words.preview}</p>` : '';
  return `<section>${draft}<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl></section>`;
}

/** As of which closed periods the figures are. */
export function booksSaid(closedThrough: string | null, year: number, language: Language): string {
  const words = FUND_WORDS[language];
  if (closedThrough === null || closedThrough < `${year}-01-31`) return words.notClosed;
  const closed = words.closed(shownDay(closedThrough));
  return closedThrough < `${year}-12-31` ? `${closed} ${words.openAfter}` : closed;
}

function ways(page: FundPage): string {
  const words = FUND_WORDS[page.language];
  const { named, shown } = page.facts;
  const way = (show: Show, word: string): string =>
    show === page.show ? `<b>${word}</b>` : `<a href="${hrefOf(page, { show, page: 1 })}">${word}</a>`;
  return `<nav>${way('figures', words.figures)}${way('givers', `${words.givers} (${dongText(named.givers)})`)}${way('campaigns', `${words.campaigns} (${shown.content.campaigns.length + (shown.content.campaignsLeftOut ?? 0)})`)}</nav>`;
}

const row = (name: string, beside: string, amount: string, isSum = false): string =>
  `<tr${isSum ? ' class="sum"' : ''}><th scope="row">${escaped(name)}${beside === '' ? '' : `<span>${escaped(beside)}</span>`}</th><td>${amount}</td></tr>`;

function figurePart(page: FundPage): string {
  const { language, facts } = page;
  const words = FUND_WORDS[language];
  const { lines, goods } = facts.shown.content;
  const summary = SECTIONS.filter(
    (section) => section !== 'other' || lines.some((line) => line.section === 'other'),
  ).map((section) => row(words.sections[section], '', dongText(sumOf(lines, section)), section === 'closing'));
  const of = (section: PublishedLine['section']): string => {
    const own = lines.filter((line) => line.section === section);
    if (own.length === 0) return '';
    return table(words.sections[section], lineRows(own, language), words.more);
  };
  return `<section><h2>${words.summary}</h2><table>${summary.join('')}</table><small>${words.unit}</small></section>${of('income')}${of('expenditure')}${of('other')}${of('closing')}${givenPart(page)}${goodsPart(goods, language)}`;
}

const table = (title: string, rows: readonly string[], more: (count: number) => string): string =>
  `<section><h2>${title}</h2><table>${rows.slice(0, MOST_LINES).join('')}</table>${rows.length > MOST_LINES ? `<p>${more(rows.length - MOST_LINES)}</p>` : ''}</section>`;

/** What it was, with its source and purpose beside it. */
function lineRows(lines: readonly PublishedLine[], language: Language): string[] {
  const words = FUND_WORDS[language];
  return lines.map(({ source, purpose, account, amount, count }) => {
    const name = account === null ? words.sources[source] : language === 'vi' ? account.nameVi : account.nameEn;
    const beside = [
      account === null ? null : words.sources[source],
      purpose ?? (account === null ? null : words.free),
      count === null ? null : words.times(count),
    ].filter((text) => text !== null);
    return row(name, beside.join(' · '), dongText(amount));
  });
}

/** Of whom the money is: who is not named is told together, and where they are few not how many. */
function givenPart({ language, facts: { shown, named } }: FundPage): string {
  const words = FUND_WORDS[language];
  const { lines, given, unnamedGifts } = shown.content;
  const money = contributionsOf(lines);
  if (money === 0 && given === 0 && named.givers === 0) return '';
  const rest = given - named.amount;
  const returned = money - given;
  const rows = [
    row(words.fields.money, '', dongText(money), true),
    row(words.fields.named, words.giverCount(named.givers), dongText(named.amount)),
    ...(rest === 0
      ? []
      : [row(words.fields.unnamed, unnamedGifts < FEW ? '' : words.unnamedGifts(unnamedGifts), dongText(rest))]),
    ...(returned === 0 ? [] : [row(words.fields.returned, '', dongText(returned))]),
  ];
  return `<section><h2>${words.contributions}</h2><table>${rows.join('')}</table></section>`;
}

function goodsPart(goods: readonly PublishedStock[], language: Language): string {
  const words = FUND_WORDS[language];
  if (goods.length === 0) return '';
  const rows = goods.map(({ kind, what, unit, hundredths, handedOut, isShared }) => {
    const beside = [
      kind === 'labour' ? words.labour : null,
      handedOut === 0 ? null : `${words.handedOut} ${quantityText(handedOut)} ${unit}`,
      isShared ? words.shared : null,
    ].filter((text) => text !== null);
    return row(what, beside.join(' · '), `${quantityText(hundredths)} ${escaped(unit)}`);
  });
  return table(words.goods, rows, words.more);
}

function foot({ language, facts: { shown, grants } }: FundPage): string {
  const words = FUND_WORDS[language];
  const { code, year, edition, editions } = shown;
  if (code === null || edition === null) return '';
  const file = (format: string): string => `/funds/${code}/${year}.${format}?edition=${edition}&amp;lang=${language}`;
  const json =
    grants === 0 ? '' : ` · <a href="/funds/${code}/${year}.json?edition=${edition}">${words.grants(grants)}</a>`;
  const others = editions.slice(0, MOST_LINES).map((one) => {
    const name = words.edition(one.year, one.edition, shownDay(one.publishedOn));
    const isThis = one.year === year && one.edition === edition;
    return `<li>${isThis ? `<b>${name}</b>` : `<a href="/funds/${code}/${one.year}?edition=${one.edition}&amp;lang=${language}">${name}</a>`}${one.reason === null ? '' : `<span>${escaped(one.reason)}</span>`}</li>`;
  });
  const beyond = editions.length - others.length;
  const more = beyond > 0 ? `<p>${words.editionsBeyond(beyond)}</p>` : '';
  return `<section><h2>${words.files}</h2><p><a href="${file('csv')}">CSV</a> · <a href="${file('xlsx')}">Excel</a>${json}</p></section><section><h2>${words.years}</h2><ul>${others.join('')}</ul>${more}</section><p><a href="/funds?lang=${language}">${words.all}</a></p>`;
}

/** Nothing is published there. */
export function noFundPage(language: Language, address: string): string {
  const words = FUND_WORDS[language];
  const lang = otherLanguage(language);
  const body = `<section role="status"><h2>${words.notShown}</h2><p>${words.notShownAbout}</p></section><p><a href="/funds?lang=${language}">${words.all}</a></p>`;
  const other = { href: escaped(`${address}?lang=${lang}`), word: words.other };
  return publicPage({ language, title: words.all, style: STYLE, body, other });
}

/** Funds of which a year is published. */
export function fundsPage(
  language: Language,
  { funds, page, pages }: { funds: readonly ListedFund[]; page: number; pages: number },
): string {
  const words = FUND_WORDS[language];
  const items = funds.map(
    ({ code, fund, office, year }) =>
      `<li><a href="/funds/${code}?lang=${language}">${escaped(fund)}</a><span>${escaped(`${office} · ${year}`)}</span></li>`,
  );
  const list = items.length === 0 ? `<p>${words.none}</p>` : `<ul>${items.join('\n')}</ul>`;
  const body = `<section><p>${words.allAbout}</p>${list}</section>${turning(language, page, pages, (to) => `/funds?page=${to}&amp;lang=${language}`)}`;
  const lang = otherLanguage(language);
  const other = { href: `/funds?page=${page}&amp;lang=${lang}`, word: words.other };
  return publicPage({ language, title: words.all, style: STYLE, body, other });
}
