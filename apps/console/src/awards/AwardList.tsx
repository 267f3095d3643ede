import MilitaryTech from '@mui/icons-material/MilitaryTechOutlined';
import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { AwardTier, SubjectKind } from '../dataProvider/schema.ts';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { AmendAwardButton, CloseAwardButton, DefineAwardButton } from './AwardButtons';
import type { AwardRow } from './awards.graphql.ts';
import { Basis } from './Basis';
import { useWords } from './useHonours.ts';

/** Forms of award: by which text, given by whom to whom. */
export const AwardList = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const canKeep = useCan()('award.keep');
  return (
    <ListPage<AwardRow>
      resource="awards"
      columns={columns}
      actions={
        <>
          <Button component={Link} to="/awards/authorities" variant="outlined">
            {translate('resources.authorities.name')}
          </Button>
          <Button component={Link} to="/awards/rewards" variant="outlined">
            {translate('resources.rewards.name')}
          </Button>
          {canKeep && <DefineAwardButton />}
        </>
      }
      filters={[
        <EnumInput key="tier" source="tier" of="AwardTier" values={AwardTier} label="resources.awards.fields.tier" />,
        <EnumInput
          key="subject"
          source="subject"
          of="SubjectKind"
          values={SubjectKind}
          label="resources.awards.fields.subject"
        />,
      ]}
      empty={{ icon: MilitaryTech, title: 'resources.awards.empty', advice: 'resources.awards.emptyAdvice' }}
    />
  );
};

function useColumns(): Column<AwardRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  const said = useWords();
  return [
    {
      label: 'resources.awards.fields.name',
      file: { path: 'name.vi' },
      sort: 'NAME',
      render: ({ name }) => said(name),
    },
    {
      label: 'resources.awards.fields.tier',
      file: { path: 'tier', words: { of: 'AwardTier', values: AwardTier } },
      render: ({ tier }) => translate(`enums.AwardTier.${tier}`),
    },
    {
      label: 'resources.awards.fields.subjects',
      from: 'lg',
      render: ({ subjects }) => subjects.map((kind) => translate(`enums.SubjectKind.${kind}`)).join(', '),
    },
    {
      label: 'resources.awards.fields.basis',
      file: { path: 'basis' },
      render: ({ basis, unverified }) => <Basis text={basis} unverified={unverified} />,
    },
    {
      label: 'resources.awards.fields.from',
      file: { path: 'validFrom', as: 'day' },
      render: ({ validFrom }) => (validFrom ? format.date(validFrom) : translate('resources.awards.unverified')),
    },
    {
      label: 'resources.awards.fields.to',
      file: { path: 'validTo', as: 'day' },
      render: ({ validTo }) => (validTo ? format.date(validTo) : '—'),
    },
    {
      label: 'resources.awards.fields.acts',
      isActs: true,
      render: (row) =>
        row.canKeep && (
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <AmendAwardButton key={row.version} award={row} />
            <CloseAwardButton award={row} />
          </Stack>
        ),
    },
  ];
}
