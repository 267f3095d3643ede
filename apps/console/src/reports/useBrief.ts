import { useGraphql } from '../shared/useGraphql';
import { REPORT_BRIEF, type ReportBrief } from './reports.graphql.ts';

/** What whoever decides is told, of this moment: whoever mounts asks anew. */
export const useBrief = (reportId: string): ReportBrief | null =>
  useGraphql(REPORT_BRIEF, { reportId }).data?.reportBrief ?? null;
