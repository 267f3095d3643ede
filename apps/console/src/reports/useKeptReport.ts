import { useEffect } from 'react';
import { codeOf } from '../dataProvider/errors';
import { keep, kept } from '../shared/kept';
import type { Form, ObligationReport } from './reports.graphql.ts';

interface KeptReport {
  obligation: ObligationReport;
  form: Form;
}

const NAME = 'report';

/** The report that was written last, for a page that begins without a network: what was typed lies beside it. */
export function useKeptReport(id: string, read: Partial<KeptReport>, error: Error | null): KeptReport | null {
  const { obligation, form } = read;
  useEffect(() => {
    if (obligation?.canEdit && obligation.report && form) keep(NAME, { obligation, form });
  }, [obligation, form]);
  if (obligation && form) return { obligation, form };
  const last = codeOf(error) === 'NETWORK' ? (kept(NAME) as KeptReport | null) : null;
  return last?.obligation.id === id ? last : null;
}
