import Campaign from '@mui/icons-material/CampaignOutlined';
import { MovementState } from '../dataProvider/schema.ts';
import { CreateLink } from '../shared/CreateLink';
import { EnumInput, OrganisationInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import { useCan } from '../shared/useCan';
import { movementColumns } from './movementColumns';
import type { Movement } from './movements.graphql.ts';

/** Emulation movements, which last for years. */
export const MovementList = () => {
  const add = useCan()('movement.launch') && <CreateLink label="resources.movements.create" />;
  return (
    <ListPage<Movement>
      resource="movements"
      columns={movementColumns}
      actions={add}
      filters={[
        <EnumInput
          key="state"
          source="state"
          of="MovementState"
          values={MovementState}
          label="resources.movements.fields.state"
        />,
        <OrganisationInput key="organisation" source="organisationId" />,
      ]}
      empty={{
        icon: Campaign,
        title: 'resources.movements.empty',
        advice: add ? 'resources.movements.emptyAdvice' : 'resources.movements.emptyToReaders',
        action: add,
      }}
    />
  );
};
