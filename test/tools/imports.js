import ts from 'typescript';

/** @typedef {{ from: string, kind: 'static' | 'dynamic' | 'type' }} Import */

function kindOf(node) {
  if (ts.isImportTypeNode(node)) return 'type';
  if (ts.isCallExpression(node)) return 'dynamic';
  const typeOnly = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly : node.isTypeOnly;
  return typeOnly ? 'type' : 'static';
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return called ? node.arguments[0] : undefined;
}

/**
 * What a TypeScript or JavaScript file imports, in any way, as far as its text tells.
 * @returns {Import[]}
 */
export function importsOf(path, source) {
  const imports = [];
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ from: specifier.text, kind: kindOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, false));
  return imports;
}
