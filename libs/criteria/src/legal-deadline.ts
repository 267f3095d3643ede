import type { Citation, Words } from '@app/criteria-rules';

/** What a text says is due, by whom and when, of the assessment of a year. */
export interface LegalDeadline {
  /** `submit`: the dossier is sent; `conclude`: recognised or refused; `report`: the results are told to the level above. */
  readonly step: 'submit' | 'conclude' | 'report';
  /** To whom, in words of ours; the offices are those of the text. */
  readonly to: Words;
  /** 1: in the year after the one that is assessed. */
  readonly yearsAfter: 0 | 1;
  readonly month: number;
  readonly day: number;
  /** The text says "before": the day itself is too late. */
  readonly isBefore: boolean;
  readonly citation: Citation;
}
