import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import { Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { ListBody } from '../shared/ListBody';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { EndRuleButton, EnterRuleButton } from './CouncilRuleButtons';
import type { CouncilRule } from './councils.graphql.ts';
import { useRuleText } from './ruleText.ts';

const label = (name: string): string => `resources.councilRules.fields.${name}`;

/** How councils of provinces vote, from when to when, by which text. */
export const CouncilRules = () => {
  const translate = useTranslate();
  const canKeep = useCan()('award.keep');
  return (
    <Page
      title={translate('resources.councilRules.name')}
      subtitle={translate('resources.councilRules.about')}
      above={<TextLink to="/awards/authorities">{`← ${translate('resources.authorities.name')}`}</TextLink>}
      actions={canKeep && <EnterRuleButton />}
    >
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList resource="councilRules" filter={{}}>
          <Rows />
        </EmbeddedList>
      </Paper>
    </Page>
  );
};

const Rows = () => {
  const translate = useTranslate();
  const format = useFormat();
  const ruleText = useRuleText();
  const columns: Column<CouncilRule>[] = [
    {
      label: label('province'),
      file: { path: 'province.name' },
      render: ({ province }) => province?.name ?? translate('resources.councilRules.country'),
    },
    {
      label: label('days'),
      file: { path: 'validFrom', as: 'day' },
      sort: 'VALID_FROM',
      render: ({ validFrom, validTo }) => `${format.date(validFrom)} – ${validTo ? format.date(validTo) : '…'}`,
    },
    { label: label('rule'), render: ruleText },
    { label: label('citation'), file: { path: 'citation' }, render: ({ citation }) => citation },
    { label: label('acts'), render: (rule) => rule.canKeep && <EndRuleButton key={rule.version} rule={rule} /> },
  ];
  return (
    <ListBody<CouncilRule>
      columns={columns}
      caption={translate('resources.councilRules.name')}
      empty={{
        icon: HowToVote,
        title: 'resources.councilRules.empty',
        advice: 'resources.councilRules.emptyAdvice',
      }}
    />
  );
};
