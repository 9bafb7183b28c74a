const forbid = (selector, message) => ({ selector, message });

/** For ESLint's no-restricted-syntax: what a strict content security policy refuses, or what lets a text become markup. */
export const MARKUP = [
  forbid(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'No style attribute: strict policies refuse it.',
  ),
  forbid(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Texts never become markup.',
  ),
  forbid('Identifier[name=/^unsafe(HTML|SVG|Static)$/]', 'Texts never become markup.'),
  forbid('ExportDefaultDeclaration', 'Named exports only.'),
];
