import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { nativeInputFault } from './native-inputs.ts';

function faultsOf(text: string): string[] {
  const file = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = nativeInputFault(node);
    if (fault) faults.push(fault);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

describe('the check that no field of the browser is used for days and numbers', () => {
  it.each([
    '<TextField type="date" />',
    '<input type="number" />',
    '<TextField type={isDay ? "date" : "text"} />',
    'const props = { type: "datetime-local" };',
    "import { NumberInput } from 'react-admin';",
    "import { DateInput as Other } from 'react-admin';",
  ])('sees %s', (text) => expect(faultsOf(text)).toHaveLength(1));

  it.each([
    '<XAxis type="number" hide />',
    '<Button type="submit" />',
    '<TextField type="password" />',
    "import { TextInput } from 'react-admin';",
  ])('leaves %s alone', (text) => expect(faultsOf(text)).toEqual([]));
});
