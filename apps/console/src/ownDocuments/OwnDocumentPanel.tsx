import EditNote from '@mui/icons-material/EditNoteOutlined';
import { Alert, Box, Button, LinearProgress, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useResources } from '../resource/ResourcesContext';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { ApproveButton, IssueButton, ReturnButton, SubmitButton } from './IssuingButtons';
import { OWN_DOCUMENT } from './ownDocuments.graphql.ts';
import { PrintLinks } from './PrintLinks';
import type { DirectiveState } from '../dataProvider/schema.ts';
import { type DraftedDirective, isDrafted } from './drafted.ts';
import type { Directive } from '../directives';
import { WrittenText } from './WrittenText';

/** What a document drafted here still needs until it is issued, and its printed form. Nothing for a document from elsewhere. */
export const OwnDocumentPanel = ({ directive: { id, origin } }: { directive: Pick<Directive, 'id' | 'origin'> }) =>
  origin === 'OWN' && <Panel id={id} />;

const Panel = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useGraphql(OWN_DOCUMENT, { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const { directive } = data;
  if (!isDrafted(directive)) return null;
  return (
    <Section title={translate('resources.ownDocuments.panel')} actions={<PrintLinks draft={directive.draft} />}>
      <Steps state={directive.state} />
      {directive.draft.returnReason && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('resources.ownDocuments.returned', { reason: directive.draft.returnReason })}
        </Alert>
      )}
      {directive.draft.submittedAt && <Submitted at={directive.draft.submittedAt} />}
      {directive.draft.approvalBar && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate(`enums.ApprovalBar.${directive.draft.approvalBar}`)}
        </Alert>
      )}
      <PanelFacts directive={directive} />
      <WrittenText draft={directive.draft} isOpen={directive.state !== 'REGISTERED'} />
      <Acts directive={directive} />
    </Section>
  );
};

const Submitted = ({ at }: { at: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('resources.ownDocuments.submitted', { at: format.dateTime(at) })}
    </Alert>
  );
};

const STEPS = ['DRAFT', 'APPROVED', 'REGISTERED'] as const;

/** Draft, approved, issued: where the document stands. */
const Steps = ({ state }: { state: DirectiveState }) => {
  const translate = useTranslate();
  return (
    <Stack
      component="ol"
      direction="row"
      useFlexGap
      sx={{ listStyle: 'none', m: 0, p: 0, mb: 2, flexWrap: 'wrap', columnGap: 1, rowGap: 0.5 }}
    >
      {STEPS.map((step, at) => (
        <Typography
          key={step}
          component="li"
          variant="body2"
          aria-current={step === state ? 'step' : undefined}
          sx={step === state ? { fontWeight: 600 } : { color: 'text.secondary' }}
        >
          {at > 0 && <span aria-hidden>{'→ '}</span>}
          {translate(`resources.ownDocuments.steps.${step}`)}
        </Typography>
      ))}
    </Stack>
  );
};

const PanelFacts = ({ directive }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { draft, bookEntries, keeper } = directive;
  const entry = bookEntries.find(({ book, organisation }) => book === 'OUTGOING' && organisation.id === keeper.id);
  return (
    <Facts>
      <Fact label="resources.ownDocuments.fields.kind">
        {translate(`enums.DraftKind.${draft.kind}`)}
        <Source directive={directive} />
      </Fact>
      {directive.state !== 'REGISTERED' && <Fact label="resources.ownDocuments.fields.symbol">{draft.symbol}</Fact>}
      {draft.needsTwoPersons && directive.state === 'DRAFT' && (
        <Fact label="resources.ownDocuments.rule.title">{translate('resources.ownDocuments.rule.two')}</Fact>
      )}
      {draft.approvedAt && (
        <Fact label="resources.ownDocuments.fields.approved">
          {[
            draft.approvedBy,
            draft.approvedFor && translate('shared.inPlaceOf', { name: draft.approvedFor }),
            format.dateTime(draft.approvedAt),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Fact>
      )}
      {entry && (
        <Fact label="resources.ownDocuments.fields.outgoing">
          {translate('resources.ownDocuments.outgoingLine', { number: entry.number, year: entry.year })}
        </Fact>
      )}
    </Facts>
  );
};

/** The record that it was drafted from. */
const Source = ({ directive: { draft } }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  const drafts = useResources().flatMap(({ drafts }) => drafts ?? []);
  const wayTo = drafts.find(({ kind }) => kind === draft.kind)?.wayTo;
  if (!wayTo || !draft.sourceId) return null;
  return (
    <>
      {' · '}
      <TextLink to={wayTo(draft.sourceId)} isInText>
        {translate('resources.ownDocuments.seeSource')}
      </TextLink>
    </>
  );
};

/** What may be done next. Whoever writes no documents is shown none of it. */
const Acts = ({ directive }: { directive: DraftedDirective }) => {
  const isWriter = useCan()('ownDocument.draft');
  if (!isWriter || directive.state === 'REGISTERED') return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 2.5 }}>
      <EditButton directive={directive} />
      <SubmitButton directive={directive} />
      <ApproveButton directive={directive} />
      <ReturnButton directive={directive} />
      <IssueButton directive={directive} />
    </Stack>
  );
};

const EditButton = ({ directive: { id, state, draft } }: { directive: DraftedDirective }) => {
  const translate = useTranslate();
  const why = draft.canEdit ? null : translate(`resources.ownDocuments.whyNotEdit.${state}`);
  return (
    <Tooltip title={why ?? ''}>
      <Box component="span" tabIndex={why ? 0 : undefined} role={why ? 'note' : undefined}>
        <Button
          component={Link}
          to={`/ownDocuments/${encodeURIComponent(id)}`}
          variant={draft.canEdit ? 'contained' : 'outlined'}
          startIcon={<EditNote />}
          disabled={why !== null}
        >
          {translate('resources.ownDocuments.edit')}
        </Button>
      </Box>
    </Tooltip>
  );
};
