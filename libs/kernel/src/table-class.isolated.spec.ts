import { Entity, PrimaryColumn } from 'typeorm';
import { Fact, Local, Reference, tablesOf, declaredTables, undeclaredTables } from './table-class';

@Entity('made_by_units')
@Fact()
class MadeByUnits {
  @PrimaryColumn('int')
  scopeId: number;
}

@Entity('read_by_all')
@Reference({ because: 'everybody reads it' })
class ReadByAll {
  @PrimaryColumn('int')
  key: number;
}

@Entity('of_this_house')
@Local({ isSecret: true })
class OfThisHouse {
  @PrimaryColumn('int')
  key: number;
}

@Entity('forgotten')
class Forgotten {
  @PrimaryColumn('int')
  key: number;
}

describe('the class of a table', () => {
  it('is said once, on its entity', () => {
    expect(tablesOf('fact')).toEqual(['made_by_units']);
    expect(declaredTables()).toContainEqual({
      table: 'read_by_all',
      class: 'reference',
      because: 'everybody reads it',
      isSecret: false,
      isRemovable: false,
    });
    expect(declaredTables().filter(({ isSecret }) => isSecret)).toMatchObject([{ table: 'of_this_house' }]);
  });

  it('is missed where nobody said it, of an entity and of a table that no entity knows', () => {
    expect(undeclaredTables(['made_by_units', 'made_by_hand'])).toEqual(['forgotten', 'made_by_hand']);
    expect([MadeByUnits, ReadByAll, OfThisHouse, Forgotten]).toHaveLength(4);
  });
});
