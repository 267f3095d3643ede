import Download from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf, translateError } from '../dataProvider/errors';
import { language } from '../dataProvider/language';
import { saveFile } from '../shared/saveFile';

interface DownloadButtonProps {
  path: string;
  /** i18n key. */
  label: string;
}

/** A message file. It is fetched, not linked: what keeps it from being made is said here. */
export const DownloadButton = ({ path, label }: DownloadButtonProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isFetching, setFetching] = useState(false);
  const download = async () => {
    setFetching(true);
    try {
      await fetchFile(path);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setFetching(false);
    }
  };
  return (
    <Button size="small" startIcon={<Download />} loading={isFetching} onClick={() => void download()}>
      {translate(label)}
    </Button>
  );
};

async function fetchFile(path: string): Promise<void> {
  const headers = { 'Accept-Language': language() };
  const response = await fetch(path, { credentials: 'same-origin', headers }).catch((error: unknown) => {
    throw translateError(error);
  });
  if (!response.ok) {
    const result: unknown = await response.json().catch(() => null);
    throw translateError({ networkError: { statusCode: response.status, result } });
  }
  saveFile(await response.blob(), nameOf(response) ?? 'document.edxml');
}

/** `filename*=UTF-8''…` of the answer. */
function nameOf(response: Response): string | null {
  const found = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '');
  return found ? decodeURIComponent(found[1]!) : null;
}
