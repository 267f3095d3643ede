import EditNote from '@mui/icons-material/EditNoteOutlined';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import { useNavigate } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import type { Drafted } from './ownDocument.types';
import { DRAFT_COVER_DISPATCH, DRAFT_REMINDER_DISPATCH, DRAFT_WEEK_PLAN } from './ownDocuments.graphql.ts';

interface DraftFromButtonProps {
  document: TrustedDocument;
  /** Of the week, report or round that the draft is made from. */
  id: string;
  label: string;
  explanation: string;
}

/** Drafts a document from what the system knows and opens it for writing. */
const DraftFromButton = ({ document, id, label, explanation }: DraftFromButtonProps) => {
  const navigate = useNavigate();
  const act = useAct<Drafted>(document, {
    done: 'resources.ownDocuments.drafted',
    onDone: ({ drafted }) => void navigate(`/ownDocuments/${encodeURIComponent(drafted.id)}`),
  });
  if (!useCan()('ownDocument.draft')) return null;
  return <ActButton act={act} icon={EditNote} label={label} explanation={explanation} variables={() => ({ id })} />;
};

export const DraftPlanButton = ({ weekId }: { weekId: string }) => (
  <DraftFromButton
    document={DRAFT_WEEK_PLAN}
    id={weekId}
    label="resources.ownDocuments.fromWeek.label"
    explanation="resources.ownDocuments.fromWeek.explanation"
  />
);

export const DraftCoverButton = ({ reportId }: { reportId: string }) => (
  <DraftFromButton
    document={DRAFT_COVER_DISPATCH}
    id={reportId}
    label="resources.ownDocuments.fromReport.label"
    explanation="resources.ownDocuments.fromReport.explanation"
  />
);

/** For those who review reports: who owes one does not remind others. */
export const DraftReminderButton = ({ roundId }: { roundId: string }) =>
  useCan()('report.review') && (
    <DraftFromButton
      document={DRAFT_REMINDER_DISPATCH}
      id={roundId}
      label="resources.ownDocuments.fromRound.label"
      explanation="resources.ownDocuments.fromRound.explanation"
    />
  );
