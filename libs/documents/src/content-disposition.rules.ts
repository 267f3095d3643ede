/** Latin letters without Vietnamese marks. */
const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** A file name that every system takes: letters, digits, dot and hyphen. */
export const plainFileName = (text: string): string =>
  withoutDiacritics(text)
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|-+$|-+(?=\.)/g, '');

/** Header of RFC 6266: a plain name for old programmes, the real one in the form of RFC 5987. */
export function contentDisposition(kind: 'inline' | 'attachment', fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plainFileName(fileName) || 'file'}"; filename*=UTF-8''${encoded}`;
}
