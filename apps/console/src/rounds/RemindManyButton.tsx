import NotificationsActive from '@mui/icons-material/NotificationsActiveOutlined';
import { ManyActButton } from '../shared/many/ManyActButton';
import { type Obligation, REMIND_UNITS } from './rounds.graphql.ts';

interface RemindManyButtonProps {
  rows: readonly Obligation[];
  onDone: () => void;
}

/** Reminds several units of their reports by mail. */
export const RemindManyButton = ({ rows, onDone }: RemindManyButtonProps) => (
  <ManyActButton
    document={REMIND_UNITS}
    icon={NotificationsActive}
    label="resources.rounds.remindMany.label"
    explanation="resources.rounds.remindMany.explanation"
    done="resources.rounds.remindMany.done"
    things={rows.map(({ id, organisation: { name } }) => ({ key: id, name, item: id }))}
    input={(obligationIds) => ({ obligationIds })}
    onDone={onDone}
  />
);
