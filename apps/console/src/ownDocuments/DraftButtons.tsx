import EditNote from '@mui/icons-material/EditNoteOutlined';
import { useNavigate } from 'react-router';
import type { DraftFrom } from '../resource/defineResource';
import { useResources } from '../resource/ResourcesContext';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import type { DraftKind } from '../dataProvider/schema.ts';
import { DRAFT_FROM } from './ownDocuments.graphql.ts';

interface DraftButtonsProps {
  resource: string;
  /** Of the record that the draft is made from. */
  id: string;
}

/** One button for each document that can be drafted from such a record. */
export const DraftButtons = ({ resource, id }: DraftButtonsProps) => {
  const can = useCan();
  const drafts = useResources().find(({ name }) => name === resource)?.drafts ?? [];
  if (!can('ownDocument.draft')) return null;
  return drafts
    .filter(({ permission }) => !permission || can(permission))
    .map((draft) => <DraftButton key={draft.kind} draft={draft} id={id} />);
};

/** Drafts a document from what the system knows and opens it for writing. A folder from elsewhere may name a kind of its own. */
const DraftButton = ({ draft: { kind, label, explanation }, id }: { draft: DraftFrom; id: string }) => {
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
      variables={() => ({ kind: kind as DraftKind, sourceId: id })}
    />
  );
};
