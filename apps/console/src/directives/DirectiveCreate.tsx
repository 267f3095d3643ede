import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CreatePage, Wide } from '../shared/FormPage';
import { OrganisationInput } from '../shared/inputs';
import { useWorkplace } from '../shared/useWorkplace';
import { DirectiveInputs } from './DirectiveInputs';
import { fromForm } from './directiveForm';
import { TwinNotice } from './TwinNotice';
import { useTwins } from './useTwins';

export const DirectiveCreate = () => {
  const workplace = useWorkplace();
  if (workplace === undefined) return null;
  return (
    <CreatePage
      resource="directives"
      defaults={{ keeperId: workplace?.id, type: 'KH', draft: false, issuer: workplace?.name }}
      transform={fromForm}
    >
      <Wide>
        <OrganisationInput source="keeperId" isRequired helperText="resources.directives.keeperHelp" />
      </Wide>
      <Twins />
      <DirectiveInputs />
    </CreatePage>
  );
};

/** Warns while one types; another register's copy may be entered here too when somebody says so. */
const Twins = () => {
  const [keeperId, issuer, code, issuedOn] = useWatch<Record<string, string | null | undefined>>({
    name: ['keeperId', 'issuer', 'code', 'issuedOn'],
  }) as (string | null | undefined)[];
  const twins = useTwins({ keeperId, issuer, code, issuedOn });
  if (twins.length === 0) return null;
  return (
    <Wide>
      <TwinNotice twins={twins} />
      {twins.some(({ certain }) => certain) && <BooleanInput source="acceptTwin" helperText={false} />}
    </Wide>
  );
};
