import { describe, expect, it } from '@jest/globals';
import { getMetadataStorage, IsInt, IsString, validateSync } from 'class-validator';
import { findRulesOnce } from './validation-rules-once';

class Named {
  @IsString()
  name: unknown = 'Trường';
}
class Counted extends Named {
  @IsInt()
  pupils: unknown = 3;
}

const faults = (thing: object) => validateSync(thing).map(({ property }) => property);

describe('rules of a class', () => {
  it('are its own and those of the classes above it, the first time and after it', () => {
    findRulesOnce();
    const wrong = Object.assign(new Counted(), { name: 1, pupils: 'ba' });
    for (let time = 0; time < 2; time += 1) {
      expect(faults(wrong).toSorted()).toEqual(['name', 'pupils']);
      expect(faults(new Counted())).toEqual([]);
      expect(faults(Object.assign(new Named(), { name: 1 }))).toEqual(['name']);
    }
  });

  it('are looked for once', () => {
    findRulesOnce();
    const rules = () => getMetadataStorage().getTargetValidationMetadatas(Counted, '', false, false);
    expect(rules()).toBe(rules());
    expect(getMetadataStorage().getTargetValidationMetadatas(Counted, '', false, false, ['one'])).not.toBe(rules());
  });

  it('of a class made later do not change those that are known', () => {
    findRulesOnce();
    expect(faults(Object.assign(new Named(), { name: 1 }))).toEqual(['name']);
    class Later extends Named {
      @IsInt()
      year: unknown = 'năm nay';
    }
    expect(faults(new Later())).toEqual(['year']);
    expect(faults(new Named())).toEqual([]);
  });
});
