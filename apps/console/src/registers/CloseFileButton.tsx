import Lock from '@mui/icons-material/LockOutlined';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { CLOSE_RECORDS_FILE, type RecordsFile } from './registers.graphql.ts';

export const CloseFileButton = ({ file: { id, version, code, title } }: { file: RecordsFile }) => {
  const act = useAct(CLOSE_RECORDS_FILE, { done: 'resources.registers.closeFile.done' });
  return (
    <ActButton
      act={act}
      icon={Lock}
      size="small"
      variant="text"
      label="resources.registers.closeFile.label"
      explanation="resources.registers.closeFile.explanation"
      params={{ code, title }}
      variables={() => ({ id, version })}
    />
  );
};
