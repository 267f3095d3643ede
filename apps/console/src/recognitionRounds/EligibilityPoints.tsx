import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import Cancel from '@mui/icons-material/HighlightOffOutlined';
import Info from '@mui/icons-material/InfoOutlined';
import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReasonStanding } from '../dataProvider/schema.ts';
import type { NominationRow } from './recognitionRounds.graphql.ts';

const LOOKS = {
  FOR: { icon: CheckCircle, color: 'success' },
  AGAINST: { icon: Cancel, color: 'error' },
  OPEN: { icon: Help, color: 'warning' },
  TOLD: { icon: Info, color: 'disabled' },
} as const satisfies Record<ReasonStanding, object>;

/** Each thing that bears on a recognition, in words; the icon repeats which way. */
export const EligibilityPoints = ({
  eligibility: { points },
}: {
  eligibility: NonNullable<NominationRow['eligibility']>;
}) => {
  const translate = useTranslate();
  return (
    <Stack component="ul" spacing={0.5} sx={{ m: 0, p: 0, listStyle: 'none', minWidth: { sm: '9rem' } }}>
      {points.map(({ standing, message }) => {
        const { icon: Icon, color } = LOOKS[standing];
        return (
          <Stack key={message} component="li" direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
            <Icon fontSize="small" color={color} titleAccess={translate(`enums.ReasonStanding.${standing}`)} />
            <Typography variant="body2">{message}</Typography>
          </Stack>
        );
      })}
    </Stack>
  );
};
