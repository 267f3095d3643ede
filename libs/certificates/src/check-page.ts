import type { IsoDate, Language } from '@app/kernel';
import { SubjectKind } from '@app/subjects';
import type { CertificateCheck, CheckedCertificate } from './certificate-check.view';
import { CHECK_WORDS } from './check-page.words';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);

/** Read in the sun, by whoever is given a paper: large, dark on light, in one column, without a script. */
const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1a1a1a;background:#f4f4f1}
main{max-width:38rem;margin:0 auto;padding:1rem}h1{font-size:1.3rem;margin:.5rem 0 1rem}
form,section{background:#fff;border:1px solid #c9c9c2;border-radius:.5rem;padding:1rem;margin-bottom:1rem}
label{display:block;font-weight:600}small,footer{color:#4d4d4a}
input{width:100%;font:inherit;font-size:1.25rem;letter-spacing:.06em;padding:.6rem;border:1px solid #6f6f6a;border-radius:.35rem;margin:.35rem 0;text-transform:uppercase}
button{font:inherit;font-weight:600;width:100%;padding:.7rem;border:0;border-radius:.35rem;color:#fff;background:#0b5394;margin-top:.5rem}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #d98200;outline-offset:2px}
section{border-left:.5rem solid var(--at)}h2{margin:0;font-size:1.25rem;color:var(--at)}
.genuine{--at:#176b2c}.replaced,.expired{--at:#8a5200}.revoked,.unknown{--at:#a3161d}
dl{margin:1rem 0 0}dt{color:#4d4d4a;font-size:.9rem}dd{margin:0 0 .6rem;font-weight:600;overflow-wrap:anywhere}dd span{font-weight:400;display:block}
a{color:#0b5394}`;

export interface CheckPage {
  language: Language;
  /** As it was typed; empty before anything was. */
  typed: string;
  /** Null: nothing was asked yet. */
  check: CertificateCheck | null;
}

export function checkPage({ language, typed, check }: CheckPage): string {
  const words = CHECK_WORDS[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const shown = check?.certificate?.code ?? typed.slice(0, 20);
  const asked = shown === '' ? '' : `&amp;code=${encodeURIComponent(shown)}`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${words.title}</title><style>${STYLE}</style></head><body><main>
<h1>${words.title}</h1>
${check === null ? '' : result(check, language)}<form action="/check" method="get"><label for="code">${words.ask}</label>
<input id="code" name="code" value="${escaped(shown)}" maxlength="20" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint">
<small id="hint">${words.hint}</small><input type="hidden" name="lang" value="${language}"><button>${words.check}</button></form>
<footer><a href="/check?lang=${other}${asked}" lang="${other}" hreflang="${other}">${words.other}</a></footer>
</main></body></html>
`;
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

/** `15/02/2027` */
const shownDay = (day: IsoDate): string => day.split('-').toReversed().join('/');
