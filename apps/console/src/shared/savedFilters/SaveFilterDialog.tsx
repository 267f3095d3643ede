import { useTranslate } from 'react-admin';
import { useAct } from '../useAct';
import type { Arrangement } from './arrangement.rules';
import { FilterForm } from './FilterForm';
import { SAVE_FILTER } from './savedFilters.graphql.ts';

interface SaveFilterDialogProps {
  list: string;
  arranging: { present: Arrangement; leavesOut: boolean };
  onClose: () => void;
}

/** Keeps what is chosen now under a name. */
export const SaveFilterDialog = ({ list, arranging: { present, leavesOut }, onClose }: SaveFilterDialogProps) => {
  const translate = useTranslate();
  const act = useAct(SAVE_FILTER, { done: 'shared.savedFilters.saved', onDone: onClose, onFailed: () => true });
  return (
    <FilterForm
      title="shared.savedFilters.save"
      explanation={translate(leavesOut ? 'shared.savedFilters.leavesOut' : 'shared.savedFilters.keeps')}
      act={act}
      onSubmit={({ name, organisationId }) =>
        void act.run({ input: { list, name, organisationId, arrangement: JSON.stringify(present) } })
      }
      onClose={onClose}
    />
  );
};
