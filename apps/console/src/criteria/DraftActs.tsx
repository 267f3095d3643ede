import Add from '@mui/icons-material/PostAddOutlined';
import Delete from '@mui/icons-material/DeleteOutlined';
import Publish from '@mui/icons-material/PublishOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import {
  CRITERIA_VERSION,
  type CriteriaSetRow,
  DISCARD_CRITERIA_DRAFT,
  DRAFT_CRITERIA,
  PUBLISH_CRITERIA,
  type VersionHead,
} from './criteria.graphql.ts';

/** For those who keep criteria: begin a draft, or publish and discard the one that is there. */
export const DraftActs = ({ set }: { set: CriteriaSetRow }) => {
  const draft = set.versions.find(({ state }) => state === 'DRAFT');
  if (!set.canKeep) return null;
  return draft ? (
    <>
      <PublishButton draft={draft} />
      <DiscardButton draft={draft} />
    </>
  ) : (
    <DraftButton set={set} />
  );
};

const DraftButton = ({ set: { id: setId, versions } }: { set: CriteriaSetRow }) => {
  const translate = useTranslate();
  const [fromId, setFromId] = useState(versions[0]?.id ?? '');
  const [, setParams] = useSearchParams();
  const act = useAct(DRAFT_CRITERIA, {
    done: 'resources.criteria.draft.done',
    onDone: ({ draftCriteria }) => setParams({ version: draftCriteria.id }),
  });
  return (
    <ActButton
      act={act}
      icon={Add}
      label="resources.criteria.draft.label"
      explanation="resources.criteria.draft.explanation"
      variables={() => ({ input: { setId, fromId: fromId || null } })}
    >
      {versions.length > 1 && (
        <TextField
          select
          label={translate('resources.criteria.draft.from')}
          value={fromId}
          onChange={({ target }) => setFromId(target.value)}
        >
          {versions.map(({ id, textCode, number }) => (
            <MenuItem key={id} value={id}>
              {translate('resources.criteria.draft.version', { text: textCode, number })}
            </MenuItem>
          ))}
        </TextField>
      )}
    </ActButton>
  );
};

const PublishButton = ({ draft: { id, version } }: { draft: VersionHead }) => {
  const translate = useTranslate();
  const [validFrom, setValidFrom] = useState('');
  const { data } = useGraphql(CRITERIA_VERSION, { id });
  const act = useAct(PUBLISH_CRITERIA, { done: 'resources.criteria.publish.done' });
  const faults = data?.criteriaVersion?.faults.length ?? 0;
  return (
    <ActButton
      act={act}
      icon={Publish}
      variant="contained"
      label="resources.criteria.publish.label"
      explanation="resources.criteria.publish.explanation"
      disabledReason={faults > 0 ? translate('resources.criteria.publish.faulty', { count: faults }) : null}
      variables={() => (validFrom ? { input: { id, version, validFrom } } : null)}
    >
      <DayField label="resources.criteria.fields.validFrom" value={validFrom} onChange={setValidFrom} />
    </ActButton>
  );
};

const DiscardButton = ({ draft: { id, version } }: { draft: VersionHead }) => {
  const [, setParams] = useSearchParams();
  const act = useAct(DISCARD_CRITERIA_DRAFT, {
    done: 'resources.criteria.discard.done',
    onDone: () => setParams({}),
  });
  return (
    <ActButton
      act={act}
      icon={Delete}
      color="error"
      label="resources.criteria.discard.label"
      explanation="resources.criteria.discard.explanation"
      variables={() => ({ id, version })}
    />
  );
};
