import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useHonourName } from '../recognitionRounds';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { RECOGNITION_HISTORY } from './renewals.graphql.ts';

/** What became of the recognitions of somebody, the earliest first; nothing where there is none within sight. */
export const History = ({ holderId }: { holderId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const honourOf = useHonourName();
  const can = useCan();
  const { data } = useGraphql(RECOGNITION_HISTORY, { holderId }, { enabled: can('recognition.read') });
  const steps = data?.recognitionHistory ?? [];
  if (steps.length === 0) return null;
  return (
    <Section title={translate('resources.renewals.history')}>
      <Stack component="ol" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {steps.map(({ on, kind, reason, recognition }) => (
          <li key={`${on} ${kind} ${recognition.id}`}>
            {format.date(on)} · {translate(`enums.RecognitionStepKind.${kind}`)}:{' '}
            <RecordLink resource="recognitions" id={recognition.id}>
              {`${honourOf(recognition)} ${recognition.year}`}
            </RecordLink>
            {reason && (
              <Typography variant="body2" color="textSecondary">
                {reason}
              </Typography>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  );
};
