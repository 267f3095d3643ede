import Rule from '@mui/icons-material/RuleOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { CriteriaSubject, CriteriaTier } from '../dataProvider/schema.ts';
import { DayFilter } from '../shared/DayInput';
import { ListPage } from '../shared/ListPage';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { CriteriaSetRow } from './criteria.graphql.ts';
import { useBilingual } from './useBilingual.ts';
import { useProvinceName } from './useProvinceName.ts';
import { VersionChip } from './VersionChip';

const choices = (name: string, values: readonly string[]) => values.map((id) => ({ id, name: `enums.${name}.${id}` }));

/** What titles ask for, by whom they are given to. */
export const CriteriaList = () => {
  const columns = useColumns();
  return (
    <ListPage<CriteriaSetRow>
      resource="criteria"
      columns={columns}
      filters={[
        <SelectInput
          key="subject"
          source="subject"
          choices={choices('CriteriaSubject', CriteriaSubject)}
          helperText={false}
        />,
        <SelectInput key="tier" source="tier" choices={choices('CriteriaTier', CriteriaTier)} helperText={false} />,
        <DayFilter key="inForceOn" source="inForceOn" />,
      ]}
      empty={{ icon: Rule, title: 'resources.criteria.empty', advice: 'resources.criteria.emptyAdvice' }}
    />
  );
};

function useColumns(): Column<CriteriaSetRow>[] {
  const translate = useTranslate();
  const say = useBilingual();
  const provinceName = useProvinceName();
  return [
    {
      label: 'resources.criteria.fields.title',
      sort: 'TITLE',
      file: { path: 'title.vi' },
      render: ({ id, title }) => (
        <RecordLink resource="criteria" id={id}>
          {say(title)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.criteria.fields.subject',
      sort: 'SUBJECT',
      render: ({ subject }) => translate(`enums.CriteriaSubject.${subject}`),
    },
    {
      label: 'resources.criteria.fields.tier',
      sort: 'TIER',
      render: ({ tier, provinceCode }) =>
        [
          tier && translate(`enums.CriteriaTier.${tier}`),
          provinceCode && translate('resources.criteria.onlyProvince', { name: provinceName(provinceCode) }),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    { label: 'resources.criteria.fields.level', file: { path: 'level' }, render: ({ level }) => level ?? '' },
    {
      label: 'resources.criteria.fields.inForce',
      file: { path: 'inForce.textCode' },
      render: ({ inForce, versions }) => {
        const shown = inForce ?? versions.find(({ state }) => state === 'PUBLISHED');
        return shown ? (shown.textCode ?? '') : '';
      },
    },
    {
      label: 'resources.criteria.fields.period',
      file: { path: 'inForce.validFrom', as: 'day' },
      width: 220,
      render: ({ inForce, versions }) => {
        const shown = inForce ?? versions.find(({ state }) => state === 'PUBLISHED');
        return shown?.validFrom && <Period from={shown.validFrom} to={shown.validTo} />;
      },
    },
    {
      label: 'resources.criteria.fields.state',
      render: ({ inForce, versions }) => <VersionChip inForce={inForce} version={inForce ?? versions[0] ?? null} />,
    },
  ];
}
