import type { SvgIconComponent } from '@mui/icons-material';
import { Button } from '@mui/material';
import { type ChangeEvent, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { uploadFile, type UploadedFile } from '../dataProvider/files';

interface FileButtonProps {
  /** i18n key. */
  label: string;
  icon: SvgIconComponent;
  accept?: string;
  onUploaded: (file: UploadedFile & { fileName: string }) => Promise<void> | void;
}

/** Chooses one file, stores it, and hands its hash on. */
export const FileButton = ({ label, icon: Icon, accept, onUploaded }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  const [isUploading, setUploading] = useState(false);
  const translate = useTranslate();
  const notify = useNotify();
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    setUploading(true);
    try {
      await onUploaded({ ...(await uploadFile(file)), fileName: file.name });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setUploading(false);
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => void choose(event)}
        aria-label={translate(label)}
      />
      <Button
        variant="outlined"
        startIcon={<Icon />}
        loading={isUploading}
        loadingPosition="start"
        onClick={() => input.current?.click()}
      >
        {translate(isUploading ? 'shared.files.uploading' : label)}
      </Button>
    </>
  );
};
