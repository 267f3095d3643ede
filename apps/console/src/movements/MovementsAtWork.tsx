import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { useFirstAnswer } from '../shared/useFirstAnswer.ts';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces';
import { RUNNING_MOVEMENTS } from './atWork.ts';
import { launcherOf } from './launcher.ts';
import type { Movement } from './movements.graphql.ts';
import { registerPage } from './places.ts';
import { useCountText } from './useCountText.ts';
import { MOVEMENT_CANDIDATES, REGISTRATION_COUNTS } from './registrations.graphql.ts';

const MOST = 3;

export const MovementsAtWork = () => {
  const translate = useTranslate();
  const { data } = useFirstAnswer(RUNNING_MOVEMENTS);
  const own = new Set(useWorkplaces()?.map(({ id }) => id));
  const isOwn = ({ organisation }: Movement) => organisation !== null && own.has(organisation.id);
  const movements = (data?.movements.edges ?? [])
    .map(({ node }) => node)
    .filter(({ isShipped }) => !isShipped)
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
    .slice(0, MOST);
  if (movements.length === 0) return null;
  return (
    <Section title={translate('resources.movements.atWork.title')}>
      <Stack spacing={2.5}>
        {movements.map((movement) => (
          <AtWork key={movement.id} movement={movement} />
        ))}
        <TextLink to="/movements">{translate('resources.movements.atWork.all')}</TextLink>
      </Stack>
    </Section>
  );
};

const AtWork = ({ movement }: { movement: Movement }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { textOf } = useCountText();
  const movementId = movement.id;
  // As the movement's page tells it: of the own territory, whoever may see them one by one.
  const registered = useGraphql(REGISTRATION_COUNTS, { movementId }).data?.registrationCounts.find(
    ({ isWhole }) => isWhole,
  );
  const missing = useGraphql(MOVEMENT_CANDIDATES, { movementId, first: 1, withTotal: true }).data?.movementCandidates
    .totalCount;
  return (
    <Stack spacing={0.5}>
      <Typography variant="subtitle1" component="h3">
        <RecordLink resource="movements" id={movementId}>
          {movement.name}
        </RecordLink>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {launcherOf(movement)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {registered && (
          <Typography variant="body2">
            {translate('resources.movements.atWork.registered', {
              unit: registered.unit.name,
              total: textOf(registered),
            })}
          </Typography>
        )}
        {(missing ?? 0) > 0 && (
          <Button
            component={Link}
            to={registerPage(movementId)}
            size="small"
            variant="outlined"
            startIcon={<HowToReg />}
          >
            {translate('resources.movements.atWork.missing', { total: format.number(missing) })}
          </Button>
        )}
      </Stack>
    </Stack>
  );
};
