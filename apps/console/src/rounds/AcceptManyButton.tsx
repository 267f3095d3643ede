import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { useTranslate } from 'react-admin';
import { ManyActButton } from '../shared/many/ManyActButton';
import { ACCEPT_REPORTS, type Obligation } from './rounds.graphql.ts';

interface AcceptManyButtonProps {
  rows: readonly Obligation[];
  onDone: () => void;
}

/** Accepts what several units have sent. */
export const AcceptManyButton = ({ rows, onDone }: AcceptManyButtonProps) => {
  const translate = useTranslate();
  const why = ({ report }: Obligation) =>
    report?.isOwnAsDelegate
      ? translate('reports.inPlace.own')
      : translate(`resources.rounds.acceptMany.${report ? 'elsewhere' : 'without'}`);
  const sorted = rows.map((row) => ({ row, key: row.id, name: row.organisation.name }));
  return (
    <ManyActButton
      document={ACCEPT_REPORTS}
      icon={CheckCircle}
      label="resources.rounds.acceptMany.label"
      explanation="resources.rounds.acceptMany.explanation"
      done="resources.rounds.acceptMany.done"
      things={sorted.flatMap(({ row: { report, canReview }, key, name }) =>
        report && canReview && !report.isOwnAsDelegate
          ? [{ key, name, item: { reportId: report.id, version: report.version } }]
          : [],
      )}
      without={sorted.flatMap(({ row, key, name }) =>
        row.report && row.canReview && !row.report.isOwnAsDelegate ? [] : [{ key, name, message: why(row) }],
      )}
      input={(reports) => ({ reports })}
      onDone={onDone}
    />
  );
};
