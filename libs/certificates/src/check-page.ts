import type { Language } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import type { CertificateCheck, CheckedCertificate } from './certificate-check.view';
import { CHECK_WORDS } from './check-page.words';
import { escaped, otherLanguage, publicPage, shownDay } from './public-page';

/** The code is typed in large letters; the answer bears its colour at its side. */
const STYLE = `label{display:block;font-weight:600}
input{width:100%;font:inherit;font-size:1.25rem;letter-spacing:.06em;padding:.6rem;border:1px solid #6f6f6a;border-radius:.35rem;margin:.35rem 0;text-transform:uppercase}
button{font:inherit;font-weight:600;width:100%;padding:.7rem;border:0;border-radius:.35rem;color:#fff;background:#0b5394;margin-top:.5rem}
section{border-left:.5rem solid var(--at)}h2{color:var(--at)}
.genuine{--at:#176b2c}.replaced,.expired{--at:#8a5200}.revoked,.unknown{--at:#a3161d}`;

export interface CheckPage {
  language: Language;
  /** As it was typed; empty before anything was. */
  typed: string;
  /** Null: nothing was asked yet. */
  check: CertificateCheck | null;
}

export function checkPage({ language, typed, check }: CheckPage): string {
  const words = CHECK_WORDS[language];
  const shown = check?.certificate?.code ?? typed.slice(0, 20);
  const asked = shown === '' ? '' : `&amp;code=${encodeURIComponent(shown)}`;
  const other = { href: `/check?lang=${otherLanguage(language)}${asked}`, word: words.other };
  const body = `${check === null ? '' : result(check, language)}<form action="/check" method="get"><label for="code">${words.ask}</label>
<input id="code" name="code" value="${escaped(shown)}" maxlength="20" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint">
<small id="hint">${words.hint}</small><input type="hidden" name="lang" value="${language}"><button>${words.check}</button></form>`;
  return publicPage({ language, title: words.title, style: STYLE, body, other });
}

function result({ standing, certificate, checkedOn }: CertificateCheck, language: Language): string {
  const words = CHECK_WORDS[language];
  const { word, said } = words.standings[standing];
  const rows = certificate === null ? '' : `<dl>${fields(certificate, language)}</dl>`;
  const notes = [
    ...(certificate !== null && isPersonal(certificate.kind) ? [words.masked] : []),
    words.checkedOn(shownDay(checkedOn)),
  ];
  return `<section class="${standing}" role="status"><h2>${word}</h2>${said}${rows}<small>${notes.join(' ')}</small></section>
`;
}

const isPersonal = (kind: SubjectKind): boolean => kind === SubjectKind.Citizen || kind === SubjectKind.Family;

function fields(certificate: CheckedCertificate, language: Language): string {
  const { fields: names, unlimited, grounds, ceased, heirs } = CHECK_WORDS[language];
  const { honour, holder, year, issuer, issuerEndedOn, issuerToday, decision, grantedOn } = certificate;
  const { validUntil, replacedOn, revokedOn, revocationGround } = certificate;
  const after = issuerEndedOn === null ? [] : [ceased(shownDay(issuerEndedOn))];
  if (issuerToday.length > 0) after.push(heirs(issuerToday.join(', ')));
  const rows: [string, string, string?][] = [
    ...(revokedOn === null ? [] : [[names.revokedOn, shownDay(revokedOn)] as [string, string]]),
    ...(revocationGround === null ? [] : [[names.ground, grounds[revocationGround]] as [string, string]]),
    ...(replacedOn === null ? [] : [[names.replacedOn, shownDay(replacedOn)] as [string, string]]),
    [names.holder, holder],
    [names.honour, honour[language]],
    [names.year, String(year)],
    [names.issuer, issuer, after.join(' ')],
    [names.decision, [...(decision === null ? [] : [decision]), shownDay(grantedOn)].join(', ')],
    [names.validUntil, validUntil === null ? unlimited : shownDay(validUntil)],
  ];
  return rows
    .map(([name, value, note = '']) => {
      const beside = note === '' ? '' : `<span>${escaped(note)}</span>`;
      return `<dt>${name}</dt><dd>${escaped(value)}${beside}</dd>`;
    })
    .join('');
}
