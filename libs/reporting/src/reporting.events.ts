import { event, type FactKey, type Happening } from '@app/kernel';
import { ReportPermission, RoundPermission } from './reporting.permissions';

const report = {
  of: 'Report',
  reads: ReportPermission.Read,
  payload: { roundKey: 'number', organisationKey: 'number', state: 'word', number: 'number' },
} as const;

export const ReportStarted = event('report.started', report);
export const ReportSaved = event('report.saved', report);
export const ReportRefilled = event('report.refilled', report);
export const ReportSubmitted = event('report.submitted', report);
export const ReportSupplemented = event('report.supplemented', report);
export const ReportAccepted = event('report.accepted', report);
export const ReportReturned = event('report.returned', report);
export const ReportCorrected = event('report.corrected', report);

const obligation = { of: 'Obligation', reads: RoundPermission.Read };
const owed = { roundKey: 'number', organisationKey: 'number' } as const;

export const ObligationExtended = event('obligation.extended', {
  ...obligation,
  payload: { ...owed, extendedTo: 'day' },
});
export const ObligationClosed = event('obligation.closed', { ...obligation, payload: { ...owed, closedOn: 'day' } });

const round = { of: 'Round', reads: RoundPermission.Read };

export const RoundOpened = event('round.opened', { ...round, payload: { organisationKey: 'number', year: 'number' } });

interface ToldReport extends FactKey {
  path: string;
  roundKey: number;
  organisationKey: number;
  state: string;
  number: number;
}

/** What is told of a report whatever happens to it: its place, and how it stands afterwards. */
export function ofReport(
  told: ToldReport,
  after: Partial<Pick<ToldReport, 'state' | 'number'>> = {},
): Pick<Happening<(typeof report)['payload']>, 'subject' | 'provinceId' | 'scopeId' | 'path' | 'payload'> {
  const { key, provinceId, scopeId, path, roundKey, organisationKey, state, number } = told;
  return { subject: key, provinceId, scopeId, path, payload: { roundKey, organisationKey, state, number, ...after } };
}

/** Acts by which somebody writes figures of a report. */
export const FIGURES_WRITTEN: readonly string[] = [ReportSaved.name, ReportRefilled.name];
