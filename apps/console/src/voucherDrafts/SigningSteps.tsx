import Check from '@mui/icons-material/CheckCircleOutlined';
import Circle from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';

interface SigningStepsProps {
  /** Left out of what is posted: all have signed. */
  order?: readonly Types.SigningStep[];
  signatures: readonly { step: Types.SigningStep; name: string | null; at: string }[];
}

/** Who signed when, and who is still to sign, in their order. */
export const SigningSteps = ({ order, signatures }: SigningStepsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const steps = order ?? signatures.map(({ step }) => step);
  return (
    <Stack
      component="ol"
      useFlexGap
      spacing={1.5}
      sx={{ listStyle: 'none', m: 0, p: 0, flexDirection: { md: 'row' }, flexWrap: 'wrap' }}
    >
      {steps.map((step, at) => {
        const signature = signatures[at];
        const Icon = signature ? Check : Circle;
        return (
          <Box component="li" key={step} sx={{ display: 'flex', gap: 1, minWidth: 190 }}>
            <Icon aria-hidden fontSize="small" color={signature ? 'success' : 'disabled'} />
            <div>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {translate(`enums.SigningStep.${step}`)}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {signature
                  ? `${signature.name ?? '—'} · ${format.dateTime(signature.at)}`
                  : translate('resources.voucherDrafts.notSignedYet')}
              </Typography>
            </div>
          </Box>
        );
      })}
    </Stack>
  );
};
