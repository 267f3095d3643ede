import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Navigate } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { ChooseDocument } from './ChooseDocument';
import { ProposalScreen } from './ProposalScreen';
import type { ReadDocument } from './confirmInput.ts';
import type { ConfirmedReading } from './reading.graphql.ts';

/** A document's file is chosen, read, corrected and confirmed. Until the last step nothing is stored. */
export const ReadPage = () => {
  const translate = useTranslate();
  const mayRegister = useCan()('directive.register');
  const [read, setRead] = useState<ReadDocument | null>(null);
  const [confirmed, setConfirmed] = useState<ConfirmedReading | null>(null);
  if (confirmed) {
    const { directive, ...made } = confirmed;
    return <Navigate to={`/directives/read/${encodeURIComponent(directive.id)}`} state={made} />;
  }
  if (read)
    return (
      <ProposalScreen
        {...read}
        key={read.document.keeper.id}
        onRead={setRead}
        onConfirmed={setConfirmed}
        onRestart={() => setRead(null)}
      />
    );
  return (
    <Page title={translate('reading.title')} subtitle={translate('reading.about')} above={<Above />}>
      {mayRegister ? (
        <ChooseDocument onRead={setRead} />
      ) : (
        <ErrorNotice error={new Error(translate('reading.notAllowed'))} />
      )}
    </Page>
  );
};

const Above = () => {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
      <TextLink to="/directives">{`← ${translate('resources.directives.name')}`}</TextLink>
    </nav>
  );
};
