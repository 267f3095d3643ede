import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { OrganisationKind } from '../dataProvider/schema.ts';
import { OrganisationFate } from './OrganisationFate';
import type { OrganisationRow } from './organisations.graphql.ts';

export function useOrganisationColumns(): Column<OrganisationRow>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      label: 'resources.organisations.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      lines: 4,
      render: (organisation) => (
        <>
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
          <OrganisationFate organisation={organisation} />
        </>
      ),
    },
    {
      label: 'resources.organisations.fields.kind',
      file: { path: 'kind', words: { of: 'OrganisationKind', values: OrganisationKind } },
      sort: 'KIND',
      render: ({ kind }) => translate(`enums.OrganisationKind.${kind}`),
    },
    {
      label: 'resources.organisations.fields.parentId',
      file: { path: 'parent.name' },
      sort: 'PARENT',
      render: ({ parent }) => parent?.name ?? null,
    },
    {
      label: 'resources.organisations.fields.administrativeUnitId',
      file: { path: 'administrativeUnit.name' },
      from: 'lg',
      render: ({ administrativeUnit }) => administrativeUnit.name,
    },
    {
      label: 'resources.organisations.fields.validTo',
      file: { path: 'validTo', as: 'day' },
      isExtra: true,
      render: ({ validTo }) => format.date(validTo),
    },
    {
      label: 'resources.organisations.fields.successors',
      file: { path: 'successors.organisation.name' },
      isExtra: true,
      render: ({ successors }) => successors.map(({ organisation }) => organisation.name).join(', '),
    },
    {
      label: 'resources.organisations.fields.childCount',
      file: { path: 'childCount', as: 'number' },
      align: 'right',
      render: ({ childCount }) => (childCount === null ? null : format.number(childCount)),
    },
  ];
}
