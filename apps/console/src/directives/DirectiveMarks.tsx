import Draw from '@mui/icons-material/DrawOutlined';
import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import { DirectiveStateChip } from './DirectiveStateChip';
import { UrgencyChip } from './UrgencyChip';
import { ValidityChip } from './ValidityChip';
import type { Directive } from './directives.graphql.ts';

interface DirectiveMarksProps extends Pick<Directive, 'state' | 'validity' | 'origin' | 'urgency'> {
  /** In lists: what has a validity is registered. */
  isBrief?: boolean;
}

/** Standing in the register, validity, and whether it was drafted here; of what is no document yet, validity is not known. */
export const DirectiveMarks = ({ state, validity, origin, urgency, isBrief = false }: DirectiveMarksProps) => {
  const translate = useTranslate();
  return (
    <Stack component="span" direction="row" useFlexGap spacing={0.5} sx={{ display: 'inline-flex', flexWrap: 'wrap' }}>
      {urgency && <UrgencyChip urgency={urgency} />}
      {!(isBrief && state === 'REGISTERED' && validity !== 'UNKNOWN') && <DirectiveStateChip state={state} />}
      {validity !== 'UNKNOWN' && <ValidityChip validity={validity} />}
      {origin === 'OWN' && (
        <StatusChip icon={Draw} tone="neutral">
          {translate('enums.DirectiveOrigin.OWN')}
        </StatusChip>
      )}
    </Stack>
  );
};
