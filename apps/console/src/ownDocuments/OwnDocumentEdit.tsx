import { Alert, LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { DraftEditor } from './DraftEditor';
import { OWN_DOCUMENT } from './ownDocuments.graphql.ts';
import { type DraftedDirective, isDrafted } from './drafted.ts';

/** The draft of an own document, to be written. */
export const OwnDocumentEdit = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { data, error, isFetchedAfterMount, refetch } = useGraphql(OWN_DOCUMENT, {
    id,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  // What an earlier visit has read may be older than the document: writing begins from a fresh reading.
  if (!data || !isFetchedAfterMount) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { directive } = data;
  if (!isDrafted(directive)) return <ErrorNotice error={new Error(translate('resources.ownDocuments.notOwn'))} />;
  return (
    <Page
      title={translate('resources.ownDocuments.editTitle', {
        type: translate(`enums.directiveType.${directive.type}`),
      })}
      subtitle={directive.issuer}
      above={<Above directive={directive} />}
    >
      {directive.draft.canEdit ? (
        <DraftEditor key={directive.id} directive={directive} />
      ) : (
        <Alert severity="info">{translate(`resources.ownDocuments.whyNotEdit.${directive.state}`)}</Alert>
      )}
    </Page>
  );
};

const Above = ({ directive: { id } }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  return (
    <nav aria-label={translate('shared.wayBack')} style={{ marginTop: 16 }}>
      <TextLink to={`/directives/${encodeURIComponent(id)}/show`}>
        {translate('resources.ownDocuments.toDocument')}
      </TextLink>
    </nav>
  );
};
