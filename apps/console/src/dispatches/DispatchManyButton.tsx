import Send from '@mui/icons-material/SendOutlined';
import type { DirectiveRow } from '../directives';
import { ManyActButton } from '../shared/many/ManyActButton';
import type { Named } from '../shared/named.ts';
import { useCan } from '../shared/useCan';
import { DISPATCH_DIRECTIVES } from './dispatches.graphql.ts';
import { RecipientFields } from './RecipientFields';
import { SenderField } from './SenderField';
import { useSenders } from './useSenders';
import { useSending } from './useSending';

interface DispatchManyButtonProps {
  rows: readonly DirectiveRow[];
  onDone: () => void;
}

/** Sends several documents to the same recipients. */
export const DispatchManyButton = (props: DispatchManyButtonProps) => {
  const senders = useSenders();
  const can = useCan();
  if (senders.length === 0 || !can('dispatch.send')) return null;
  return <Sending key={senders.length} {...props} senders={senders} />;
};

const Sending = ({ rows, onDone, senders }: DispatchManyButtonProps & { senders: Named[] }) => {
  const { senderId, setSenderId, draft, set, parties, told } = useSending(senders[0]!, []);
  return (
    <ManyActButton
      document={DISPATCH_DIRECTIVES}
      icon={Send}
      label="resources.dispatches.sendMany.label"
      explanation="resources.dispatches.sendMany.explanation"
      done="resources.dispatches.sendMany.done"
      things={rows.map(({ id, code, subject }) => ({
        key: id,
        name: [code, subject].filter(Boolean).join(' · '),
        item: id,
      }))}
      input={(directiveIds) => {
        const sent = told();
        return sent.organisationIds.length + sent.groups.length > 0 ? { directiveIds, ...sent } : null;
      }}
      onDone={onDone}
    >
      {senders.length > 1 && <SenderField senders={senders} value={senderId} onChange={setSenderId} />}
      <RecipientFields draft={draft} parties={parties} set={set} />
    </ManyActButton>
  );
};
