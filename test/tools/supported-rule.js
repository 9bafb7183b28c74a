import { lacking } from './browser-data.js';

/** As TypeScript calls what MDN calls otherwise. */
const named = (name) => name.replace(/^Readonly(?=Array|Map|Set)|Constructor$|Of$/g, '');

/** For ESLint: built-ins that a browser of package.json's list lacks. TypeScript tells what an object is. */
export const supportedBrowsersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      tooNew:
        '{{what}} is missing in {{where}}. Use something older, or give a fallback and disable this line with it as the reason.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap: nodes } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const isBuiltIn = (symbol) =>
      symbol?.declarations?.some((one) => program.isSourceFileDefaultLibrary(one.getSourceFile())) ?? false;

    function report(node, holder, member, where) {
      const what = member === undefined ? holder : `${holder}.${member}`;
      context.report({ node, messageId: 'tooNew', data: { what, where: where.join(', ') } });
    }

    /** Of the types that an object may have, what they are called, and what they inherit from. */
    function* holdersOf(type) {
      const plain = checker.getApparentType(checker.getNonNullableType(type));
      for (const one of plain.isUnionOrIntersection() ? plain.types : [plain]) {
        if (one.symbol) yield named(one.symbol.name);
        for (const base of one.isClassOrInterface() ? checker.getBaseTypes(one) : []) yield* holdersOf(base);
      }
    }

    function checkMember(node, type, member, object) {
      const isGlobal =
        object?.type === 'Identifier' && isBuiltIn(checker.getSymbolAtLocation(nodes.get(object)));
      const holders = [...holdersOf(type)].map((holder) => [holder, member]);
      for (const found of isGlobal ? [[object.name, member, true], ...holders] : holders) {
        const where = lacking(...found);
        if (where?.length) report(node, found[0], member, where);
        if (where) return;
      }
    }

    return {
      'MemberExpression[computed=false]'(node) {
        const { expression, name } = nodes.get(node);
        if (!isBuiltIn(checker.getSymbolAtLocation(name))) return;
        checkMember(node, checker.getTypeAtLocation(expression), name.text, node.object);
      },
      'ObjectPattern > Property[computed=false]'(node) {
        const type = checker.getTypeAtLocation(nodes.get(node.parent));
        if (node.key.type === 'Identifier' && isBuiltIn(type.getProperty(node.key.name)))
          checkMember(node, type, node.key.name);
      },
      ':not(MemberExpression, Property, UnaryExpression[operator="typeof"], [type=/^TS(?!As|NonNull)/]) > Identifier'(
        node,
      ) {
        const symbol = checker.getSymbolAtLocation(nodes.get(node));
        const where = symbol?.name === node.name && isBuiltIn(symbol) && lacking(node.name);
        if (where && where.length) report(node, node.name, undefined, where);
      },
      'MemberExpression > Identifier.object'(node) {
        const where = isBuiltIn(checker.getSymbolAtLocation(nodes.get(node))) && lacking(node.name);
        if (where && where.length) report(node, node.name, undefined, where);
      },
      'Literal[regex.flags=/v/]': (node) => report(node, 'the flag v', undefined, ['safari 16.4']),
    };
  },
};
