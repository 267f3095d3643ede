import type { SvgIconComponent } from '@mui/icons-material';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { fetchedFile } from '../dataProvider/fetchedFile.ts';
import { saveFile } from './saveFile.ts';

interface DownloadButtonProps {
  icon: SvgIconComponent;
  /** i18n key. */
  label: string;
  /** What is read out, translated: of which of several things. */
  name?: string;
  address: string;
}

/** Takes a file that is made while one waits; what is refused is said. */
export const DownloadButton = ({ icon: Icon, label, name, address }: DownloadButtonProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [isUnderWay, setUnderWay] = useState(false);
  const take = async () => {
    setUnderWay(true);
    try {
      const { content, fileName } = await fetchedFile(address);
      saveFile(content, fileName);
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    } finally {
      setUnderWay(false);
    }
  };
  return (
    <Button
      startIcon={<Icon />}
      loading={isUnderWay}
      loadingPosition="start"
      aria-label={name && `${translate(label)}: ${name}`}
      onClick={() => void take()}
    >
      {translate(label)}
    </Button>
  );
};
