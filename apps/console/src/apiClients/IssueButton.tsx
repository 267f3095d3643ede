import Key from '@mui/icons-material/KeyOutlined';
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ApiCredentialKind } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { faultsOf } from '../shared/faults.ts';
import { useAct } from '../shared/useAct';
import { WholeNumberField } from '../shared/WholeNumberField';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { type ApiClientDetails, ISSUE_API_CREDENTIAL, type IssueApiCredentialMutation } from './apiClients.graphql.ts';

type Issued = IssueApiCredentialMutation['issueApiCredential'];

const MOST_HOURS = 720;

const label = (name: string): string => `resources.apiClients.fields.${name}`;

/** A secret, shown this one time only, or a public key of the partner; what was issued before goes on for some hours. */
export const IssueButton = ({ client }: { client: ApiClientDetails }) => {
  const translate = useTranslate();
  const [kind, setKind] = useState<ApiCredentialKind>('SECRET');
  const [publicKey, setPublicKey] = useState('');
  const [hours, setHours] = useState<WholeNumber>(24);
  const [issued, setIssued] = useState<Issued | null>(null);
  const act = useAct(ISSUE_API_CREDENTIAL, {
    onDone: ({ issueApiCredential }) => setIssued(issueApiCredential),
    done: 'resources.apiClients.issue.done',
  });
  const isKey = kind === 'PUBLIC_KEY';
  return (
    <>
      <ActButton
        act={act}
        icon={Key}
        variant="contained"
        label="resources.apiClients.issue.label"
        explanation="resources.apiClients.issue.explanation"
        params={{ name: client.name }}
        variables={() => {
          if (typeof hours !== 'number' || (isKey && !publicKey.trim())) return null;
          return {
            input: { clientId: client.id, overlapHours: hours, publicKey: isKey ? publicKey.trim() : null },
          };
        }}
      >
        <TextField
          select
          fullWidth
          label={translate('resources.apiClients.fields.kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as ApiCredentialKind)}
        >
          {ApiCredentialKind.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enums.ApiCredentialKind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {isKey && (
          <TextField
            fullWidth
            multiline
            required
            minRows={4}
            label={translate('resources.apiClients.fields.publicKey')}
            value={publicKey}
            onChange={({ target }) => setPublicKey(target.value)}
            error={faultsOf(act.error).has('publicKey')}
            helperText={faultsOf(act.error).get('publicKey') ?? translate('resources.apiClients.issue.keyHelp')}
            slotProps={{ htmlInput: { maxLength: 10_000, spellCheck: false } }}
          />
        )}
        <WholeNumberField
          label="resources.apiClients.fields.overlapHours"
          value={hours}
          onChange={setHours}
          max={MOST_HOURS}
          isRequired
        />
      </ActButton>
      {issued?.secret && (
        <SecretDialog clientId={issued.client.clientId} secret={issued.secret} onClose={() => setIssued(null)} />
      )}
    </>
  );
};

const select = (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select();

const SecretDialog = ({ clientId, secret, onClose }: { clientId: string; secret: string; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog open aria-labelledby="issued-secret" fullWidth maxWidth="sm">
      <DialogTitle id="issued-secret">{translate('resources.apiClients.issue.ready')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning">{translate('resources.apiClients.issue.once')}</Alert>
        <TextField
          label={translate(label('clientId'))}
          value={clientId}
          slotProps={{ htmlInput: { readOnly: true, onFocus: select } }}
        />
        <TextField
          label={translate(label('clientSecret'))}
          value={secret}
          slotProps={{ htmlInput: { readOnly: true, onFocus: select } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {translate('resources.apiClients.issue.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
