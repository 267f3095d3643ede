import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import RemoveModerator from '@mui/icons-material/RemoveModeratorOutlined';
import { OwnPasswordField } from './OwnPasswordField';
import { forgetViewer } from '../session/authProvider';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { QrCode } from '../shared/QrCode';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { CONFIRM_TOTP, ENROL_TOTP, type EnrolTotpMutation, REMOVE_TOTP } from './account.graphql.ts';
import { RecoveryCodes } from './RecoveryCodes';

type Enrolment = EnrolTotpMutation['enrolTotp'];

interface TotpSectionProps {
  hasTotp: boolean;
  hasPassword: boolean;
  codesLeft: number;
}

/** The second factor: on with a code from the phone, off with the password. */
export const TotpSection = ({ hasTotp, hasPassword, codesLeft }: TotpSectionProps) => {
  const translate = useTranslate();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const enrol = useAct(ENROL_TOTP, { onDone: (data) => setEnrolment(data.enrolTotp) });
  return (
    <Section title={translate('account.totp.title')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Alert severity={hasTotp ? 'success' : 'info'}>
          {translate(hasTotp ? 'account.totp.on' : 'account.totp.off')}
        </Alert>
        {hasTotp && <RecoveryCodes left={codesLeft} />}
        {hasTotp && <RemoveTotp />}
        {!hasTotp && !enrolment && (
          <Button
            variant="outlined"
            loading={enrol.isPending}
            disabled={!hasPassword}
            onClick={() => void enrol.run({})}
          >
            {translate('account.totp.enrol')}
          </Button>
        )}
        {!hasTotp && !hasPassword && (
          <Typography color="textSecondary">{translate('account.totp.passwordFirst')}</Typography>
        )}
        {!hasTotp && enrolment && <Confirm enrolment={enrolment} onDone={() => setEnrolment(null)} />}
      </Stack>
    </Section>
  );
};

const Confirm = ({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) => {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const done = () => {
    forgetViewer();
    onDone();
  };
  const act = useAct(CONFIRM_TOTP, { done: 'account.totp.done', onDone: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ code: code.replace(/\s/g, '') });
  };
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={3}>
      <QrCode text={enrolment.uri} label={translate('account.totp.qr')} />
      <Stack component="form" spacing={2} onSubmit={submit} sx={{ maxWidth: 380, alignItems: 'flex-start' }}>
        <Typography>{translate('account.totp.scan')}</Typography>
        <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: '0.9375rem' }}>
          {enrolment.secret}
        </Box>
        <TextField
          label={translate('signIn.totp')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          required
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7 } }}
        />
        <ErrorNotice error={act.error} />
        <Button type="submit" variant="contained" loading={act.isPending}>
          {translate('signIn.confirm')}
        </Button>
      </Stack>
    </Stack>
  );
};

const RemoveTotp = () => {
  const [password, setPassword] = useState('');
  const act = useAct(REMOVE_TOTP, { done: 'account.totp.removed', onDone: forgetViewer });
  return (
    <ActButton
      act={act}
      icon={RemoveModerator}
      label="account.totp.remove"
      explanation="account.totp.removeExplanation"
      color="error"
      variables={() => ({ password })}
    >
      <OwnPasswordField value={password} onChange={setPassword} />
    </ActButton>
  );
};
