import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { wayToImport } from './places.ts';

/** Chooses a list and sends it in; then its page is shown. `send` answers the id of the import, null while it is not known where to. */
export const UploadButton = ({ send }: { send: ((file: File) => Promise<string>) | null }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (!file || !send) return;
    setSending(true);
    setError(null);
    try {
      void navigate(wayToImport(await send(file)));
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <ErrorNotice error={error} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,text/csv"
        aria-label={translate('resources.citizens.import.choose')}
        onChange={(event) => void choose(event)}
      />
      <Button
        variant="contained"
        startIcon={<UploadFile />}
        loading={isSending}
        disabled={!send}
        onClick={() => input.current?.click()}
      >
        {translate('resources.citizens.import.choose')}
      </Button>
    </>
  );
};
