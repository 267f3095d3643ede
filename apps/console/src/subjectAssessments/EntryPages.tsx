import { LinearProgress } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useGraphql } from '../shared/useGraphql';
import { EntrySheet } from './EntrySheet';
import type { Beginning } from './entryTransport.ts';
import { SUBJECT_ENTRY, SUBJECT_TO_ENTER, type SubjectEntry } from './subjectAssessments.graphql.ts';

/** Somebody's assessment by a line of a round, entered by the office that keeps them. */
export const BeginEntry = () => {
  const { roundId = '', line = '', subjectId = '' } = useParams();
  const beginning = { roundId, line: Number(line) };
  const read = useGraphql(SUBJECT_TO_ENTER, { ...beginning, subjectId });
  return <Entry read={read} assessment={read.data?.subjectToAssess} beginning={beginning} />;
};

/** One that is begun. */
export const GoOnEntry = () => {
  const { id = '' } = useParams();
  const read = useGraphql(SUBJECT_ENTRY, { id });
  return <Entry read={read} assessment={read.data?.subjectAssessment} beginning={null} />;
};

interface EntryProps {
  read: Pick<UseQueryResult, 'error' | 'refetch'>;
  assessment: SubjectEntry | undefined;
  beginning: Beginning | null;
}

const Entry = ({ read: { error, refetch }, assessment, beginning }: EntryProps) => {
  const translate = useTranslate();
  if (assessment) return <EntrySheet key={assessment.id} assessment={assessment} beginning={beginning} />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return <LinearProgress aria-label={translate('shared.loading')} />;
};
