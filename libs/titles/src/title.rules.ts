import { type Title, TitleKind } from './title.entity';

/** Whether a title can be striven for in a year: it stands on at least one day of it. Null leaves an end open. */
export const standsIn = (
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
  year: number,
): boolean => (validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || validTo >= `${year}-01-01`);

/** It follows from a set of criteria that comes with the programme, and is amended and ended with that. */
export const isOfCriteria = ({ isShipped, kind }: Pick<Title, 'isShipped' | 'kind'>): boolean =>
  isShipped && kind === TitleKind.Learning;

/** Later than the day that held when it was registered; without such a day nobody is late. */
export const isLate = (registeredOn: string, closesOn: string | null): boolean =>
  closesOn !== null && registeredOn > closesOn;

/** The year had ended on the day; no closing day lies after its year, so none keeps it open. */
export const isOver = (year: number, registeredOn: string): boolean => registeredOn > `${year}-12-31`;
