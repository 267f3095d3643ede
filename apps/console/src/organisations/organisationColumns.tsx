import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { Organisation } from './organisations.graphql.ts';

export function useOrganisationColumns(): Column<Organisation>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.organisations.fields.name',
      render: (organisation) => (
        <RecordLink resource="organisations" id={organisation.id}>
          {organisation.name}
        </RecordLink>
      ),
    },
    { label: 'resources.organisations.fields.kind', render: ({ kind }) => translate(`enums.OrganisationKind.${kind}`) },
    { label: 'resources.organisations.fields.parentId', render: ({ parent }) => parent?.name ?? null },
    {
      label: 'resources.organisations.fields.administrativeUnitId',
      from: 'lg',
      render: ({ administrativeUnit }) => administrativeUnit.name,
    },
    {
      label: 'resources.organisations.fields.childCount',
      align: 'right',
      render: ({ childCount }) => (childCount === null ? null : format.number(childCount)),
    },
  ];
}
