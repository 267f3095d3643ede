import ts from 'typescript';

/** Fields of the browser and of the framework write days and numbers in the browser's order; ours are `shared/DayField` and `WholeNumberField`. */
const NATIVE_TYPES = new Set(['date', 'datetime-local', 'month', 'week', 'time', 'number']);
const FRAMEWORKS_INPUTS = new Set(['NumberInput', 'DateInput', 'DateTimeInput', 'TimeInput']);
/** Axes of a chart have a type, too. */
const NO_INPUT = /Axis$/;

/** What is wrong with one node of a file; null when nothing is. */
export function nativeInputFault(node: ts.Node): string | null {
  if (ts.isImportSpecifier(node) && FRAMEWORKS_INPUTS.has((node.propertyName ?? node.name).text))
    return `${node.getText()} of the framework: take WholeNumberInput or DayInput of shared/`;
  const type = nativeType(node);
  return type ? `a field of type ${type}: take WholeNumberField or DayField of shared/` : null;
}

function nativeType(node: ts.Node): string | null {
  if (ts.isJsxAttribute(node) && node.name.getText() === 'type' && !NO_INPUT.test(node.parent.parent.tagName.getText()))
    return nativeIn(node.initializer);
  return ts.isPropertyAssignment(node) && node.name.getText() === 'type' ? nativeIn(node.initializer) : null;
}

/** Any of the texts that an expression may come to. */
function nativeIn(node: ts.Node | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return NATIVE_TYPES.has(node.text) ? node.text : null;
  return ts.forEachChild(node, nativeIn) ?? null;
}
