import LinkIcon from '@mui/icons-material/LinkOutlined';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { ISSUE_SIGN_IN_LINK, type IssueSignInLinkMutation, type Person } from './people.graphql.ts';

type IssuedLink = IssueSignInLinkMutation['issueSignInLink'];

/** Makes a link that signs the person in once; it is shown this one time only. */
export const SignInLinkButton = ({ person }: { person: Person }) => {
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  const act = useAct(ISSUE_SIGN_IN_LINK, { onDone: (data) => setIssued(data.issueSignInLink) });
  return (
    <>
      <ActButton
        act={act}
        icon={LinkIcon}
        label="resources.people.signInLink.label"
        variant="text"
        size="small"
        explanation="resources.people.signInLink.explanation"
        params={{ name: person.name }}
        variables={() => ({ personId: person.id })}
      />
      {issued && <IssuedDialog {...issued} onClose={() => setIssued(null)} />}
    </>
  );
};

const IssuedDialog = ({ url, sentTo, expiresAt, onClose }: IssuedLink & { onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Dialog open onClose={onClose} aria-labelledby="issued-link" fullWidth maxWidth="sm">
      <DialogTitle id="issued-link">{translate('resources.people.signInLink.ready')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>
          {translate('resources.people.signInLink.expires', { at: format.dateTime(expiresAt) })}
        </DialogContentText>
        {sentTo && <Alert severity="success">{translate('resources.people.signInLink.sent', { to: sentTo })}</Alert>}
        {url && <ShownLink url={url} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} variant="contained">
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

/** No mail is sent here: whoever made the link hands it over, and the trail says so. */
const ShownLink = ({ url }: { url: string }) => {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('resources.people.signInLink.url')}
        value={url}
        slotProps={{
          htmlInput: {
            readOnly: true,
            onFocus: (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select(),
          },
        }}
      />
      <Alert severity="warning">{translate('resources.people.signInLink.once')}</Alert>
    </>
  );
};
