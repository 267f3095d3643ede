import { Chip, Stack, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import type { RewardForQuery } from './awards.graphql.ts';
import { factorShown } from './factor.rules.ts';
import { useWords } from './useHonours.ts';

type Reward = NonNullable<RewardForQuery['rewardOf']>;

/** An amount, and everything that it follows from. */
export const RewardFacts = ({ reward }: { reward: Reward }) => {
  const translate = useTranslate();
  const format = useFormat();
  const said = useWords();
  const [locale] = useLocaleState();
  const factor = factorShown(reward.factor, locale);
  return (
    <Stack spacing={2}>
      <Typography variant="h2" component="p">
        {format.money(reward.amount)}
      </Typography>
      <Facts>
        <Fact label="resources.rewards.factor">
          {translate(`resources.rewards.${reward.isHousehold ? 'household' : 'factorOf'}`, { factor })}
          <Source text={reward.factorCitation} />
        </Fact>
        <Fact label="resources.rewards.base">
          {format.money(reward.base)}
          <Source text={reward.baseCitation} />
        </Fact>
        <Fact label="resources.rewards.unrounded">{format.money(reward.unrounded)}</Fact>
        <Fact label="resources.rewards.rounding">
          {translate('resources.rewards.roundingSaid')}
          <Source text={reward.roundingCitation} />
        </Fact>
        {reward.readings.length > 0 && (
          <Fact label="resources.rewards.readings" wide>
            {reward.readings.map(({ order, amount, isUsed }) => (
              <Stack key={order} direction="row" component="span" spacing={1} sx={{ alignItems: 'center' }}>
                <span>{`${translate(`enums.HouseholdOrder.${order}`)}: ${format.money(amount)}`}</span>
                {isUsed && <Chip size="small" label={translate('resources.rewards.used')} />}
              </Stack>
            ))}
            <Source text={translate('resources.rewards.readingsAbout')} />
          </Fact>
        )}
        {reward.unverified && (
          <Fact label="resources.rewards.unverified" wide>
            {said(reward.unverified)}
          </Fact>
        )}
      </Facts>
    </Stack>
  );
};

const Source = ({ text }: { text: string }) => (
  <Typography variant="body2" color="textSecondary" component="span" sx={{ display: 'block' }}>
    {text}
  </Typography>
);
