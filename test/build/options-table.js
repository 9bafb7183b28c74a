import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** The text before the tags of the comment above a node. */
function commentOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '').replace(/\s*\n\s*/g, ' ');
}

/** `export const options = { name: … }`, whatever `satisfies` or `as const` is wrapped around it. */
function tableIn(file) {
  for (const statement of file.statements.filter(ts.isVariableStatement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      let value = initializer;
      while (value && (ts.isSatisfiesExpression(value) || ts.isAsExpression(value))) value = value.expression;
      if (name.getText() === 'options' && value && ts.isObjectLiteralExpression(value))
        return value.properties;
    }
  }
  throw new Error(`${file.fileName} exports no object called options`);
}

/** TypeScript's words for what each option takes, read off the exported type OptionInput. */
function typesIn(file, checker) {
  const alias = file.statements.find(
    (one) => ts.isTypeAliasDeclaration(one) && one.name.text === 'OptionInput',
  );
  if (!alias) return new Map();
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;
  const write = (symbol) =>
    checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)), undefined, flags);
  return new Map(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(alias))
      .map((symbol) => [symbol.name, write(symbol)]),
  );
}

function defaultOf(schema) {
  const { defaultValue, in: given } = schema?._zod?.def ?? {};
  const value = defaultValue ?? given?._zod?.def?.defaultValue; // `in`: before a transformation
  return value === undefined ? undefined : JSON.stringify(value);
}

/** Every option: its words from the source, its type from the compiler, its attribute and default from the built table. */
export async function readOptions(program, root) {
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/src/config/options.ts'));
  if (!file) throw new Error('src/config/options.ts is not part of the program');
  const { options } = await import(pathToFileURL(join(root, 'dist/esm/config/options.js')).href);
  const types = typesIn(file, program.getTypeChecker());
  return tableIn(file).map((entry) => {
    const property = entry.name.text;
    const { attribute, schema, flag } = options[property];
    const type = types.get(property) ?? (flag ? 'boolean' : 'string');
    return { property, attribute, type, default: defaultOf(schema), description: commentOf(entry) };
  });
}
