/** How a certificate is worded. */
export interface CertificateTemplate {
  /** Codes of titles and awards that begin so; the longest that fits is taken. */
  readonly honours: string;
  /** `{honour}`: its name. */
  readonly heading: string;
  readonly verb: string;
  /** What is said under the holder. `{honour}`, `{year}`, `{theme}`. */
  readonly phrase: string;
  /** The phrase where no theme is named; left out: the same. */
  readonly withoutTheme?: string;
}

/**
 * No text at hand prescribes the form of these papers, so the wording is our own (chưa xác minh) and stands here as data. A title is recognised, an award
 * given.
 */
export const CERTIFICATE_TEMPLATES: readonly CertificateTemplate[] = [
  { honours: '', heading: 'Giấy chứng nhận', verb: 'Công nhận', phrase: 'Đạt danh hiệu “{honour}” năm {year}' },
  { honours: 'learning-', heading: 'Giấy công nhận', verb: 'Công nhận', phrase: 'Đạt danh hiệu “{honour}” năm {year}' },
];

/** Of every award: the paper bears its name. */
export const AWARD_TEMPLATE: CertificateTemplate = {
  honours: '',
  heading: '{honour}',
  verb: 'Tặng',
  phrase: 'Đã có thành tích trong {theme} năm {year}',
  withoutTheme: 'Đã có thành tích trong công tác năm {year}',
};
