import type { IsoDate, Language } from '@app/kernel';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);

/** Read in the sun, by whoever has a poor phone: large, dark on light, in one column. */
const STYLE = `:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1a1a1a;background:#f4f4f1}
main{max-width:38rem;margin:0 auto;padding:1rem}h1{font-size:1.3rem;margin:.5rem 0 1rem}
form,section{background:#fff;border:1px solid #c9c9c2;border-radius:.5rem;padding:1rem;margin-bottom:1rem}
small,footer{color:#4d4d4a}a{color:#0b5394}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #d98200;outline-offset:2px}
h2{margin:0;font-size:1.25rem}
dl{margin:1rem 0 0}dt{color:#4d4d4a;font-size:.9rem}dd{margin:0 0 .6rem;font-weight:600;overflow-wrap:anywhere}dd span{font-weight:400;display:block}`;

interface PublicPage {
  language: Language;
  title: string;
  /** Beside what all these pages have. */
  style: string;
  body: string;
  /** The same page in the other language. */
  other: { href: string; word: string };
}

/** A page for anybody, whole as it arrives: without a script, found by no search engine. Text within `body` is escaped already. */
export function publicPage({ language, title, style, body, other }: PublicPage): string {
  const lang = otherLanguage(language);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(title)}</title><style>${STYLE}
${style}</style></head><body><main>
<h1>${escaped(title)}</h1>
${body}
<footer><a href="${other.href}" lang="${lang}" hreflang="${lang}">${other.word}</a></footer>
</main></body></html>
`;
}

export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/** What the address asks for, else what the browser does. */
export const languageAsked = (lang: unknown, asker: { language: Language } | null | undefined): Language =>
  lang === 'vi' || lang === 'en' ? lang : (asker?.language ?? 'vi');

/** `15/02/2027` */
export const shownDay = (day: IsoDate): string => day.split('-').toReversed().join('/');
