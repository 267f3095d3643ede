import Grading from '@mui/icons-material/GradingOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { type Cluster, type ClusterSeat, SCORE_MEMBER } from './clusters.graphql.ts';
import { halves } from './points.rules';
import { usePoints } from './usePoints';

interface ScoreButtonProps {
  cluster: Cluster;
  /** The own member. */
  by: ClusterSeat;
  of: ClusterSeat;
}

/** Points for another member or for oneself; sealed until all have scored. */
export const ScoreButton = ({ cluster: { items, givenScores }, by, of }: ScoreButtonProps) => {
  const translate = useTranslate();
  const points = usePoints();
  const given = givenScores.find(({ byId, ofId }) => byId === by.id && ofId === of.id);
  const [texts, setTexts] = useState(items.map((_, at) => points.halves(given?.points[at] ?? null)));
  const act = useAct(SCORE_MEMBER, { done: 'resources.clusters.score.done' });
  const read = texts.map(halves);
  const isFaulty = (at: number) => {
    const value = read[at] ?? null;
    return texts[at] !== '' && (value === null || value > items[at]!.maximum);
  };
  const variables = () => {
    const sent = read.filter((value) => value !== null);
    return sent.length < items.length ? null : { input: { byId: by.id, ofId: of.id, points: sent } };
  };
  return (
    <ActButton
      act={act}
      icon={Grading}
      size="small"
      variant={given ? 'text' : 'outlined'}
      label={given ? 'resources.clusters.score.again' : 'resources.clusters.score.label'}
      explanation="resources.clusters.score.explanation"
      params={{ organisation: of.organisation.name }}
      variables={variables}
    >
      {items.map(({ name, maximum }, at) => (
        <TextField
          key={at}
          required
          label={name}
          value={texts[at]}
          error={isFaulty(at)}
          helperText={translate(`resources.clusters.score.${isFaulty(at) ? 'fault' : 'most'}`, {
            maximum: points.halves(maximum),
          })}
          onChange={({ target }) => setTexts((held) => held.map((text, of) => (of === at ? target.value : text)))}
          slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
        />
      ))}
    </ActButton>
  );
};
