import Send from '@mui/icons-material/SendOutlined';
import { useState } from 'react';
import { useRedirect } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { DISPATCH_DIRECTIVE } from './dispatches.graphql.ts';
import { linesOf } from './recipientDraft';
import { RecipientFields } from './RecipientFields';
import { SenderField } from './SenderField';
import { useSenders } from './useSenders';
import { useSending } from './useSending';
import type { DirectiveDetails } from '../directives';
import type { Named } from '../shared/named.ts';

interface DispatchButtonProps {
  directive: Pick<DirectiveDetails, 'id' | 'recipients' | 'keeper'>;
  /** `Kính gửi` of an own document: `Như trên` among the recipients means them. */
  addressees: readonly string[];
}

/** Sends a document: to whom its own list of recipients means, to kinds of organisations, to single ones. */
export const DispatchButton = ({ directive, addressees }: DispatchButtonProps) => {
  const senders = useSenders();
  if (senders.length === 0) return null;
  return <Sending key={senders.length} directive={directive} addressees={addressees} senders={senders} />;
};

const Sending = ({ directive, addressees, senders }: DispatchButtonProps & { senders: Named[] }) => {
  const redirect = useRedirect();
  const [isOpen, setOpen] = useState(false);
  const own = senders.find(({ id }) => id === directive.keeper.id) ?? senders[0]!;
  const { senderId, setSenderId, draft, set, parties, told } = useSending(
    own,
    linesOf([...addressees, ...directive.recipients]),
    isOpen,
  );
  const act = useAct(DISPATCH_DIRECTIVE, {
    done: 'resources.dispatches.send.done',
    onDone: ({ dispatchDirective }) => redirect('show', 'dispatches', dispatchDirective.id),
  });
  const opening = {
    ...act,
    open: () => {
      act.open();
      setOpen(true);
    },
  };
  return (
    <ActButton
      act={opening}
      icon={Send}
      size="small"
      variant="contained"
      label="resources.dispatches.send.label"
      explanation="resources.dispatches.send.explanation"
      variables={() => ({ input: { directiveId: directive.id, ...told() } })}
    >
      {senders.length > 1 && <SenderField senders={senders} value={senderId} onChange={setSenderId} />}
      <RecipientFields draft={draft} parties={parties} set={set} />
    </ActButton>
  );
};
