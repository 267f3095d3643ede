import { memo, useState } from 'react';
import { Form } from 'react-admin';
import { AssignmentsSection } from './AssignmentsSection';
import { ConfirmBar } from './ConfirmBar';
import { DeadlinesSection } from './DeadlinesSection';
import { DocumentSection } from './DocumentSection';
import { FundingSection } from './FundingSection';
import { LinksSection } from './LinksSection';
import { MovementSection } from './MovementSection';
import { ProblemsSection } from './ProblemsSection';
import { ProposalOutline } from './ProposalOutline';
import { useReadingScope } from './ReadingContext';
import { valuesOf } from './readingValues.ts';
import { RoundSection } from './RoundSection';
import { WeekSection } from './WeekSection';
import type { ConfirmedReading } from './reading.graphql.ts';

interface ProposalFormProps {
  onConfirmed: (confirmed: ConfirmedReading) => void;
}

/** What was read, to be corrected and confirmed. Memoised: pointing at the text redraws nothing here. */
export const ProposalForm = memo(({ onConfirmed }: ProposalFormProps) => {
  const { proposal } = useReadingScope();
  const [values] = useState(() => valuesOf(proposal));
  return (
    <Form defaultValues={values} warnWhenUnsavedChanges>
      <ProblemsSection />
      <ProposalOutline />
      <DocumentSection />
      <LinksSection />
      <WeekSection />
      <MovementSection />
      <DeadlinesSection />
      <AssignmentsSection />
      <RoundSection />
      <FundingSection />
      <ConfirmBar onConfirmed={onConfirmed} />
    </Form>
  );
});
ProposalForm.displayName = 'ProposalForm';
