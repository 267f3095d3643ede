import { Allow } from '@app/kernel';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { intKey } from '@app/kernel';
import { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from './form.entity';
import { FormContents } from './form-contents.service';
import { FormPermission } from './reporting.permissions';

@Resolver(() => FormVersion)
export class FormsResolver {
  constructor(private readonly contents: FormContents) {}

  /** Every version of every form, the newest first. */
  @Query(() => [FormVersion])
  @Allow(FormPermission.Read)
  async forms(): Promise<FormVersion[]> {
    return (await this.contents.all()).map(({ form }) => form);
  }

  @Query(() => FormVersion, { nullable: true })
  @Allow(FormPermission.Read)
  async form(@Args('id', { type: () => ID }) id: string): Promise<FormVersion> {
    return (await this.contents.get(intKey('FormVersion', id))).form;
  }

  @ResolveField(() => [FormMeasure])
  async measures(@Parent() { key }: FormVersion): Promise<FormMeasure[]> {
    return (await this.contents.get(key)).measures;
  }

  @ResolveField(() => [FormRow], { description: 'In printed order.' })
  async rows(@Parent() { key }: FormVersion): Promise<FormRow[]> {
    return (await this.contents.get(key)).rows;
  }

  @ResolveField(() => [FormRule])
  async rules(@Parent() { key }: FormVersion): Promise<FormRule[]> {
    return (await this.contents.get(key)).rules;
  }

  @ResolveField(() => [FormText], { description: 'In printed order.' })
  async texts(@Parent() { key }: FormVersion): Promise<FormText[]> {
    return (await this.contents.get(key)).texts;
  }
}

@Resolver(() => FormRow)
export class FormRowResolver {
  constructor(private readonly contents: FormContents) {}

  @ResolveField(() => [FormCell], { description: 'By measure; empty for headings and texts.' })
  async cells(@Parent() { key, formVersionKey }: FormRow): Promise<FormCell[]> {
    return (await this.contents.get(formVersionKey)).cells.filter(({ rowKey }) => rowKey === key);
  }
}
