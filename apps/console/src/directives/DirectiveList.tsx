import Description from '@mui/icons-material/DescriptionOutlined';
import { SearchInput } from 'react-admin';
import { Additions } from '../resource/Additions';
import { CreateLink } from '../shared/CreateLink';
import { EnumInput } from '../shared/inputs';
import { ListPage } from '../shared/ListPage';
import type { ManyActs } from '../shared/many/SelectionBar';
import { useCan } from '../shared/useCan';
import { directiveEntry, directiveListActs, directiveManyActs } from './places.ts';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import type { DirectiveState } from '../dataProvider/schema.ts';
import { useDirectiveColumns } from './useDirectiveColumns';
import type { DirectiveRow } from './directives.graphql.ts';
import { DayFilter } from '../shared/DayInput';

const HELD = { heldOnly: true };

/** What is looked for most stands first. */
const STATES: readonly DirectiveState[] = ['REGISTERED', 'DRAFT', 'APPROVED', 'STUB'];

export const DirectiveList = () => {
  const columns = useDirectiveColumns();
  const canRegister = useCan()('directive.register');
  const add = canRegister && (
    <>
      <Additions at={directiveEntry} give={{}} />
      <CreateLink variant="outlined" label="resources.directives.create" />
    </>
  );
  return (
    <ListPage<DirectiveRow>
      resource="directives"
      columns={columns}
      // Whoever registers documents works with several of them.
      manyActs={canRegister ? DirectiveManyActs : null}
      // What others only name is asked for by its state.
      asks={HELD}
      actions={
        <>
          {add}
          <Additions at={directiveListActs} give={{}} />
        </>
      }
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <EnumInput key="type" source="type" of="directiveType" values={DIRECTIVE_TYPES} />,
        <EnumInput key="state" source="state" of="DirectiveState" values={STATES} />,
        <DayFilter key="from" source="issuedFrom" />,
        <DayFilter key="to" source="issuedTo" />,
      ]}
      empty={{
        icon: Description,
        title: 'resources.directives.empty',
        advice: 'resources.directives.emptyAdvice',
        toAct: { permission: 'directive.register', advice: 'resources.directives.emptyAdviceToAct' },
        action: add,
      }}
    />
  );
};

const DirectiveManyActs: ManyActs<DirectiveRow> = (chosen) => <Additions at={directiveManyActs} give={chosen} />;
