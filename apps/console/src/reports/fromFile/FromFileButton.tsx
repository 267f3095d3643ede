import UploadFile from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { lazily } from '../../shared/lazy.ts';

/** What reads workbooks is fetched when somebody has one. */
const FromFileDialog = lazily<'FromFileDialog', { onClose: () => void }>(
  () => import('./FromFileDialog'),
  'FromFileDialog',
);

/** Figures out of a form that was filled in elsewhere. */
export const FromFileButton = () => {
  const [isOpen, setOpen] = useState(false);
  const translate = useTranslate();
  return (
    <>
      <Button startIcon={<UploadFile />} onClick={() => setOpen(true)}>
        {translate('reports.fromFile.label')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FromFileDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
