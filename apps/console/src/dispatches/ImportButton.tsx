import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Alert, AlertTitle, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { FileButton } from '../shared/FileButton';
import { RecordLink } from '../shared/RecordLink';
import { saveFile } from '../shared/saveFile';
import { useAct } from '../shared/useAct';
import { useWorkplace } from '../shared/useWorkplace';
import { IMPORT_EDXML, type ImportedEdxml } from './dispatches.graphql.ts';
import { DispatchStatusChip } from './DispatchStatusChip';

/** Takes in a document or a status that another document system sent, and says what came of it. */
export const ImportButton = () => {
  const [imported, setImported] = useState<ImportedEdxml | null>(null);
  const workplace = useWorkplace();
  const act = useAct(IMPORT_EDXML, { onDone: (data) => setImported(data.importEdxml) });
  if (!workplace) return null;
  return (
    <>
      <FileButton
        label="resources.dispatches.import.label"
        icon={UploadFile}
        accept=".edxml,.xml,application/xml"
        onUploaded={async ({ sha256 }) => {
          act.open();
          await act.run({ sha256, keeperId: workplace.id });
        }}
      />
      {imported && <Result imported={imported} onClose={() => setImported(null)} />}
    </>
  );
};

const Result = ({ imported, onClose }: { imported: ImportedEdxml; onClose: () => void }) => {
  const translate = useTranslate();
  const titleId = useId();
  const { isKnown, directive, recipient, arrivalMessage } = imported;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{translate('resources.dispatches.import.result')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="success">
          <AlertTitle>
            {translate(isKnown ? 'resources.dispatches.import.known' : 'resources.dispatches.import.registered')}
          </AlertTitle>
          <RecordLink resource="directives" id={directive.id}>
            {[directive.code, directive.subject].filter(Boolean).join(' · ')}
          </RecordLink>
        </Alert>
        {recipient && (
          <div>
            {recipient.organisation.name} <DispatchStatusChip status={recipient.status} />
          </div>
        )}
        <Warnings warnings={imported.warnings} />
      </DialogContent>
      <DialogActions>
        {arrivalMessage && (
          <Button onClick={() => save(arrivalMessage, directive.code)}>
            {translate('resources.dispatches.import.saveArrival')}
          </Button>
        )}
        <Button variant="contained" onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Warnings = ({ warnings }: Pick<ImportedEdxml, 'warnings'>) => {
  const translate = useTranslate();
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('resources.dispatches.import.warnings', { smart_count: warnings.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {warnings.map(({ kind, path }) => (
          <li key={`${kind} ${path}`}>
            {translate(`resources.dispatches.warning.${kind}`)} ({path})
          </li>
        ))}
      </Box>
    </Alert>
  );
};

/** The message for the sender, to be carried to the other system. */
const save = (text: string, code: string | null): void =>
  saveFile(new Blob([text], { type: 'application/xml' }), `${(code ?? 'document').replaceAll('/', '-')}-01.edxml`);
