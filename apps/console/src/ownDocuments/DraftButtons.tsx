import EditNote from '@mui/icons-material/EditNoteOutlined';
import { useNavigate } from 'react-router';
import type { DraftFrom } from '../resource/defineResource';
import { useResources } from '../resource/ResourcesContext';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import type { DraftKind } from '../dataProvider/schema.ts';
import { useGraphql } from '../shared/useGraphql';
import { DRAFT_FROM, DRAFTS_FROM } from './ownDocuments.graphql.ts';

interface DraftButtonsProps {
  resource: string;
  /** Of the record that the draft is made from. */
  id: string;
}

/** One button for each document that the person may have drafted from the record; one that would say nothing today says why. */
export const DraftButtons = ({ resource, id }: DraftButtonsProps) => {
  const can = useCan();
  const drafts = useResources().find(({ name }) => name === resource)?.drafts ?? [];
  const asks = can('ownDocument.draft') && drafts.some(({ permission }) => !permission || can(permission));
  const { data } = useGraphql(DRAFTS_FROM, asks ? { sourceId: id } : null);
  return data?.draftsFrom.map(({ kind, message }) => {
    const draft = drafts.find((one) => one.kind === kind);
    return draft && <DraftButton key={kind} draft={draft} id={id} disabledReason={message} />;
  });
};

interface DraftButtonProps {
  draft: DraftFrom;
  id: string;
  disabledReason: string | null;
}

/** Drafts a document from what the system knows and opens it for writing. A folder from elsewhere may name a kind of its own. */
const DraftButton = ({ draft: { kind, label, explanation }, id, disabledReason }: DraftButtonProps) => {
  const navigate = useNavigate();
  const act = useAct(DRAFT_FROM, {
    done: 'resources.ownDocuments.drafted',
    onDone: ({ drafted }) => void navigate(`/ownDocuments/${encodeURIComponent(drafted.id)}`),
  });
  return (
    <ActButton
      act={act}
      icon={EditNote}
      label={label}
      explanation={explanation}
      disabledReason={disabledReason}
      variables={() => ({ kind: kind as DraftKind, sourceId: id })}
    />
  );
};
