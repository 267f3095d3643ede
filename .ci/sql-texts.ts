import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Reads SQL out of the code: every text with a statement in it, with the pieces that are put into it written out as far as they are known. */
export interface SqlText {
  file: string;
  line: number;
  sql: string;
}

interface Place {
  file: ts.SourceFile;
  /** What the parameters of the function stand for, where it was called. */
  given: ReadonlyMap<string, { node: ts.Expression; place: Place }>;
}

const STATEMENT = /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b/;
const UNKNOWN = ' ? ';
const DEEPEST = 12;

/** Helpers that say the shard key, with the place of the alias among their arguments. */
const SHARD_HELPERS: Record<string, number> = { inShardsOf: 1, belowProvince: 0 };

const files = new Map<string, ts.SourceFile>();

export function sqlTexts(patterns: readonly string[]): SqlText[] {
  for (const path of globSync([...patterns]).map((found) => found.replaceAll('\\', '/')))
    if (!path.endsWith('.spec.ts')) files.set(path, parsed(path));
  return [...files.values()].flatMap(textsOf);
}

const parsed = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

function textsOf(file: ts.SourceFile): SqlText[] {
  const found: SqlText[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node)) {
      const text = node.getText(file);
      if (STATEMENT.test(text)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ file: file.fileName, line: line + 1, sql: expand(node, { file, given: new Map() }, 0) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteral =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);

function expand(node: ts.Expression, place: Place, depth: number): string {
  if (depth > DEEPEST) return UNKNOWN;
  const into = (part: ts.Expression): string => expand(part, place, depth + 1);
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => into(span.expression) + span.literal.text).join('');
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return into(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return into(node.left) + into(node.right);
  if (ts.isConditionalExpression(node)) return into(node.whenTrue);
  if (ts.isIdentifier(node)) return named(node, place, depth);
  return ts.isCallExpression(node) ? called(node, place, depth) : UNKNOWN;
}

function named(node: ts.Identifier, place: Place, depth: number): string {
  const given = place.given.get(node.text) ?? givenByCaller(node, place.file);
  if (given) return expand(given.node, given.place, depth + 1);
  const declared = declarationOf(node.text, node, place.file);
  return declared && !ts.isFunctionLike(declared.node)
    ? expand(
        declared.node,
        { file: declared.file, given: declared.file === place.file ? place.given : new Map() },
        depth + 1,
      )
    : UNKNOWN;
}

/** What the first call in the file gives for a parameter, where a function is looked at by itself. */
function givenByCaller(node: ts.Identifier, file: ts.SourceFile): { node: ts.Expression; place: Place } | null {
  for (let around: ts.Node | undefined = node.parent; around; around = around.parent) {
    if (!ts.isFunctionLike(around)) continue;
    const at = around.parameters.findIndex(({ name }) => ts.isIdentifier(name) && name.text === node.text);
    if (at < 0) continue;
    const owner = ts.isVariableDeclaration(around.parent) ? around.parent.name : around.name;
    const call = owner && ts.isIdentifier(owner) ? callOf(owner.text, file) : null;
    return call?.arguments[at] ? { node: call.arguments[at], place: { file, given: new Map() } } : null;
  }
  return null;
}

function callOf(name: string, file: ts.SourceFile): ts.CallExpression | null {
  let found: ts.CallExpression | null = null;
  const visit = (node: ts.Node): void => {
    if (!found && ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name)
      found = node;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function called(node: ts.CallExpression, place: Place, depth: number): string {
  const { expression, arguments: args } = node;
  if (ts.isPropertyAccessExpression(expression)) {
    const list = expression.name.text === 'join' ? listOf(expression.expression, place) : null;
    const between = args[0] ? expand(args[0], place, depth + 1) : ', ';
    return list ? list.map((one) => expand(one, place, depth + 1)).join(between) : UNKNOWN;
  }
  if (!ts.isIdentifier(expression)) return UNKNOWN;
  const aliasAt = SHARD_HELPERS[expression.text];
  if (aliasAt !== undefined) return `${expand(args[aliasAt]!, place, depth + 1)}.province_id = $0`;
  if (expression.text === 'prepared') return expand(args[0]!, place, depth + 1);
  const declared = declarationOf(expression.text, node, place.file);
  if (!declared || !ts.isFunctionLike(declared.node)) return UNKNOWN;
  return answered(declared.node, args, place, declared.file, depth);
}

/** What a function answers: its expression, or what its last `return` says. */
function answered(
  made: ts.SignatureDeclaration,
  args: readonly ts.Expression[],
  from: Place,
  file: ts.SourceFile,
  depth: number,
): string {
  const given = new Map<string, { node: ts.Expression; place: Place }>();
  made.parameters.forEach(({ name, initializer }, at) => {
    if (!ts.isIdentifier(name)) return;
    if (args[at]) given.set(name.text, { node: args[at], place: from });
    else if (initializer) given.set(name.text, { node: initializer, place: { file, given: new Map() } });
  });
  const { body } = made as ts.ArrowFunction;
  if (!body) return UNKNOWN;
  const answer = ts.isBlock(body) ? returnOf(body) : body;
  return answer ? expand(answer, { file, given }, depth + 1) : UNKNOWN;
}

function returnOf(body: ts.Block): ts.Expression | null {
  let last: ts.Expression | null = null;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) last = node.expression;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return last;
}

function listOf(node: ts.Expression, place: Place): readonly ts.Expression[] | null {
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (!ts.isIdentifier(node)) return null;
  const declared = declarationOf(node.text, node, place.file);
  return declared && ts.isArrayLiteralExpression(declared.node) ? declared.node.elements : null;
}

type Declared = { node: ts.Expression | ts.SignatureDeclaration; file: ts.SourceFile };

/** From the inside out: the blocks around, the file, what it imports. */
function declarationOf(name: string, from: ts.Node, file: ts.SourceFile): Declared | null {
  for (let around: ts.Node | undefined = from.parent; around; around = around.parent) {
    if (!ts.isBlock(around) && !ts.isSourceFile(around)) continue;
    const node = declaredIn(around.statements, name);
    if (node) return { node, file };
  }
  return importedAs(name, file);
}

function declaredIn(
  statements: readonly ts.Statement[],
  name: string,
): ts.Expression | ts.SignatureDeclaration | undefined {
  for (const statement of statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
    if (!ts.isVariableStatement(statement)) continue;
    for (const one of statement.declarationList.declarations)
      if (ts.isIdentifier(one.name) && one.name.text === name && one.initializer) return one.initializer;
  }
  return undefined;
}

function importedAs(name: string, file: ts.SourceFile): Declared | null {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.importClause?.namedBindings) continue;
    const bindings = statement.importClause.namedBindings;
    if (!ts.isNamedImports(bindings)) continue;
    const bound = bindings.elements.find((element) => element.name.text === name);
    if (!bound) continue;
    const wanted = (bound.propertyName ?? bound.name).text;
    const module = (statement.moduleSpecifier as ts.StringLiteral).text;
    for (const source of sourcesOf(module, file.fileName)) {
      const node = declaredIn(source.statements, wanted);
      if (node) return { node, file: source };
    }
  }
  return null;
}

function sourcesOf(module: string, from: string): ts.SourceFile[] {
  const [, library] = /^@app\/([\w-]+)$/.exec(module) ?? [];
  if (library) return [...files].filter(([path]) => path.startsWith(`libs/${library}/src/`)).map(([, file]) => file);
  const path = join(dirname(from), module).replaceAll('\\', '/');
  return [files.get(`${path}.ts`), files.get(path)].filter((file) => file !== undefined);
}
