import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { FileSource } from '../shared/importing/FileSource';
import type { ListOnScreen } from './list.rules.ts';

interface ListSourceProps {
  subject: Types.SubjectKind;
  onList: (list: ListOnScreen) => void;
}

/** What reads workbooks is fetched when somebody has one. */
const reader = () => import('./readList');

const wordsOf = (code: string): string | null =>
  code === 'NO_LIST' ? 'resources.nominationLists.files.NO_LIST' : null;

/** A file with those who are put forward, or cells pasted from a sheet. */
export const ListSource = ({ subject, onList }: ListSourceProps) => {
  const translate = useTranslate();
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{translate('resources.nominationLists.takes')}</Typography>
      <FileSource
        read={async (file) => (await reader()).readList(file, subject)}
        readText={async (text) => (await reader()).listInText(text, subject)}
        words={wordsOf}
        onTable={onList}
      />
    </Stack>
  );
};
