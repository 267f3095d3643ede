import Send from '@mui/icons-material/SendOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { OrganisationPicker } from '../organisations';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { DISPATCH_DIRECTIVE, type MeantRecipients, PREVIEW_RECIPIENTS } from './dispatches.graphql.ts';
import { LineInput } from './LineInput';
import { linesOf, type RecipientDraft, recipientsOf } from './recipientDraft';
import { RecipientPreview } from './RecipientPreview';
import { SenderField } from './SenderField';
import { useSenders } from './useSenders';
import type { DirectiveDetails } from '../directives';
import type { Named } from '../shared/named.ts';

interface DispatchButtonProps {
  directive: Pick<DirectiveDetails, 'id' | 'recipients' | 'keeper'>;
}

/** Sends a document: to whom its own list of recipients means, to kinds of organisations, to single ones. */
export const DispatchButton = ({ directive }: DispatchButtonProps) => {
  const senders = useSenders();
  if (senders.length === 0) return null;
  return <Sending key={senders.length} directive={directive} senders={senders} />;
};

const draftOf = ({ recipients }: DispatchButtonProps['directive']): RecipientDraft => ({
  lines: linesOf(recipients),
  skipped: [],
  organisations: [],
  note: '',
});

const Sending = ({ directive, senders }: DispatchButtonProps & { senders: Named[] }) => {
  const redirect = useRedirect();
  const [draft, setDraft] = useState(() => draftOf(directive));
  const [isOpen, setOpen] = useState(false);
  const own = senders.find(({ id }) => id === directive.keeper.id) ?? senders[0]!;
  const [senderId, setSenderId] = useState(own.id);
  const { data } = useGraphql(
    PREVIEW_RECIPIENTS,
    { name: draft.lines, senderId },
    { keepPrevious: true, enabled: isOpen && draft.lines.length > 0 },
  );
  const parties = (data?.dispatchRecipients ?? []).filter(({ name }) => draft.lines.includes(name));
  const act = useAct(DISPATCH_DIRECTIVE, {
    done: 'resources.dispatches.send.done',
    onDone: ({ dispatchDirective }) => redirect('show', 'dispatches', dispatchDirective.id),
  });
  const variables = () => {
    const chosen = parties.filter(({ name }) => !draft.skipped.includes(name));
    const recipients = recipientsOf(chosen, draft.organisations);
    const note = draft.note.trim() || null;
    return { input: { directiveId: directive.id, senderId, ...recipients, note } };
  };
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
      variables={variables}
    >
      {senders.length > 1 && <SenderField senders={senders} value={senderId} onChange={setSenderId} />}
      <Fields draft={draft} parties={parties} set={(change) => setDraft((held) => ({ ...held, ...change }))} />
    </ActButton>
  );
};

interface FieldsProps {
  draft: RecipientDraft;
  parties: MeantRecipients[];
  set: (change: Partial<RecipientDraft>) => void;
}

const Fields = ({ draft, parties, set }: FieldsProps) => {
  const translate = useTranslate();
  const { lines, organisations, note } = draft;
  return (
    <>
      <RecipientPreview draft={draft} parties={parties} set={set} />
      <LineInput chosen={lines} onAdd={(line) => set({ lines: [...lines.filter((one) => one !== line), line] })} />
      <OrganisationPicker
        key={organisations.length}
        label="resources.dispatches.send.organisation"
        onPick={({ id, name }) =>
          set({ organisations: [...organisations.filter((one) => one.id !== id), { id, name }] })
        }
      />
      <TextField
        label={translate('resources.dispatches.fields.note')}
        value={note}
        onChange={(event) => set({ note: event.target.value })}
        multiline
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </>
  );
};
