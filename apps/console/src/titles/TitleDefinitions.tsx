import Workspaces from '@mui/icons-material/WorkspacePremiumOutlined';
import { Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SubjectKind, TitleKind } from '../dataProvider/schema.ts';
import { EmbeddedList } from '../shared/EmbeddedList';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListBody } from '../shared/ListBody';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { AmendTitleButton, CloseTitleButton, DefineTitleButton } from './TitleDefinitionButtons';
import type { TitleRow } from './titles.graphql.ts';
import { useTitleName } from './useTitles.ts';

/** The titles themselves: what they are called, by which text, from when until when. */
export const TitleDefinitions = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const canKeep = useCan()('title.keep');
  return (
    <Page
      title={translate('resources.titleRegistrations.definitions.title')}
      subtitle={translate('resources.titleRegistrations.definitions.about')}
      above={<TextLink to="/titleRegistrations">{`← ${translate('resources.titleRegistrations.name')}`}</TextLink>}
      actions={canKeep && <DefineTitleButton />}
    >
      <Paper sx={{ overflow: 'clip' }}>
        <EmbeddedList resource="titles" filter={{}}>
          <ListBody<TitleRow>
            columns={columns}
            caption={translate('resources.titleRegistrations.definitions.title')}
            filters={[
              <EnumInput
                key="subject"
                source="subject"
                of="SubjectKind"
                values={SubjectKind}
                label={label('subject')}
              />,
              <EnumInput key="kind" source="kind" of="TitleKind" values={TitleKind} label={label('kind')} />,
            ]}
            empty={{
              icon: Workspaces,
              title: 'resources.titleRegistrations.definitions.empty',
              advice: 'resources.titleRegistrations.definitions.emptyAdvice',
            }}
          />
        </EmbeddedList>
      </Paper>
    </Page>
  );
};

const label = (name: string): string => `resources.titleRegistrations.definitions.${name}`;

function useColumns(): Column<TitleRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const titleOf = useTitleName();
  return [
    {
      label: 'resources.titleRegistrations.fields.title',
      file: { path: 'name.vi' },
      sort: 'NAME',
      render: (row) => titleOf(row),
    },
    {
      label: label('kind'),
      file: { path: 'kind', words: { of: 'TitleKind', values: TitleKind } },
      render: ({ kind }) => translate(`enums.TitleKind.${kind}`),
    },
    {
      label: label('subject'),
      file: { path: 'subject', words: { of: 'SubjectKind', values: SubjectKind } },
      render: ({ subject }) => translate(`enums.SubjectKind.${subject}`),
    },
    {
      label: 'resources.titleRegistrations.fields.basis',
      file: { path: 'basis' },
      render: ({ basis, unverified }) => (
        <>
          {basis}
          {unverified && (
            <Typography variant="body2" color="textSecondary">
              {translate('resources.criteria.unverified')}
            </Typography>
          )}
        </>
      ),
    },
    {
      label: label('from'),
      file: { path: 'validFrom', as: 'day' },
      render: ({ validFrom }) => (validFrom ? format.date(validFrom) : translate('resources.criteria.unverified')),
    },
    {
      label: label('to'),
      file: { path: 'validTo', as: 'day' },
      render: ({ validTo }) => (validTo ? format.date(validTo) : '—'),
    },
    {
      label: label('acts'),
      isActs: true,
      render: (row) =>
        row.canKeep && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <AmendTitleButton key={row.version} title={row} />
            <CloseTitleButton title={row} />
          </Stack>
        ),
    },
  ];
}
