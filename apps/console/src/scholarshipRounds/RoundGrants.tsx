import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Money } from '../shared/Money';
import type { Column } from '../shared/RecordTable';
import type { ScholarshipGrantRow, ScholarshipRoundDetails } from './scholarshipRounds.graphql.ts';

const label = (name: string): string => `resources.scholarshipRounds.fields.${name}`;

/** What was granted, in the order of the decision's list. */
export const RoundGrants = ({ round }: { round: ScholarshipRoundDetails }) => {
  const translate = useTranslate();
  const format = useFormat();
  const columns: Column<ScholarshipGrantRow>[] = [
    { label: label('number'), align: 'right', sort: 'NUMBER', render: ({ number }) => format.number(number) },
    { label: label('applicant'), render: ({ name }) => name },
    { label: label('unit'), sort: 'UNIT', render: ({ organisation }) => organisation.name },
    { label: label('amount'), align: 'right', sort: 'AMOUNT', render: ({ amount }) => <Money amount={amount} /> },
    { label: label('grantedOn'), render: ({ grantedOn }) => format.date(grantedOn) },
  ];
  return (
    <>
      <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
        {translate('resources.scholarshipRounds.grants')}
      </Typography>
      <Paper sx={{ overflow: 'clip', mb: 3 }}>
        <EmbeddedList resource="scholarshipGrants" filter={{ roundId: round.id }}>
          <ListBody<ScholarshipGrantRow>
            columns={columns}
            caption={translate('resources.scholarshipRounds.grants')}
            empty={{
              icon: TaskAlt,
              title: 'resources.scholarshipRounds.noGrants',
              advice: 'resources.scholarshipRounds.noGrantsAdvice',
            }}
          />
        </EmbeddedList>
      </Paper>
    </>
  );
};
