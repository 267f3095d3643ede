import { CHECK_WORDS, codeInAddress, escaped, otherLanguage, publicPage, shownDay } from '@app/certificates';
import type { Language } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import { DISCLOSED_WORDS } from './disclosed-page.words';
import type { DisclosedCount, DisclosedDecision, DisclosedRecognition } from './disclosed.view';
import type { ShownList } from './shown-lists';

const STYLE = `section p:first-child{margin-top:0}section dl{margin:0}ol,ul{list-style:none;margin:0;padding:0}li{padding:.5rem 0;border-top:1px solid #dcdcd6;overflow-wrap:anywhere}li:first-child{border:0}
li span{display:block;color:#4d4d4a;font-size:.95rem}li em{display:block;font-style:normal;color:#a3161d}
nav{display:flex;gap:1rem;justify-content:space-between;margin-bottom:1rem}nav a{padding:.4rem 0}`;

interface ListPage {
  language: Language;
  code: string;
  /** Null: nothing is shown there. */
  list: DisclosedDecision | null;
}

/** What an office shows of one decision. */
export function disclosedPage({ language, code, list }: ListPage): string {
  const words = DISCLOSED_WORDS[language];
  const address = `/disclosed/${codeInAddress(code)}`;
  const at = (page: number, lang: Language): string => `${address}?page=${page}&amp;lang=${lang}`;
  const other = { href: at(list?.page ?? 1, otherLanguage(language)), word: words.other };
  const all = `<p><a href="/disclosed?lang=${language}">${words.all}</a></p>`;
  const body =
    list === null
      ? `<section role="status"><h2>${words.notShown}</h2><p>${words.notShownAbout}</p></section>${all}`
      : `${head(list, language)}${named(list, language)}${turning(list, language, (page) => at(page, language))}<small>${words.askedOn(shownDay(list.askedOn))}</small>${all}`;
  return publicPage({ language, title: words.title, style: STYLE, body, other });
}

function head(list: DisclosedDecision, language: Language): string {
  const words = DISCLOSED_WORDS[language];
  const { fields } = words;
  const { decision, decidedOn, issuer, basis, namesPeople, peopleBasis, shownFrom, shownUntil, counts } = list;
  const hasPeople = counts.some(({ kind }) => kind === SubjectKind.Citizen || kind === SubjectKind.Family);
  const honour = onlyHonour(list, language);
  const rows: [string, string][] = [
    [fields.decision, [decision, shownDay(decidedOn)].filter(Boolean).join(', ')],
    [fields.issuer, issuer],
    ...(honour === null ? [] : [[fields.honour, honour] as [string, string]]),
    [fields.counts, counts.map((count) => counted(count, language)).join('; ')],
    ...(hasPeople
      ? [[fields.people, namesPeople ? words.peopleNamed(peopleBasis ?? '') : words.peopleCounted] as [string, string]]
      : []),
    [fields.basis, basis ?? words.unverified],
    [fields.shown, words.from(shownDay(shownFrom), shownUntil && shownDay(shownUntil))],
  ];
  return `<section><dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`).join('')}</dl></section>`;
}

function counted({ kind, recognised, revoked }: DisclosedCount, language: Language): string {
  const words = DISCLOSED_WORDS[language];
  const said = words.counted[kind](recognised);
  return revoked === 0 ? said : `${said} (${words.revokedOf(revoked)})`;
}

/** Said once where a page has no other. */
function onlyHonour({ recognitions }: DisclosedDecision, language: Language): string | null {
  const honours = new Set(
    recognitions.map(({ honour, year }) => `${honour[language]}, ${DISCLOSED_WORDS[language].year(year)}`),
  );
  return honours.size === 1 ? [...honours][0]! : null;
}

function named(list: DisclosedDecision, language: Language): string {
  const words = DISCLOSED_WORDS[language];
  const isSaid = onlyHonour(list, language) !== null;
  const items = list.recognitions.map((one) => item(one, language, isSaid)).join('\n');
  const unnamed = list.unnamed === 0 ? '' : `<p>${words.unnamed(list.unnamed)}</p>`;
  return `<section>${items === '' ? `<p>${words.nobodyNamed}</p>` : `<ol>${items}</ol>`}${unnamed}</section>`;
}

function item(one: DisclosedRecognition, language: Language, isSaid: boolean): string {
  const words = DISCLOSED_WORDS[language];
  const { name, place, honour, year, number, bookYear, revokedOn, revocationGround } = one;
  const said = isSaid ? [] : [honour[language], words.year(year)];
  const beside = [...said, place, words.number(number, bookYear)].flatMap((text) => text ?? []).join(' · ');
  const ground = revocationGround && CHECK_WORDS[language].grounds[revocationGround];
  const revoked = revokedOn === null ? '' : `<em>${words.revoked(shownDay(revokedOn), ground)}</em>`;
  return `<li><b>${escaped(name)}</b><span>${escaped(beside)}</span>${revoked}</li>`;
}

interface Turned {
  page: number;
  pages: number;
}

function turning({ page, pages }: Turned, language: Language, hrefOf: (page: number) => string): string {
  if (pages === 1) return '';
  const words = DISCLOSED_WORDS[language];
  const link = (to: number, word: string): string =>
    to < 1 || to > pages ? '<span></span>' : `<a href="${hrefOf(to)}">${word}</a>`;
  return `<nav>${link(page - 1, words.earlier)}<span>${words.page(page, pages)}</span>${link(page + 1, words.later)}</nav>`;
}

interface AllPage extends Turned {
  language: Language;
  lists: readonly ShownList[];
}

/** What is shown today, the latest first. */
export function disclosedLists({ language, lists, page, pages }: AllPage): string {
  const words = DISCLOSED_WORDS[language];
  const items = lists.map(({ code, decision, decidedOn, issuer }) => {
    const name = [decision, shownDay(decidedOn)].filter(Boolean).join(', ');
    return `<li><a href="/disclosed/${code}?lang=${language}">${escaped(name)}</a><span>${escaped(issuer)}</span></li>`;
  });
  const body = `<section><p>${words.allAbout}</p>${items.length === 0 ? `<p>${words.none}</p>` : `<ul>${items.join('\n')}</ul>`}</section>${turning(
    { page, pages },
    language,
    (to) => `/disclosed?page=${to}&amp;lang=${language}`,
  )}`;
  const lang = otherLanguage(language);
  const other = { href: `/disclosed?page=${page}&amp;lang=${lang}`, word: words.other };
  return publicPage({ language, title: words.all, style: STYLE, body, other });
}
