import Key from '@mui/icons-material/KeyOutlined';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { OwnPasswordField } from './OwnPasswordField';
import { forgetViewer } from '../session/authProvider';
import { ActButton } from '../shared/ActButton';
import { saveFile } from '../shared/saveFile';
import { useAct } from '../shared/useAct';
import { RENEW_RECOVERY_CODES } from './account.graphql.ts';

/** Few are left: it is time for new ones. */
const FEW = 3;

/** How many codes are left for a day without the telephone; new ones are shown once, until the page is left. */
export const RecoveryCodes = ({ left }: { left: number }) => {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<string[] | null>(null);
  const act = useAct(RENEW_RECOVERY_CODES, {
    done: 'account.recovery.done',
    onDone: ({ renewRecoveryCodes }) => {
      setCodes(renewRecoveryCodes);
      setPassword('');
      forgetViewer();
    },
  });
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Typography component="h3" variant="subtitle1">
        {translate('account.recovery.title')}
      </Typography>
      <Alert severity={left < FEW ? 'warning' : 'info'}>
        {translate('account.recovery.left', { smart_count: left })} {translate('account.recovery.about')}
      </Alert>
      {codes && <ShownOnce codes={codes} />}
      <ActButton
        act={act}
        icon={Key}
        label="account.recovery.renew"
        explanation="account.recovery.explanation"
        variables={() => ({ password })}
      >
        <OwnPasswordField value={password} onChange={setPassword} />
      </ActButton>
    </Stack>
  );
};

const ShownOnce = ({ codes }: { codes: string[] }) => {
  const translate = useTranslate();
  const text = `${translate('account.recovery.fileTitle')}\n\n${codes.join('\n')}\n`;
  return (
    <Alert severity="warning" icon={false}>
      {translate('account.recovery.once')}
      <Box
        component="ol"
        aria-label={translate('account.recovery.title')}
        sx={{ columns: { sm: 2 }, my: 1, p: 0, listStylePosition: 'inside', fontFamily: 'monospace', fontSize: '1rem' }}
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </Box>
      <Button size="small" onClick={() => saveFile(new Blob([text], { type: 'text/plain' }), 'ma-khoi-phuc.txt')}>
        {translate('account.recovery.save')}
      </Button>
    </Alert>
  );
};
