import Place from '@mui/icons-material/PlaceOutlined';
import { SearchInput, useTranslate } from 'react-admin';
import { FormerNames } from '../shared/FormerNames';
import { EnumInput, UnitInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { Period } from '../shared/Period';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { AdministrativeUnitRow } from './administrativeUnits.graphql.ts';
import { AdministrativeLevel } from '../dataProvider/schema.ts';
import { DayFilter } from '../shared/DayInput';

/** The map as of any day: the two tiers of today, or the three of before 1 July 2025. */
export const UnitList = () => {
  const translate = useTranslate();
  const columns: Column<AdministrativeUnitRow>[] = [
    {
      label: 'resources.administrativeUnits.fields.name',
      file: { path: 'name' },
      sort: 'NAME',
      render: (unit) => (
        <>
          <RecordLink resource="administrativeUnits" id={unit.id}>
            {unit.name}
          </RecordLink>
          <FormerNames former={unit.formerly} />
        </>
      ),
    },
    {
      label: 'resources.administrativeUnits.fields.code',
      file: { path: 'code' },
      sort: 'CODE',
      render: (unit) => unit.code,
    },
    {
      label: 'resources.administrativeUnits.fields.level',
      file: { path: 'level', words: { of: 'AdministrativeLevel', values: AdministrativeLevel } },
      sort: 'LEVEL',
      render: (unit) => translate(`enums.AdministrativeLevel.${unit.level}`),
    },
    {
      label: 'resources.administrativeUnits.fields.parentId',
      file: { path: 'parent.name' },
      render: (unit) => unit.parent?.name ?? null,
    },
    {
      label: 'resources.administrativeUnits.fields.valid',
      file: { path: 'validFrom', as: 'day' },
      sort: 'VALID_FROM',

      render: (unit) => <Period from={unit.validFrom} to={unit.validTo} />,
    },
  ];
  return (
    <ListPage<AdministrativeUnitRow>
      resource="administrativeUnits"
      columns={columns}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <DayFilter key="asOf" source="asOf" />,
        <EnumInput key="level" source="level" of="AdministrativeLevel" values={AdministrativeLevel} />,
        <UnitInput key="parent" source="parentId" filter={{ level: 'PROVINCE' }} />,
      ]}
      empty={{
        icon: Place,
        title: 'resources.administrativeUnits.empty',
        advice: 'resources.administrativeUnits.emptyAdvice',
      }}
    />
  );
};
