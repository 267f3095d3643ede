import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import LibraryAdd from '@mui/icons-material/LibraryAddOutlined';
import { Box, Button, IconButton, Link, Menu, MenuItem, Stack, Typography } from '@mui/material';
import { type DragEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Target } from '../../../../libs/criteria-rules/src/index.ts';
import { messageOf } from '../dataProvider/errors';
import { uploadFile } from '../dataProvider/files';
import { useThings } from '../resource/things';
import { FileButton } from '../shared/FileButton';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useAssessment } from './AssessmentContext.ts';
import {
  type AssessmentTarget,
  OFFERED_EVIDENCE,
  type OfferedEvidenceQuery,
  OWN_EVIDENCE,
} from './assessments.graphql.ts';
import { filledWith } from './answers.rules.ts';
import { useEvidenceActs } from './useEvidenceActs.ts';

interface EvidencePartProps {
  target: Target;
  said: AssessmentTarget;
}

/** What shows one target, and whether it counts. Files are dropped here, too. */
export const EvidencePart = ({ target, said }: EvidencePartProps) => {
  const { isAnswering } = useAssessment();
  const translate = useTranslate();
  const acts = useEvidenceActs(target.code);
  const notify = useNotify();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    for (const file of event.dataTransfer.files) {
      try {
        await acts.file({ ...(await uploadFile(file)), fileName: file.name });
      } catch (error) {
        notify(messageOf(error), { type: 'error' });
      }
    }
  };
  const dropping = isAnswering && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => void drop(event),
  };
  return (
    <Box
      {...dropping}
      sx={{
        p: 1.5,
        borderRadius: 1,
        border: 1,
        borderStyle: isAnswering ? 'dashed' : 'solid',
        borderColor: isOver ? 'primary.main' : 'divider',
      }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
        {translate('assessments.evidence.title')}
      </Typography>
      {said.evidence.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate(isAnswering ? 'assessments.evidence.drop' : 'assessments.evidence.none')}
        </Typography>
      ) : (
        <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {said.evidence.map((one) => (
            <EvidenceItem key={one.evidence.id} one={one} onDrop={isAnswering ? acts.drop : null} />
          ))}
        </Stack>
      )}
      {isAnswering && (
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
          <FileButton label="assessments.evidence.add" icon={AttachFile} onUploaded={acts.file} />
          <KnownEvidence target={target} said={said} />
        </Stack>
      )}
    </Box>
  );
};

interface EvidenceItemProps {
  one: AssessmentTarget['evidence'][number];
  onDrop: ((evidenceId: string) => Promise<void>) | null;
}

const EvidenceItem = ({ one: { state, evidence }, onDrop }: EvidenceItemProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const things = useThings();
  const { title, file, thingId, thingKind } = evidence;
  const way = thingKind && thingId ? things.get(thingKind)?.wayTo?.(thingId, null) : null;
  return (
    <Stack component="li" direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Box sx={{ minWidth: 0, flexGrow: 1 }}>
        {file ? (
          <Link href={file.url} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Link>
        ) : (
          <>{way ? <TextLink to={way}>{title}</TextLink> : title}</>
        )}
        <Typography variant="caption" component="div" color={state === 'COUNTS' ? 'textSecondary' : 'warning.main'}>
          {file ? format.bytes(file.size) : thingKind && translate(`enums.ThingKind.${thingKind}`)}
          {state !== 'COUNTS' && ` · ${translate(`enums.AssessmentEvidenceState.${state}`)}`}
        </Typography>
      </Box>
      {onDrop && (
        <IconButton
          size="small"
          onClick={() => void onDrop(evidence.id)}
          aria-label={translate('assessments.evidence.remove', { title })}
        >
          <Close fontSize="small" />
        </IconButton>
      )}
    </Stack>
  );
};

type Share = NonNullable<OfferedEvidenceQuery['offeredEvidence'][number]['share']>;

/** What the system offers for the target, and what the unit has filed already. */
const KnownEvidence = ({ target, said }: EvidencePartProps) => {
  const { assessment, view, store, kind, traits } = useAssessment();
  const translate = useTranslate();
  const acts = useEvidenceActs(target.code);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const asked = anchor !== null;
  const { data: offered } = useGraphql(
    OFFERED_EVIDENCE,
    asked ? { assessmentId: assessment.id, target: target.code } : null,
  );
  const { data: own } = useGraphql(
    OWN_EVIDENCE,
    asked ? { organisationId: assessment.organisation.id, first: 50 } : null,
  );
  const used = new Set(said.evidence.flatMap(({ evidence }) => [evidence.id, evidence.thingId]));
  const things = (offered?.offeredEvidence ?? []).filter(({ thingId }) => !used.has(thingId));
  const filed = (own?.assessmentEvidences.edges ?? []).map(({ node }) => node).filter(({ id }) => !used.has(id));
  const close = () => setAnchor(null);
  // What the lists count is filled in where nothing is entered yet: the unit may know better, and answers for it.
  const take = (thingId: string, share: Share | null) => {
    const filled = share && filledWith(target, view.drafts.get(target.code) ?? {}, share, { kind, traits });
    if (filled) store.put(target.code, filled);
    return acts.take(thingId);
  };
  const choose = (act: Promise<void>) => {
    close();
    void act;
  };
  return (
    <>
      <Button variant="text" startIcon={<LibraryAdd />} onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        {translate('assessments.evidence.known')}
      </Button>
      <Menu anchorEl={anchor} open={asked} onClose={close}>
        {things.map(({ thingId, thingKind, title, share }) => (
          <MenuItem key={thingId} onClick={() => choose(take(thingId, share))}>
            {`${translate(`enums.ThingKind.${thingKind}`)}: ${title}`}
          </MenuItem>
        ))}
        {filed.map(({ id, title }) => (
          <MenuItem key={id} onClick={() => choose(acts.use(id))}>
            {title}
          </MenuItem>
        ))}
        {offered && own && things.length + filed.length === 0 && (
          <MenuItem disabled>{translate('assessments.evidence.nothingKnown')}</MenuItem>
        )}
      </Menu>
    </>
  );
};
