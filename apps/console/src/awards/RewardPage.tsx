import { Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { SubjectKind } from '../dataProvider/schema.ts';
import type * as Types from '../dataProvider/schema.ts';
import { DayField } from '../shared/DayField';
import { Fact, Facts } from '../shared/Facts';
import { today, useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { REWARD_FOR, type RewardForQuery } from './awards.graphql.ts';
import { ChoiceField, HonourField } from './fields';
import { factorShown } from './factor.rules.ts';
import { useHonours, useWords } from './useHonours.ts';

type Reward = NonNullable<RewardForQuery['rewardOf']>;

/** What is paid with a title or an award, and everything that it follows from. */
export const RewardPage = () => {
  const translate = useTranslate();
  const honours = useHonours();
  const [honour, setHonour] = useState('');
  const [kind, setKind] = useState<Types.SubjectKind>('CITIZEN');
  const [on, setOn] = useState(today());
  const chosen = honours.find(({ value }) => value === honour);
  const asked = chosen && on ? { ...chosen.ids, kind, on } : null;
  const { data } = useGraphql(REWARD_FOR, asked, { keepPrevious: true });
  const choose = (value: string) => {
    setHonour(value);
    const subjects = honours.find((one) => one.value === value)?.subjects ?? [];
    if (subjects[0] && !subjects.includes(kind)) setKind(subjects[0]);
  };
  return (
    <Page
      title={translate('resources.rewards.name')}
      subtitle={translate('resources.rewards.about')}
      above={<TextLink to="/awards">{`← ${translate('resources.awards.name')}`}</TextLink>}
    >
      <Section>
        <Stack direction={{ xs: 'column', md: 'row' }} spacing={2}>
          <HonourField value={honour} onChange={choose} />
          <ChoiceField
            label="resources.rewards.kind"
            of="SubjectKind"
            values={chosen?.subjects ?? SubjectKind}
            value={kind}
            onChange={setKind}
          />
          <DayField label="resources.rewards.on" value={on} onChange={setOn} isAnyTime />
        </Stack>
      </Section>
      <Section title={translate('resources.rewards.amount')}>
        {asked === null || !data ? (
          <Typography color="textSecondary">{translate('resources.rewards.choose')}</Typography>
        ) : data.rewardOf ? (
          <RewardFacts reward={data.rewardOf} />
        ) : (
          <Typography>{translate('resources.rewards.unknown')}</Typography>
        )}
      </Section>
    </Page>
  );
};

const RewardFacts = ({ reward }: { reward: Reward }) => {
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
