import { Box, Button, LinearProgress, MenuItem, Paper, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { faultsOf } from '../shared/faults';
import { Faults } from '../shared/Faults';
import { Page } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useWorkplaces } from '../shared/useWorkplaces';
import { DRAFT_DIRECTIVE } from './ownDocuments.graphql.ts';
import { TypeSelect } from './TypeSelect';
import type { Named } from '../shared/named.ts';

/** Who writes what about which matter; symbol, place and signature are then proposed by the API. */
export const OwnDocumentCreate = () => {
  const translate = useTranslate();
  const workplaces = useWorkplaces();
  return (
    <Page title={translate('resources.ownDocuments.create')} subtitle={translate('resources.ownDocuments.createAbout')}>
      {workplaces ? <CreateForm issuers={workplaces} /> : <LinearProgress aria-label={translate('shared.loading')} />}
    </Page>
  );
};

const CreateForm = ({ issuers }: { issuers: Named[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [issuerId, setIssuerId] = useState(issuers[0]?.id ?? '');
  const [type, setType] = useState('KH');
  const [subject, setSubject] = useState('');
  const act = useAct(DRAFT_DIRECTIVE, {
    onDone: ({ drafted }) => void navigate(`/ownDocuments/${encodeURIComponent(drafted.id)}`, { replace: true }),
  });
  const faults = faultsOf(act.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act.run({ input: { issuerId, type, subject } });
  };
  return (
    <Paper component="form" onSubmit={submit} sx={{ maxWidth: 920 }}>
      <Box sx={{ display: 'grid', gap: 2.5, p: { xs: 2, md: 3 } }}>
        <TextField
          select
          required
          label={translate('resources.ownDocuments.fields.issuer')}
          helperText={translate('resources.ownDocuments.issuerHelp')}
          value={issuerId}
          onChange={(event) => setIssuerId(event.target.value)}
        >
          {issuers.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TypeSelect value={type} onChange={setType} fault={faults.get('type')} />
        <TextField
          required
          multiline
          minRows={2}
          label={translate('resources.ownDocuments.fields.subject')}
          helperText={faults.get('subject') ?? translate('resources.ownDocuments.subjectHelp')}
          error={faults.has('subject')}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
        <ErrorNotice error={act.error} />
        <Faults error={act.error} />
      </Box>
      <Stack direction="row" spacing={1} sx={{ px: { xs: 2, md: 3 }, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button type="submit" variant="contained" loading={act.isPending}>
          {translate('resources.ownDocuments.begin')}
        </Button>
        <Button component={Link} to="/directives" color="inherit">
          {translate('ra.action.cancel')}
        </Button>
      </Stack>
    </Paper>
  );
};
