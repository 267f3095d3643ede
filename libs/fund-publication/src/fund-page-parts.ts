import { escaped } from '@app/certificates';
import type { Language } from '@app/kernel';
import { dongText } from '@app/ledger';
import { FUND_WORDS } from './fund-page.words';
import type { PageFacts } from './fund-pages.service';

export const STYLE = `main{max-width:46rem}section dl{margin:0}ul{list-style:none;margin:0;padding:0}li{padding:.4rem 0;border-top:1px solid #dcdcd6;overflow-wrap:anywhere}li:first-child{border:0}
li span{display:block;color:#4d4d4a;font-size:.95rem}table{width:100%;border-collapse:collapse}td,th{padding:.3rem 0;border-top:1px solid #dcdcd6;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
td{text-align:right;white-space:nowrap;padding-left:1rem}th span{display:block;color:#4d4d4a;font-size:.9rem}tr.sum *{font-weight:700}h2{font-size:1.1rem;margin-bottom:.5rem}
nav{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem 1.2rem;margin-bottom:1rem}nav a,p a{display:inline-block;padding:.3rem 0}p{margin:.5rem 0}.draft{color:#a3161d;font-weight:700}`;

export type Show = 'figures' | 'givers' | 'campaigns';

export interface FundPage {
  language: Language;
  show: Show;
  facts: PageFacts;
  /** Address of the same publication, to which `show`, `page` and `lang` are added. */
  address: string;
}

/** Address of a part; text of an attribute. */
export const hrefOf = (
  { address, show, facts, language }: FundPage,
  to: Partial<{ show: Show; page: number; lang: Language }>,
): string => {
  const asked = { show, page: facts.page, lang: language, ...to };
  const [path, query = ''] = address.split('?');
  const params = new URLSearchParams(query);
  params.set('show', asked.show);
  params.set('page', String(asked.page));
  params.set('lang', asked.lang);
  return escaped(`${path}?${params.toString()}`);
};

/** `12,5` */
export const quantityText = (hundredths: number): string => {
  const whole = dongText(Math.trunc(Math.abs(hundredths) / 100));
  const rest = String(Math.abs(hundredths) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${hundredths < 0 ? '-' : ''}${whole}${rest === '' ? '' : `,${rest}`}`;
};

export function turning(language: Language, page: number, pages: number, href: (page: number) => string): string {
  if (pages === 1) return '';
  const words = FUND_WORDS[language];
  const link = (to: number, word: string): string =>
    to < 1 || to > pages ? '<span></span>' : `<a href="${href(to)}">${word}</a>`;
  return `<nav>${link(page - 1, words.earlier)}<span>${words.page(page, pages)}</span>${link(page + 1, words.later)}</nav>`;
}
