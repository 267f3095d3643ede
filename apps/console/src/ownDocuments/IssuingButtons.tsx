import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Outbox from '@mui/icons-material/OutboxOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import Verified from '@mui/icons-material/VerifiedOutlined';
import { LinearProgress, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { ActButton } from '../shared/ActButton';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Faults } from '../shared/Faults';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  APPROVE_DIRECTIVE,
  CODE_TO_COME,
  ISSUE_DIRECTIVE,
  RETURN_DRAFT,
  SUBMIT_DRAFT,
} from './ownDocuments.graphql.ts';
import type { DraftedDirective } from './drafted.ts';

interface ButtonProps {
  directive: DraftedDirective;
}

const variablesOf = ({ id, version }: DraftedDirective) => ({ id, version });

/** What is open is listed in the dialog: a notice besides would say it twice. */
const isListed = (error: Error): boolean => codeOf(error) === 'DRAFT_HAS_OPEN_POINTS';

/** Into the leader's inbox. */
export const SubmitButton = ({ directive }: ButtonProps) => {
  const translate = useTranslate();
  const act = useAct(SUBMIT_DRAFT, { done: 'resources.ownDocuments.submit.done', onFailed: isListed });
  const { canSubmit, submittedAt } = directive.draft;
  const why = submittedAt ? 'submitted' : directive.state;
  return (
    <ActButton
      act={act}
      icon={Outbox}
      label="resources.ownDocuments.submit.label"
      explanation="resources.ownDocuments.submit.explanation"
      params={{ issuer: directive.issuer }}
      variables={() => variablesOf(directive)}
      variant={canSubmit && !directive.draft.canApprove ? 'contained' : 'outlined'}
      disabledReason={canSubmit ? null : translate(`resources.ownDocuments.whyNotSubmit.${why}`)}
    >
      <Faults error={act.error} />
    </ActButton>
  );
};

/** The leader fixes the text. */
export const ApproveButton = ({ directive }: ButtonProps) => {
  const translate = useTranslate();
  const act = useAct(APPROVE_DIRECTIVE, { done: 'resources.ownDocuments.approve.done', onFailed: isListed });
  const { draft, state } = directive;
  return (
    <ActButton
      act={act}
      icon={HowToReg}
      label="resources.ownDocuments.approve.label"
      explanation="resources.ownDocuments.approve.explanation"
      variables={() => variablesOf(directive)}
      variant={draft.canApprove ? 'contained' : 'outlined'}
      disabledReason={
        draft.canApprove
          ? null
          : translate(
              draft.approvalBar
                ? `enums.ApprovalBar.${draft.approvalBar}`
                : `resources.ownDocuments.whyNotApprove.${state}`,
            )
      }
    >
      <Faults error={act.error} />
    </ActButton>
  );
};

/** The leader sends it back to whoever drafts. */
export const ReturnButton = ({ directive }: ButtonProps) => {
  const translate = useTranslate();
  const reason = useReason();
  const act = useAct(RETURN_DRAFT, { done: 'resources.ownDocuments.return.done', onDone: () => reason.set('') });
  const { canReturn } = directive.draft;
  return (
    <ActButton
      act={act}
      icon={Undo}
      color="warning"
      label="resources.ownDocuments.return.label"
      explanation="resources.ownDocuments.return.explanation"
      variables={() => (reason.value.trim() ? { ...variablesOf(directive), reason: reason.value } : null)}
      disabledReason={canReturn ? null : translate('resources.ownDocuments.whyNotReturn')}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** Draws the number; the notice says which it is. */
export const IssueButton = ({ directive }: ButtonProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct(ISSUE_DIRECTIVE, {
    onDone: ({ issueDirective: { code } }) =>
      notify('resources.ownDocuments.issue.done', { type: 'success', messageArgs: { code } }),
  });
  const { draft, state, type, issuer } = directive;
  return (
    <ActButton
      act={act}
      icon={Verified}
      label="resources.ownDocuments.issue.label"
      explanation="resources.ownDocuments.issue.explanation"
      params={{ type: translate(`enums.directiveType.${type}`), issuer, symbol: draft.symbol }}
      variables={() => variablesOf(directive)}
      variant={draft.canIssue ? 'contained' : 'outlined'}
      disabledReason={draft.canIssue ? null : translate(`resources.ownDocuments.whyNotIssue.${state}`)}
    >
      <CodeToCome id={directive.id} />
    </ActButton>
  );
};

/** Asked when the dialog opens: somebody else may have taken a number meanwhile. */
const CodeToCome = ({ id }: Pick<DraftedDirective, 'id'>) => {
  const translate = useTranslate();
  const { data, error } = useGraphql(CODE_TO_COME, { id }, { staleTime: 0 });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Typography>{translate('resources.ownDocuments.issue.codeToCome', { code: data.codeToCome })}</Typography>;
};
