import Lock from '@mui/icons-material/LockOutlined';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { CLOSE_RECORDS_FILE, type RecordsFile } from './books.graphql.ts';

export const CloseFileButton = ({ file: { id, version, code, title } }: { file: RecordsFile }) => {
  const act = useAct(CLOSE_RECORDS_FILE, { done: 'resources.books.closeFile.done' });
  return (
    <ActButton
      act={act}
      icon={Lock}
      size="small"
      variant="text"
      label="resources.books.closeFile.label"
      explanation="resources.books.closeFile.explanation"
      params={{ code, title }}
      variables={() => ({ id, version })}
    />
  );
};
