import NotificationsActive from '@mui/icons-material/NotificationsActiveOutlined';
import { useTranslate } from 'react-admin';
import { ManyActButton } from '../shared/many/ManyActButton';
import { type Obligation, REMIND_UNITS } from './rounds.graphql.ts';

interface RemindManyButtonProps {
  rows: readonly Obligation[];
  onDone: () => void;
}

/** Reminds several units of their reports by mail. */
export const RemindManyButton = ({ rows, onDone }: RemindManyButtonProps) => {
  const translate = useTranslate();
  const named = rows.map(({ id, canRemind, organisation: { name } }) => ({ key: id, name, canRemind }));
  return (
    <ManyActButton
      document={REMIND_UNITS}
      icon={NotificationsActive}
      label="resources.rounds.remindMany.label"
      explanation="resources.rounds.remindMany.explanation"
      done="resources.rounds.remindMany.done"
      things={named.filter(({ canRemind }) => canRemind).map(({ key, name }) => ({ key, name, item: key }))}
      without={named
        .filter(({ canRemind }) => !canRemind)
        .map(({ key, name }) => ({ key, name, message: translate('resources.rounds.acceptMany.elsewhere') }))}
      input={(obligationIds) => ({ obligationIds })}
      onDone={onDone}
    />
  );
};
