import { showPage } from '../resource/things.ts';

/** A target within the page of its set; what a search shows of it begins with its code. */
export const targetPage = (setId: string, title: string): string => {
  const code = /^(\S+)\. /.exec(title)?.[1];
  return `${showPage('criteria')(setId)}${code ? `?target=${encodeURIComponent(code)}` : ''}`;
};
