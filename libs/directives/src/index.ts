export { addressees } from './addressees';
export {
  type Cited,
  citationOf,
  LETTER_TYPE,
  longDate,
  lowerFirst,
  PUBLIC_LETTER_TYPE,
  shortDate,
  typeName,
} from './citation.rules';
export { DirectiveLinks } from './directive-links.service';
export { addDirectives, directiveId, directiveThing } from './directive-nodes';
export { wantedWords } from './directive-search.rules';
export { aliasesOf } from './directive-stubs';
/** @public `indexedWords` for the benchmark, which runs the built library. */
export { indexedWords, writeText } from './directive-texts';
export { DirectiveTwins } from './directive-twins.service';
export { oneLine, registerType, typeOfCode } from './directive.rules';
export { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
export { DIRECTIVE } from './directive.kinds';
export * from './directive.entity';
export * from './directive.inputs';
export * from './directive.views';
export { DirectiveError } from './directives.errors';
export * from './directives.loader';
export * from './directives.module';
export { DirectiveAmended, DirectiveDrafted, DirectiveLinked } from './directives.events';
export * from './directives.permissions';
export * from './directives.service';
export { type Keeper, mustKeep } from './keeper';
export { mustNameIssuer, type Registered, RegisterDirective } from './register-directive.service';
export { sights } from './sight';
export { codeKey, type DirectiveIdentity, likeness } from './twin.rules';
export * from './directive.ids';
