import Gavel from '@mui/icons-material/GavelOutlined';
import { Button, Paper, Stack } from '@mui/material';
import { SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AuthorityAct } from '../dataProvider/schema.ts';
import { DayFilter } from '../shared/DayInput';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { AmendAuthorityButton, EndAuthorityButton, EnterAuthorityButton } from './AuthorityButtons';
import type { AuthorityRow } from './awards.graphql.ts';
import { Basis } from './Basis';
import { CompetenceSection } from './CompetenceSection';
import { useHolder } from './useHolder.ts';
import { useHonours, useProvinces, useWords } from './useHonours.ts';

const label = (name: string): string => `resources.authorities.fields.${name}`;

/** Who receives, appraises and decides: asked for a day and a province, and all that is recorded. */
export const AuthorityList = () => {
  const translate = useTranslate();
  const canKeep = useCan()('award.keep');
  return (
    <Page
      title={translate('resources.authorities.name')}
      subtitle={translate('resources.authorities.about')}
      above={<TextLink to="/awards">{`← ${translate('resources.awards.name')}`}</TextLink>}
      actions={
        <>
          <Button component={Link} to="/councils/rules" variant="outlined">
            {translate('resources.authorities.councilRules')}
          </Button>
          {canKeep && <EnterAuthorityButton />}
        </>
      }
    >
      <CompetenceSection />
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList resource="authorities" filter={{}}>
          <Rows />
        </EmbeddedList>
      </Paper>
    </Page>
  );
};

const Rows = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const honours = useHonours();
  const provinces = useProvinces();
  const choices = (isTitle: boolean) =>
    honours.filter((one) => one.isTitle === isTitle).map(({ value, name }) => ({ id: value, name }));
  const select = (source: string, offered: { id: string; name: string }[]) => (
    <SelectInput
      key={source}
      source={source}
      label={label(source)}
      choices={offered}
      translateChoice={false}
      helperText={false}
      sx={{ minWidth: { sm: 220 } }}
    />
  );
  return (
    <ListBody<AuthorityRow>
      columns={columns}
      caption={translate('resources.authorities.name')}
      filters={[
        select('titleId', choices(true)),
        select('awardId', choices(false)),
        <EnumInput key="act" source="act" of="AuthorityAct" values={AuthorityAct} label={label('act')} />,
        select('provinceId', provinces),
        <DayFilter key="on" source="on" label={label('on')} />,
      ]}
      empty={{
        icon: Gavel,
        title: 'resources.authorities.empty',
        advice: 'resources.authorities.emptyAdvice',
      }}
    />
  );
};

function useColumns(): Column<AuthorityRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const said = useWords();
  const holder = useHolder();
  return [
    {
      label: label('honour'),
      sort: 'HONOUR',
      render: ({ title, award }) => {
        const honour = title ?? award;
        return honour && said(honour.name);
      },
    },
    {
      label: label('act'),
      file: { path: 'act', words: { of: 'AuthorityAct', values: AuthorityAct } },
      render: ({ act }) => translate(`enums.AuthorityAct.${act}`),
    },
    { label: label('holder'), render: holder },
    {
      label: label('province'),
      file: { path: 'province.name' },
      render: ({ province }) => province?.name ?? translate('resources.authorities.country'),
    },
    {
      label: label('days'),
      file: { path: 'validFrom', as: 'day' },
      sort: 'VALID_FROM',
      render: ({ validFrom, validTo }) => `${format.date(validFrom)} – ${validTo ? format.date(validTo) : '…'}`,
    },
    {
      label: label('citation'),
      file: { path: 'citation' },
      render: ({ citation, unverified }) => <Basis text={citation} unverified={unverified} />,
    },
    {
      label: label('acts'),
      isActs: true,
      render: (row) =>
        row.canKeep && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <AmendAuthorityButton key={row.version} authority={row} />
            <EndAuthorityButton authority={row} />
          </Stack>
        ),
    },
  ];
}
